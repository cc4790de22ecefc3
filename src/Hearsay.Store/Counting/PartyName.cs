using Hearsay.Knowledge;

namespace Hearsay.Store.Counting;

/// <summary>What people call an actor's code.</summary>
public static class PartyName
{
    /// <summary><c>United States GOV</c> for <c>USA GOV</c>; the code itself where its first word is no country.</summary>
    public static string Of(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        int end = code.IndexOf(' ', StringComparison.Ordinal);
        string country = end < 0 ? code : code[..end];
        return Countries.English.Find(country) is { } known ? known.Name + code[country.Length..] : code;
    }
}
