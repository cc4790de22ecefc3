using Hearsay.Language.Syntax;

namespace Hearsay.Intake.Languages;

/// <summary>
/// Tells the language of a text: by its script, then by frequent words and by the trigrams of such words. English is what it takes a text for that
/// gives no clear sign of another language.
/// </summary>
internal static class LanguageGuesser
{
    public const string English = "en";
    public const string NotKnown = "und";

    private const int MostWords = 400;
    private const int MostInOneGo = 150;
    private const double SurelyEnglish = 0.3;
    private const double ClearlyMore = 1.3;
    private const double ClearlyMoreInFewWords = 2;
    private const int FewWords = 8;
    private const int FewestWords = 3;
    private const int FewestSigns = 2;
    private const int EnoughWords = 60;

    /// <summary>The language of what is read of a text; of the whole if nothing is.</summary>
    public static LanguageGuess Guess(string text, IReadOnlyList<TextSpan> body)
    {
        IReadOnlyList<TextSpan> read = body.Count > 0 ? body : [new TextSpan(0, text.Length)];
        var sample = new WordSample(MostWords);
        foreach (TextSpan part in Stretches(read))
        {
            sample.Add(text, part, MostInOneGo);
        }

        if (sample.Count == 0)
        {
            return new LanguageGuess(English, false);
        }

        if (ScriptCount.Of(sample) is { Main: not Script.Latin } scripts)
        {
            return GuessByScript(sample, scripts);
        }

        double english = sample.ShareIn(LanguageLexicon.English);
        return sample.Count >= FewWords && english >= SurelyEnglish ? new LanguageGuess(English, true) : GuessLatin(sample);
    }

    /// <summary>The beginning, the middle and the end: a text may open with a line in another language.</summary>
    private static IEnumerable<TextSpan> Stretches(IReadOnlyList<TextSpan> read)
    {
        int last = read.Count - 1;
        const int Step = 4;
        for (int i = 0; i <= Step; i++)
        {
            int at = (int)((long)last * i / Step);
            int before = i == 0 ? -1 : (int)((long)last * (i - 1) / Step);
            if (at != before)
            {
                yield return read[at];
            }
        }
    }

    private static LanguageGuess GuessByScript(WordSample sample, ScriptCount scripts)
    {
        string code = scripts.Main switch
        {
            Script.Cyrillic => Best(sample, LanguageLexicon.Cyrillic).Code,
            Script.Arabic => scripts.HasUrdu ? "ur" : scripts.HasPersian ? "fa" : "ar",
            Script.Han => scripts.HasKana ? "ja" : "zh",
            Script.Kana => "ja",
            var other => ScriptCount.CodeOf(other),
        };
        return new LanguageGuess(code, true);
    }

    private static LanguageGuess GuessLatin(WordSample sample)
    {
        (string code, double score) = Best(sample, LanguageLexicon.Latin);
        double english = LanguageLexicon.Default.ScoreOf(sample, English);
        double needed = english * (sample.Count < FewWords ? ClearlyMoreInFewWords : ClearlyMore);
        if (code == English || sample.Count < FewestWords || score <= needed || LanguageLexicon.Default.CountOf(sample, code) < FewestSigns)
        {
            return IsNothing(sample, score) ? new LanguageGuess(NotKnown, false) : new LanguageGuess(English, code == English && sample.Count >= FewWords);
        }

        return new LanguageGuess(code, sample.Count >= FewWords);
    }

    /// <summary>Whether a long text has next to no frequent word of any language.</summary>
    private static bool IsNothing(WordSample sample, double score) =>
        sample.Count >= EnoughWords && score < 0.1 && sample.ShareIn(LanguageLexicon.English) < 0.03;

    private static (string Code, double Score) Best(WordSample sample, IReadOnlyList<string> codes)
    {
        (string Code, double Score) best = (codes[0], -1);
        foreach (string code in codes)
        {
            double score = LanguageLexicon.Default.ScoreOf(sample, code);
            best = score > best.Score ? (code, score) : best;
        }

        return best;
    }
}
