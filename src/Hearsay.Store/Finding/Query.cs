namespace Hearsay.Store.Finding;

/// <summary>What is looked for: a tree of words, fields, and, or, not.</summary>
internal abstract record Query
{
    /// <summary>Whether something in it is known of claims only once they were weighed.</summary>
    public bool AsksForWeighing => this switch
    {
        And and => and.Parts.Any(p => p.AsksForWeighing),
        Or or => or.Parts.Any(p => p.AsksForWeighing),
        Not not => not.Part.AsksForWeighing,
        Phrase phrase => phrase.IsWeighed,
        _ => false,
    };

    /// <summary>Both, all.</summary>
    /// <param name="Parts">Two or more.</param>
    public sealed record And(IReadOnlyList<Query> Parts) : Query;

    /// <summary>Any of these.</summary>
    /// <param name="Parts">Two or more.</param>
    public sealed record Or(IReadOnlyList<Query> Parts) : Query;

    /// <summary>All but these.</summary>
    /// <param name="Part">What is left out.</param>
    public sealed record Not(Query Part) : Query;

    /// <summary>Words one after the other, in a field or anywhere.</summary>
    /// <param name="Field">The field, or null for anywhere.</param>
    /// <param name="Words">The words as typed.</param>
    /// <param name="IsPrefix">Whether the last word is only how it begins.</param>
    public sealed record Phrase(QueryField? Field, string Words, bool IsPrefix) : Query
    {
        /// <summary>Whether it is a source by its id, as listings of sources give it.</summary>
        public bool IsSourceId => Field is { Name: "source" } or { Kind: QueryFieldKind.Chain } && !IsPrefix && Words.Length == 18
            && Words.StartsWith("s-", StringComparison.Ordinal) && Words.Skip(2).All(char.IsAsciiHexDigitLower);

        /// <summary>Whether the whole value has to be so, and not only contain the words: <c>actor:"=USA GOV"</c>.</summary>
        public bool IsExact => Field is { Name: "actor" or "recipient" or "party" or "outlet" } && !IsPrefix && Words.StartsWith('=');

        /// <summary>Whether that is known of claims only once they were weighed.</summary>
        public bool IsWeighed => Field is { Kind: QueryFieldKind.Weighed }
            || (Field is { Name: "has" } && Words.Equals(QueryFields.Disagreement, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Everything.</summary>
    public sealed record Everything : Query;
}
