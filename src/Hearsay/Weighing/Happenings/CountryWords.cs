using System.Collections.Frozen;
using Hearsay.Knowledge;

namespace Hearsay.Weighing.Happenings;

/// <summary>Single words that stand for a state: its name, adjective, people or capital.</summary>
internal static class CountryWords
{
    private static readonly FrozenDictionary<string, string> Codes = Read();

    /// <summary>The code of the state that a folded word in lower case stands for, or null.</summary>
    public static string? Find(string word) => Codes.GetValueOrDefault(word);

    private static FrozenDictionary<string, string> Read()
    {
        var codes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (Country country in Countries.English.All.OrderBy(c => c.IsGone).ThenBy(c => c.Code, StringComparer.Ordinal))
        {
            foreach (string name in ((IEnumerable<string>)[country.Name, .. country.Adjectives, .. country.People, .. country.Aliases])
                .Where(n => !n.Contains(' ', StringComparison.Ordinal)))
            {
                codes.TryAdd(Folding.Fold(name).ToLowerInvariant(), country.Code);
            }
        }

        return codes.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
