namespace Hearsay.Store.Finding;

/// <summary>Writes terms of queries that find one value and no longer one that contains it.</summary>
public static class ExactTerms
{
    /// <summary><c>actor:"=USA GOV"</c>. A value with a quotation mark cannot be written so, and is looked for by its words.</summary>
    /// <param name="field">actor, recipient, party or outlet.</param>
    /// <param name="value">The value; it has a letter or digit.</param>
    public static string Of(string field, string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value.AsSpan().IndexOfAny('"', '“', '”') < 0 ? $"{field}:\"={value}\"" : $"{field}:\"{value.Replace('"', ' ').Replace('“', ' ').Replace('”', ' ').Trim()}\"";
    }
}
