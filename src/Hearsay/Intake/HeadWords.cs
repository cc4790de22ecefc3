using Hearsay.Knowledge;

namespace Hearsay.Intake;

/// <summary>The words at the head of a text, by what they announce.</summary>
internal sealed class HeadWords
{
    private static readonly Lazy<HeadWords> Shared = new(Load);

    private readonly Dictionary<HeadWord, PhraseList<HeadWord>> lists = [];

    private HeadWords()
    {
        foreach (HeadWord kind in Enum.GetValues<HeadWord>())
        {
            lists[kind] = new PhraseList<HeadWord>();
        }
    }

    public static HeadWords English => Shared.Value;

    /// <summary>The index of the word after a phrase of this kind at a word, or null.</summary>
    public int? EndAt(HeadWord kind, string text, List<Word> words, int start) =>
        lists[kind].FindAt(text, words, start)?.End;

    /// <summary>Whether a phrase of this kind stands anywhere in these words.</summary>
    public bool Has(HeadWord kind, string text, List<Word> words) => lists[kind].FindWithin(text, words) is not null;

    /// <summary>Whether these words are a phrase of this kind.</summary>
    public bool Is(HeadWord kind, string text, List<Word> words) => lists[kind].FindWhole(text, words) is not null;

    private static HeadWords Load()
    {
        var words = new HeadWords();
        foreach (LexiconRow row in LexiconFile.Read("English/heads.tsv"))
        {
            HeadWord kind = row.Value<HeadWord>(0);
            words.lists[kind].Add(row.Required(1), kind);
        }

        return words;
    }
}
