namespace Hearsay.Knowledge;

/// <summary>The plain words that are a choice where a text gives another side the loaded word for the like.</summary>
internal static class Contrasts
{
    private static readonly (string Loaded, string Plain)[] Rows =
        [.. LexiconFile.Read("English/contrasts.tsv").Select(row => (row.Required(0), row.Required(1)))];

    private static readonly ILookup<string, string> ByLoaded = Rows.ToLookup(r => r.Loaded, r => r.Plain, StringComparer.Ordinal);

    /// <summary>The plain phrases, each with itself.</summary>
    public static LemmaPhrases<string> Plain { get; } =
        new(Rows.Select(r => r.Plain).Distinct(StringComparer.Ordinal).Select(plain => (plain, plain)));

    /// <summary>The plain phrases that contrast with a loaded one; none for most.</summary>
    public static IEnumerable<string> Of(string loaded) => ByLoaded[loaded];
}
