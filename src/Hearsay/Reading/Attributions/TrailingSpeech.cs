using Hearsay.Documents.Layers;
using Hearsay.Knowledge;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Attributions;

/// <summary>Finds what is said around the words that say who said it, at the end of a sentence or between commas.</summary>
internal static class TrailingSpeech
{
    private const int LongestDateline = 14;

    /// <summary>
    /// <em>Nine were hurt when the wall fell, the mayor told the radio on Monday.</em>: all that stands before who says so, wherever
    /// the tree hangs it.
    /// </summary>
    public static Content Find(Tree tree, int verb, Frames frames, int addressee)
    {
        bool mayQuote = frames.HasFlag(Frames.Quote);
        int subject = mayQuote && tree.Child(verb, "mark") < 0 ? tree.Child(verb, "nsubj") : -1;
        if (subject < 0 || tree.ExactChild(verb, "aux:pass") >= 0 || tree.Sentence.XposOf(subject) is "WDT" or "WP")
        {
            return Content.None;
        }

        int first = Math.Min(FirstUnder(tree, subject), verb);
        int comma = first - 1;
        if (comma < 2 || tree.Sentence.FormOf(comma) != "," || !ClosesSentence(tree, verb, subject, addressee))
        {
            return Content.None;
        }

        int start = comma - 1;
        int dateline = BehindDateline(tree);
        while (start > dateline && tree.Sentence.FormOf(start - 1) != ";")
        {
            start--;
        }

        int head = FiniteVerbIn(tree, start, comma);
        return head < 0
            ? Content.None
            : new Content([new TextSpan(tree.Sentence.SpanOf(start).Start, tree.Sentence.SpanOf(comma - 1).End)], addressee, "before", head);
    }

    /// <summary>
    /// <em>It is the mayor, officials say, that sold the land and spent the money.</em>: all that stands around who says so.
    /// </summary>
    public static Content FindAround(Tree tree, int verb, Frames frames)
    {
        int subject = frames.HasFlag(Frames.Quote) && tree.Child(verb, "mark") < 0 ? tree.Child(verb, "nsubj") : -1;
        bool isBetween = subject >= 0 && subject < verb && verb + 2 < tree.Count && tree.Sentence.FormOf(verb + 1) == ","
            && tree.Sentence.XposOf(subject) is not ("WDT" or "WP");
        int first = isBetween ? FirstUnder(tree, subject) : 0;
        if (first < 3 || tree.Sentence.FormOf(first - 1) != "," || HasQuotationMark(tree))
        {
            return Content.None;
        }

        for (int i = first; i < verb; i++)
        {
            bool isOwn = tree.IsWithin(i, subject) || (tree.Sentence.HeadOf(i) == verb && tree.Sentence.UposOf(i) is UniversalPos.Aux or UniversalPos.Adv);
            if (!isOwn)
            {
                return Content.None;
            }
        }

        int start = BehindDateline(tree);
        int end = tree.Count - (tree.Sentence.UposOf(tree.Count - 1) == UniversalPos.Punct ? 1 : 0);
        int left = FiniteVerbIn(tree, start, first - 1);
        int head = left >= 0 ? left : FiniteVerbIn(tree, verb + 2, end);
        return head < 0 || first - 2 < start || end <= verb + 2
            ? Content.None
            : new Content([Of(tree, start, first - 2), Of(tree, verb + 2, end - 1)], -1, "before", head);
    }

    private static TextSpan Of(Tree tree, int first, int last) => new(tree.Sentence.SpanOf(first).Start, tree.Sentence.SpanOf(last).End);

    private static bool HasQuotationMark(Tree tree)
    {
        for (int i = 0; i < tree.Count; i++)
        {
            if (tree.Sentence.FormOf(i) is "\"" or "“" or "”" or "''" or "``" or ";")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether nothing stands behind the verb but who speaks, to whom and when.</summary>
    private static bool ClosesSentence(Tree tree, int verb, int subject, int addressee)
    {
        for (int i = verb + 1; i < tree.Count; i++)
        {
            if (tree.Sentence.FormOf(i) is "as" or "after" or "when" or "while" && IsTimeClause(tree, i, verb))
            {
                return true;
            }

            bool isAside = tree.IsWithin(i, subject) || (addressee >= 0 && tree.IsWithin(i, addressee)) || tree.Sentence.UposOf(i) == UniversalPos.Punct;
            if (!isAside && (tree.Sentence.UposOf(i) is UniversalPos.Verb or UniversalPos.Aux or UniversalPos.Sconj || tree.Sentence.FormOf(i) == "that"))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary><em>…, the mayor has said, as ministers arrived</em>: what happened meanwhile is nobody's words.</summary>
    private static bool IsTimeClause(Tree tree, int mark, int verb)
    {
        int clause = tree.Sentence.HeadOf(mark);
        return clause > mark && (tree.Is(clause, "advcl") || tree.Is(clause, "ccomp")) && tree.Sentence.HeadOf(clause) == verb && tree.IsFinite(clause);
    }

    private static int FirstUnder(Tree tree, int word)
    {
        int first = word;
        while (first > 0 && tree.IsWithin(first - 1, word))
        {
            first--;
        }

        return first;
    }

    private static int FiniteVerbIn(Tree tree, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            bool isFinite = tree.Sentence.XposOf(i) is "VBD" or "VBZ" or "VBP" or "MD" && tree.Sentence.UposOf(i) is UniversalPos.Verb or UniversalPos.Aux;
            int head = isFinite && tree.Sentence.UposOf(i) == UniversalPos.Aux ? tree.Sentence.HeadOf(i) : i;
            if (isFinite && head >= start && head < end && tree.Child(head, "mark") < 0)
            {
                return head;
            }
        }

        return -1;
    }

    /// <summary>The first word behind <em>LIMA, May 3 (AWN) -</em>, or 0.</summary>
    public static int BehindDateline(Tree tree)
    {
        bool isCapital = tree.Count > 0 && tree.Sentence.FormOf(0) is { Length: > 1 } first && first.All(char.IsUpper);
        for (int i = 1; isCapital && i < Math.Min(tree.Count, LongestDateline); i++)
        {
            if (tree.Sentence.FormOf(i) is "-" or "–" or "—" or "--")
            {
                return i + 1;
            }
        }

        return 0;
    }
}
