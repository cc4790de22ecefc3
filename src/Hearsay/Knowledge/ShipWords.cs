using System.Collections.Frozen;

namespace Hearsay.Knowledge;

/// <summary>Words before the names of ships: <c>English/ships.tsv</c>.</summary>
internal static class ShipWords
{
    private static readonly FrozenSet<string> Prefixes = Load("prefix");
    private static readonly FrozenSet<string> Nouns = Load("noun");

    /// <summary>Whether the word is a prefix of ships' names: <em>HMS</em>.</summary>
    public static bool IsPrefix(string form) => Prefixes.Contains(form);

    /// <summary>Whether the noun with this lemma is a kind of ship.</summary>
    public static bool IsShip(string lemma) => Nouns.Contains(lemma);

    private static FrozenSet<string> Load(string kind) => LexiconFile.Read("English/ships.tsv")
        .Where(row => row.Required(1) == kind)
        .Select(row => row.Required(0))
        .ToFrozenSet(StringComparer.Ordinal);
}
