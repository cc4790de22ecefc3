using Hearsay.Documents;
using Hearsay.Language.Syntax;

namespace Hearsay.Knowledge;

/// <summary>Words that carry a verdict; each has its mirror from the other side, which is listed too.</summary>
internal static class LoadedLexicon
{
    /// <summary>All entries in order.</summary>
    public static IReadOnlyList<LoadedWord> All { get; } = [.. LexiconFile.Read("English/loaded.tsv").Select(Parse)];

    /// <summary>The entries by phrase; plurals too, for rare words whose dictionary form is not known.</summary>
    public static LemmaPhrases<LoadedWord> Phrases { get; } =
        new(All.SelectMany(word => new[] { (word.Phrase, word), (word.Phrase + "s", word) }));

    private static LoadedWord Parse(LexiconRow row)
    {
        UniversalPos? partOfSpeech = null;
        if (row.Required(2) != "-")
        {
            partOfSpeech = UniversalPosNames.TryParse(row[2], out UniversalPos parsed)
                ? parsed
                : throw row.Fail($"'{row[2]}' is no part of speech");
        }

        return new LoadedWord(
            row.Required(0), row.Value<LoadedKind>(1), partOfSpeech, row.Required(3) == "-" ? null : row[3], row.Required(4));
    }
}
