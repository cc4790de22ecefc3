namespace Hearsay.Intake.Languages;

/// <summary>In which script the words of a sample are written, by their first letters.</summary>
/// <param name="Main">The script of most of them.</param>
/// <param name="HasKana">Whether Hiragana or Katakana stand among them.</param>
/// <param name="HasPersian">Whether there are letters of Persian that Arabic lacks.</param>
/// <param name="HasUrdu">Whether there are letters of Urdu that Persian lacks.</param>
internal readonly record struct ScriptCount(Script Main, bool HasKana, bool HasPersian, bool HasUrdu)
{
    private static readonly (char Start, char End, Script Script)[] Ranges =
    [
        ('\u0370', '\u03FF', Script.Greek), ('\u0400', '\u052F', Script.Cyrillic), ('\u0530', '\u058F', Script.Armenian), ('\u0590', '\u05FF', Script.Hebrew),
        ('\u0600', '\u077F', Script.Arabic), ('\u0900', '\u097F', Script.Devanagari), ('\u0980', '\u09FF', Script.Bengali), ('\u0A00', '\u0A7F', Script.Gurmukhi),
        ('\u0A80', '\u0AFF', Script.Gujarati), ('\u0B80', '\u0BFF', Script.Tamil), ('\u0C00', '\u0C7F', Script.Telugu), ('\u0C80', '\u0CFF', Script.Kannada),
        ('\u0D00', '\u0D7F', Script.Malayalam), ('\u0D80', '\u0DFF', Script.Sinhala), ('\u0E00', '\u0E7F', Script.Thai), ('\u1000', '\u109F', Script.Burmese),
        ('\u10A0', '\u10FF', Script.Georgian), ('\u1100', '\u11FF', Script.Hangul), ('\u1200', '\u137F', Script.Ethiopic), ('\u1780', '\u17FF', Script.Khmer),
        ('\u3040', '\u30FF', Script.Kana), ('\u3400', '\u9FFF', Script.Han), ('\uAC00', '\uD7AF', Script.Hangul), ('\uFB50', '\uFEFF', Script.Arabic),
    ];

    /// <summary>Counts the words of a sample.</summary>
    public static ScriptCount Of(WordSample sample)
    {
        Span<int> counts = stackalloc int[Enum.GetValues<Script>().Length];
        bool hasKana = false;
        bool hasPersian = false;
        bool hasUrdu = false;
        foreach (string word in sample.Words)
        {
            Script script = ScriptOf(word[0]);
            counts[(int)script]++;
            hasKana |= word.AsSpan().ContainsAnyInRange('\u3040', '\u30FF');
            hasPersian |= script == Script.Arabic && word.AsSpan().IndexOfAny("پچژگ") >= 0;
            hasUrdu |= script == Script.Arabic && word.AsSpan().IndexOfAny("ٹڈڑںے") >= 0;
        }

        int best = 0;
        for (int i = 1; i < counts.Length; i++)
        {
            best = counts[i] > counts[best] ? i : best;
        }

        return new ScriptCount((Script)best, hasKana, hasPersian, hasUrdu);
    }

    /// <summary>The language that is written in a script most.</summary>
    public static string CodeOf(Script script) => script switch
    {
        Script.Greek => "el",
        Script.Hebrew => "he",
        Script.Hangul => "ko",
        Script.Thai => "th",
        Script.Armenian => "hy",
        Script.Georgian => "ka",
        Script.Devanagari => "hi",
        Script.Bengali => "bn",
        Script.Gurmukhi => "pa",
        Script.Gujarati => "gu",
        Script.Tamil => "ta",
        Script.Telugu => "te",
        Script.Kannada => "kn",
        Script.Malayalam => "ml",
        Script.Sinhala => "si",
        Script.Burmese => "my",
        Script.Ethiopic => "am",
        Script.Khmer => "km",
        _ => LanguageGuesser.NotKnown,
    };

    private static Script ScriptOf(char letter)
    {
        if (letter < '\u0370')
        {
            return Script.Latin;
        }

        foreach ((char start, char end, Script script) in Ranges)
        {
            if (letter >= start && letter <= end)
            {
                return script;
            }
        }

        return Script.Latin;
    }
}
