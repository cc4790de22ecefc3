using System.Numerics;
using Hearsay.Knowledge;

namespace Hearsay.Intake.Languages;

/// <summary>Frequent words of languages, and the trigrams of these words: what many languages share counts little.</summary>
internal sealed class LanguageLexicon
{
    private const string File = "Languages/words.tsv";
    private const double WeightOfTrigrams = 0.5;

    private static readonly Lazy<LanguageLexicon> Loaded = new(() => new LanguageLexicon());

    private readonly List<string> codes = [];
    private readonly Dictionary<string, uint> words = new(StringComparer.Ordinal);
    private readonly Dictionary<ulong, uint> trigrams = [];

    private LanguageLexicon()
    {
        foreach (LexiconRow row in LexiconFile.Read(File))
        {
            string code = row.Required(0);
            if (codes.Count == 0 || codes[^1] != code)
            {
                codes.Add(code);
            }

            uint bit = 1u << (codes.Count - 1);
            string word = row.Required(1);
            words[word] = words.GetValueOrDefault(word) | bit;
            foreach (ulong trigram in TrigramsOf(word))
            {
                trigrams[trigram] = trigrams.GetValueOrDefault(trigram) | bit;
            }
        }
    }

    /// <summary>The words of English alone.</summary>
    public static IReadOnlySet<string> English { get; } =
        LexiconFile.Read(File).Where(row => row.Required(0) == LanguageGuesser.English).Select(row => row.Required(1)).ToHashSet(StringComparer.Ordinal);

    /// <summary>The languages that are written in Cyrillic.</summary>
    public static IReadOnlyList<string> Cyrillic { get; } = ["ru", "uk", "be", "bg", "sr"];

    /// <summary>The languages that are written in Latin letters.</summary>
    public static IReadOnlyList<string> Latin { get; } =
        ["en", "cs", "da", "de", "es", "fi", "fr", "hr", "hu", "id", "it", "nl", "no", "pl", "pt", "ro", "sv", "tr", "vi"];

    /// <summary>All languages; read when first a text is not plainly English.</summary>
    public static LanguageLexicon Default => Loaded.Value;

    /// <summary>How much of a sample speaks for a language, about 0 to 1.</summary>
    public double ScoreOf(WordSample sample, string code)
    {
        uint bit = 1u << codes.IndexOf(code);
        double ofWords = 0;
        double ofTrigrams = 0;
        int count = 0;
        foreach (string word in sample.Words)
        {
            ofWords += WeightIn(words.GetValueOrDefault(word), bit);
            foreach (ulong trigram in TrigramsOf(word))
            {
                ofTrigrams += WeightIn(trigrams.GetValueOrDefault(trigram), bit);
                count++;
            }
        }

        return (ofWords / Math.Max(1, sample.Count)) + (WeightOfTrigrams * ofTrigrams / Math.Max(1, count));
    }

    /// <summary>How many different words of a sample are frequent in a language and not in English.</summary>
    public int CountOf(WordSample sample, string code)
    {
        uint bit = 1u << codes.IndexOf(code);
        uint english = 1u << codes.IndexOf(LanguageGuesser.English);
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (string word in sample.Words)
        {
            uint languages = words.GetValueOrDefault(word);
            if ((languages & bit) != 0 && (languages & english) == 0)
            {
                found.Add(word);
            }
        }

        return found.Count;
    }

    private static double WeightIn(uint languages, uint bit) => (languages & bit) == 0 ? 0 : 1.0 / BitOperations.PopCount(languages);

    /// <summary>Each three letters of a word that has a space at either end.</summary>
    private static IEnumerable<ulong> TrigramsOf(string word)
    {
        ulong window = ' ';
        for (int i = 0; i <= word.Length; i++)
        {
            window = ((window << 16) | (i < word.Length ? word[i] : ' ')) & 0xFFFF_FFFF_FFFF;
            if (i > 0)
            {
                yield return window;
            }
        }
    }
}
