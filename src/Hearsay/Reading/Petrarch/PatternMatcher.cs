using Hearsay.Knowledge.Petrarch;

namespace Hearsay.Reading.Petrarch;

/// <summary>
/// Matches a verb's patterns on the words before it, from the verb to the start of the sentence, and on those after it, to the
/// end of its phrase.
/// </summary>
internal sealed class PatternMatcher(SentenceWords words, IReadOnlyList<NounPhrase> phrases)
{
    /// <summary>
    /// The entry of the verb in words <paramref name="start"/> to <paramref name="end"/> that fits its neighbours, with the
    /// longest of its patterns that holds; null if the dictionary has no such verb. <paramref name="limit"/> is where its
    /// phrase ends.
    /// </summary>
    public PatternMatch? Match(IEnumerable<VerbEntry> entries, int start, int end, int limit)
    {
        PatternMatch? plain = null;
        foreach (VerbEntry entry in entries)
        {
            int first = start - entry.Before.Length;
            int last = end + entry.After.Length;
            if (first >= 0 && last <= words.Count && Stand(entry.Before, first) && Stand(entry.After, end))
            {
                if (entry.Patterns.Select(p => MatchPattern(p, first, last, limit)).FirstOrDefault(m => m is not null) is { } match)
                {
                    return match;
                }

                plain = plain?.Codes.Code is null ? new PatternMatch(entry.Codes) : plain;
            }
        }

        return plain;
    }

    private bool Stand(string[] expected, int start)
    {
        for (int i = 0; i < expected.Length; i++)
        {
            if (words.Words[start + i] != expected[i])
            {
                return false;
            }
        }

        return true;
    }

    private PatternMatch? MatchPattern(VerbPattern pattern, int first, int last, int limit)
    {
        var match = new PatternMatch(pattern.Codes);
        int at = last;
        foreach (PatternItem item in pattern.After)
        {
            if (!MatchAfter(item, limit, ref at, ref match))
            {
                return null;
            }
        }

        at = first;
        foreach (PatternItem item in pattern.Before)
        {
            if (!MatchBefore(item, ref at, ref match))
            {
                return null;
            }
        }

        return match;
    }

    private bool MatchAfter(PatternItem item, int limit, ref int at, ref PatternMatch match)
    {
        if (item.Kind != PatternItemKind.Words)
        {
            int from = at;
            NounPhrase? found = phrases.FirstOrDefault(p => p.End > from && p.Start < limit && (p.Start >= from || !p.IsCoded) && Fits(p, item.Kind));
            if (found is null || (item.IsConnected && found.Start != at))
            {
                return false;
            }

            at = found.End;
            match = With(match, item.Kind, found, isBefore: false);
            return true;
        }

        for (int i = at; i < limit; i++)
        {
            foreach (string[] phrase in item.Phrases)
            {
                if (i + phrase.Length <= words.Count && Stand(phrase, i))
                {
                    at = i + phrase.Length;
                    return true;
                }
            }

            if (item.IsConnected)
            {
                return false;
            }
        }

        return false;
    }

    private bool MatchBefore(PatternItem item, ref int at, ref PatternMatch match)
    {
        if (item.Kind != PatternItemKind.Words)
        {
            int to = at;
            NounPhrase? found = phrases.LastOrDefault(p => p.End <= to && Fits(p, item.Kind));
            if (found is null || (item.IsConnected && found.End != at))
            {
                return false;
            }

            at = found.Start;
            match = With(match, item.Kind, found, isBefore: true);
            return true;
        }

        for (int i = at; i > 0; i--)
        {
            foreach (string[] phrase in item.Phrases)
            {
                if (i >= phrase.Length && Stand(phrase, i - phrase.Length))
                {
                    at = i - phrase.Length;
                    return true;
                }
            }

            if (item.IsConnected)
            {
                return false;
            }
        }

        return false;
    }

    private static bool Fits(NounPhrase phrase, PatternItemKind kind) => kind switch
    {
        PatternItemKind.Compound => phrase.IsCompound,
        PatternItemKind.Skipped => true,
        _ => phrase.IsCoded,
    };

    private static PatternMatch With(PatternMatch match, PatternItemKind kind, NounPhrase phrase, bool isBefore) => kind switch
    {
        PatternItemKind.Source => match with { Source = phrase },
        PatternItemKind.Target => match with { Target = phrase },
        PatternItemKind.Compound => match with { Compound = phrase, IsCompoundBefore = isBefore },
        _ => match,
    };
}
