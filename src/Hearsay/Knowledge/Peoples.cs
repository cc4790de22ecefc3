using System.Collections.Frozen;

namespace Hearsay.Knowledge;

/// <summary>The names of whole peoples: <em>Chileans</em>, <em>New Zealanders</em>, <em>Portuguese</em>.</summary>
internal static class Peoples
{
    private static readonly FrozenSet<string> Names = Countries.English.All
        .SelectMany(c => c.People.Concat(c.Adjectives.Where(NamesPeople))).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Adjectives = Countries.English.All
        .SelectMany(c => c.Adjectives).SelectMany(a => new[] { a + " people", a + " citizens" }).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the words, without an article, name one: <em>Chileans</em>, <em>Chilean people</em>.</summary>
    public static bool Contains(string words) => Names.Contains(words) || Adjectives.Contains(words);

    /// <summary>Some adjectives are the people's name as well.</summary>
    private static bool NamesPeople(string adjective) =>
        adjective.EndsWith("ese", StringComparison.Ordinal) || adjective.EndsWith("sh", StringComparison.Ordinal)
        || adjective.EndsWith("ch", StringComparison.Ordinal) || adjective.EndsWith("ss", StringComparison.Ordinal);
}
