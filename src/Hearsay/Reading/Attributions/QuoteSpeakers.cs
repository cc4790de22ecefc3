using Hearsay.Documents;
using Hearsay.Documents.Layers;
using Hearsay.Knowledge;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Attributions;

/// <summary>Gives quotations to speakers, in the order in which writers place them.</summary>
internal sealed class QuoteSpeakers
{
    private const int FewestWordsOfSpeech = 4;

    /// <summary>More quotations than this in a row have no common speaker who is named after them.</summary>
    private const int LongestRow = 20;

    private readonly Document document;
    private readonly Forest forest;
    private readonly IReadOnlyList<TextSpan> paragraphs;
    private readonly IReadOnlyList<Quote> quotes;
    private readonly SpanIndex quoteSpans;
    private readonly Draft?[] speakers;
    private readonly int[] fromHere;

    public QuoteSpeakers(
        Document document, Forest forest, IReadOnlyList<TextSpan> paragraphs, IReadOnlyList<Quote> quotes)
    {
        this.document = document;
        this.forest = forest;
        this.paragraphs = paragraphs;
        this.quotes = quotes;
        quoteSpans = new SpanIndex(quotes.Select((q, i) => (i, q.Span)));
        speakers = new Draft?[quotes.Count];
        fromHere = FindNextWorded(forest);
    }

    /// <summary>Adds the quotations to the drafts that introduce them, and drafts for those that none does.</summary>
    public void Assign(List<Draft> drafts)
    {
        var contents = new SpanIndex(drafts.SelectMany((d, i) => d.Content.Select(span => (i, span))));
        ILookup<int, Draft> bySentence = drafts.ToLookup(d => d.Sentence);
        for (int q = 0; q < quotes.Count; q++)
        {
            IEnumerable<Draft> around = contents.Near(quotes[q].Span).Select(i => drafts[i]).Concat(SpeakersAround(q));
            speakers[q] = Overlapping(around, quotes[q]);
            if (speakers[q] is { } speaker && !speaker.IsTopic && IsSpeech(quotes[q]))
            {
                speaker.Add(quotes[q].Span);
            }
        }

        for (int q = 0; q < quotes.Count; q++)
        {
            if (speakers[q] is null && IsSpeech(quotes[q]))
            {
                Take(q, InSentence(bySentence, quotes[q]) ?? BeforeColon(bySentence, quotes[q]));
            }
        }

        for (int q = 0; q < quotes.Count; q++)
        {
            if (speakers[q] is null && IsSpeech(quotes[q]))
            {
                Take(q, Continued(q) ?? Afterwards(bySentence, q) ?? Undisputed(q));
            }
        }

        for (int q = 0; q < quotes.Count; q++)
        {
            if (speakers[q] is null && IsSpeech(quotes[q]) && StandsAlone(quotes[q]))
            {
                Draft? known = Undisputed(q);
                Draft speaker = known ?? OfParagraphBefore(q) ?? Free(quotes[q]);
                if (known is null)
                {
                    drafts.Add(speaker);
                }

                Take(q, speaker);
            }
        }
    }

    private void Take(int quote, Draft? speaker)
    {
        if (speaker is not null)
        {
            speaker.Add(quotes[quote].Span);
            speaker.IsTopic = false;
            speaker.ContentHead = null;
            speakers[quote] = speaker;
        }
    }

    /// <summary>Who has the quotations that this one overlaps with.</summary>
    private IEnumerable<Draft> SpeakersAround(int q) =>
        quoteSpans.Near(quotes[q].Span).Where(i => i < q).Select(i => speakers[i]).OfType<Draft>();

    /// <summary>The outermost draft whose cue stands outside the quotation and whose content shares words with it.</summary>
    private static Draft? Overlapping(IEnumerable<Draft> drafts, Quote quote)
    {
        Draft? found = null;
        int longest = 0;
        foreach (Draft draft in drafts)
        {
            if (draft.CueSpan is { } cue && quote.Span.Overlaps(cue))
            {
                continue;
            }

            foreach (TextSpan span in draft.Content)
            {
                if (span.Overlaps(quote.Inner) && !quote.Inner.Contains(span) | draft.TakesQuote && span.Length > longest && !draft.IsTopic)
                {
                    found = draft;
                    longest = span.Length;
                }
            }
        }

        return found;
    }

    /// <summary>The nearest cue that can introduce speech, in the sentences that the quotation begins and ends in.</summary>
    private Draft? InSentence(ILookup<int, Draft> drafts, Quote quote)
    {
        int first = SentenceNear(quote.Inner.Start);
        int last = SentenceNear(Math.Max(quote.Inner.Start, quote.Inner.End - 1));
        Draft? best = null;
        int nearest = int.MaxValue;
        foreach (Draft draft in new[] { first, last, last + 1 }.Distinct().SelectMany(s => drafts[s]))
        {
            if (draft.Cue is null || !draft.Cue.Frames.HasFlag(Frames.Quote) || draft.CueSpan is not { } cue || quote.Span.Overlaps(cue))
            {
                continue;
            }

            bool follows = cue.Start >= quote.Span.End && (draft.Sentence == last || (draft.Sentence == last + 1 && IsInterrupted(quote)));
            bool precedes = cue.End <= quote.Span.Start && draft.Sentence == first;
            int distance = follows ? cue.Start - quote.Span.End : precedes ? quote.Span.Start - cue.End + 5 : int.MaxValue;
            if (distance < nearest && !IsQuoteBetween(cue, quote))
            {
                nearest = distance;
                best = draft;
            }
        }

        return nearest < 160 ? best : null;
    }

    /// <summary>Whether the sentence goes on after the quotation: a comma before the mark, or a small letter after it.</summary>
    private bool IsInterrupted(Quote quote)
    {
        string text = document.Text;
        char last = quote.Inner.End > quote.Inner.Start ? text[quote.Inner.End - 1] : ' ';
        int next = quote.Span.End;
        while (next < text.Length && text[next] is ' ' or ',')
        {
            next++;
        }

        return last is ',' || (next < text.Length && char.IsLower(text[next])) || (last is '?' or '!' && next < text.Length && text[next] != '\n');
    }

    private bool IsQuoteBetween(TextSpan cue, Quote quote)
    {
        var gap = new TextSpan(Math.Min(cue.End, quote.Span.End), Math.Max(cue.Start, quote.Span.Start));
        foreach (int near in quoteSpans.Near(gap))
        {
            Quote other = quotes[near];
            bool between = gap.Contains(other.Span);
            if (other != quote && between)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The cue of the sentence before, if that ends with a colon.</summary>
    private Draft? BeforeColon(ILookup<int, Draft> drafts, Quote quote)
    {
        int at = quote.Span.Start - 1;
        while (at >= 0 && (char.IsWhiteSpace(document.Text[at]) || document.Text[at] is '-' or '–' or '—'))
        {
            at--;
        }

        if (at < 0 || document.Text[at] != ':')
        {
            return null;
        }

        int sentence = SentenceNear(at);
        Draft? last = null;
        foreach (Draft draft in drafts[sentence])
        {
            if (draft.CueSpan is { } cue && cue.End <= quote.Span.Start && draft.TakesQuote
                && (last is null || draft.Source is not null || last.Source is null))
            {
                last = draft;
            }
        }

        return last;
    }

    /// <summary>The speaker of the quotation before, if this one only goes on.</summary>
    private Draft? Continued(int q)
    {
        if (q == 0 || speakers[q - 1] is not { } speaker || !IsSpeech(quotes[q - 1]))
        {
            return null;
        }

        bool sameParagraph = ParagraphAt(quotes[q].Span.Start) == ParagraphAt(quotes[q - 1].Span.Start);
        bool opensNext = ParagraphAt(quotes[q].Span.Start) == ParagraphAt(quotes[q - 1].Span.Start) + 1
            && StartsParagraph(quotes[q]);
        return (sameParagraph && IsSentenceOfItsOwn(quotes[q])) || (opensNext && quotes[q - 1].IsUnclosed) ? speaker : null;
    }

    /// <summary><em>Those are the words of the president</em>: the speaker of all quotations that stand alone just before.</summary>
    private Draft? Afterwards(ILookup<int, Draft> drafts, int q)
    {
        int last = q;
        while (last + 1 < Math.Min(quotes.Count, q + LongestRow) && speakers[last + 1] is null && StandsAlone(quotes[last + 1])
            && ParagraphAt(quotes[last + 1].Span.Start) <= ParagraphAt(quotes[last].Span.End - 1) + 1)
        {
            last++;
        }

        int sentence = SentenceAfter(quotes[last].Span.End);
        if (sentence < 0 || !PointsBack(forest[sentence]) || !(StandsAlone(quotes[q]) || IsJustBefore(quotes[q], sentence)))
        {
            return null;
        }

        foreach (Draft draft in drafts[sentence])
        {
            if (draft.Cue is { } cue && draft.Source is not null
                && (draft.Content.Count == 0 || speakers.Contains(draft))
                && (cue.Part == WordClass.Noun || cue.Frames.HasFlag(Frames.Quote)))
            {
                return draft;
            }
        }

        return null;
    }

    /// <summary>A sentence of its own in the paragraph of the sentence that points back to it.</summary>
    private bool IsJustBefore(Quote quote, int sentence) =>
        IsSentenceOfItsOwn(quote) && ParagraphAt(quote.Span.Start) == ParagraphAt(forest[sentence].Sentence.Span.Start);

    /// <summary>A quotation that is a paragraph goes to the speaker of the paragraph before, if all of that was his.</summary>
    private Draft? Undisputed(int q)
    {
        if (q == 0 || !StandsAlone(quotes[q]) || speakers[q - 1] is not { Source: not null } speaker || !IsSpeech(quotes[q - 1]))
        {
            return null;
        }

        int before = ParagraphAt(quotes[q].Span.Start) - 1;
        return before >= 0 && ParagraphAt(quotes[q - 1].Span.Start) == before ? speaker : null;
    }

    /// <summary>
    /// <em>Dao has lost his farm. ¶ "I have nothing left."</em>: words in the first person after a paragraph that ends on somebody are
    /// his.
    /// </summary>
    private Draft? OfParagraphBefore(int q)
    {
        int before = ParagraphAt(quotes[q].Span.Start) - 1;
        bool hasQuote = q > 0 && ParagraphAt(quotes[q - 1].Span.Start) == before;
        if (before < 0 || hasQuote || !IsFirstPerson(quotes[q]))
        {
            return null;
        }

        int number = SentenceNear(paragraphs[before].End - 1);
        if (number < 0 || forest[number].Sentence.Span.Start < paragraphs[before].Start || SubjectOf(forest[number]) is not { } subject)
        {
            return null;
        }

        return new Draft
        {
            Sentence = SentenceNear(quotes[q].Inner.Start),
            Source = subject,
            SourceSpan = subject.Span,
            Why = "quotation after a paragraph on somebody",
        };
    }

    private bool IsFirstPerson(Quote quote)
    {
        ReadOnlySpan<char> words = document.Text.AsSpan(quote.Inner.Start, quote.Inner.Length);
        return words.StartsWith("I ") || words.StartsWith("I'") || words.StartsWith("I’") || words.StartsWith("My ") || words.StartsWith("We ")
            || words.Contains(" I ", StringComparison.Ordinal) || words.Contains(" me ", StringComparison.Ordinal) || words.Contains(" my ", StringComparison.Ordinal);
    }

    /// <summary>The one person that the sentence is about, or null.</summary>
    private static Token? SubjectOf(Tree tree)
    {
        for (int i = 0; i < tree.Count; i++)
        {
            bool isSubject = tree.Is(i, "nsubj") && tree.Sentence.HeadOf(i) is var verb and >= 0 && tree.Sentence.HeadOf(verb) < 0;
            if (isSubject)
            {
                bool isPerson = (tree.Sentence.UposOf(i) == UniversalPos.Pron && tree.Sentence.LemmaOf(i) is "he" or "she")
                    || tree.Sentence.Names.Any(n => n.Type == NameType.Person && i >= n.Start && i < n.End);
                return isPerson ? tree.Sentence[i] : null;
            }
        }

        return null;
    }

    private Draft Free(Quote quote) => new()
    {
        Sentence = SentenceNear(quote.Inner.Start),
        Why = "quotation without a speaker",
    };

    private static bool PointsBack(Tree tree)
    {
        for (int i = 0; i < tree.Count && i < 3; i++)
        {
            if (tree.Sentence.FormOf(i).ToLowerInvariant() is "this" or "that" or "these" or "those" or "so" or "thus" or "such")
            {
                return true;
            }
        }

        return false;
    }

    private bool StandsAlone(Quote quote) =>
        IsSentenceOfItsOwn(quote) && StartsParagraph(quote) && EndsParagraph(quote);

    private bool StartsParagraph(Quote quote) =>
        ParagraphAt(quote.Span.Start) is var p and >= 0 && quote.Span.Start - paragraphs[p].Start < 3;

    private bool EndsParagraph(Quote quote) =>
        ParagraphAt(quote.Span.Start) is var p and >= 0 && paragraphs[p].End - quote.Span.End < 3;

    private bool IsSentenceOfItsOwn(Quote quote)
    {
        string text = document.Text;
        char end = quote.Inner.End > quote.Inner.Start ? text[quote.Inner.End - 1] : ' ';
        char after = quote.Span.End < text.Length ? text[quote.Span.End] : '.';
        int before = quote.Span.Start - 1;
        while (before >= 0 && text[before] == ' ')
        {
            before--;
        }

        bool opens = before < 0 || text[before] is '\n' or '.' or '!' or '?' or '”' or '"' or '’' or ')' or '…';
        return opens && (quote.IsUnclosed || end is '.' or '!' or '?' or '…' || after is '.' or '!' or '?');
    }

    /// <summary>Speech has a verb and a few words; a name or a word held at arm's length has not.</summary>
    private bool IsSpeech(Quote quote)
    {
        int words = 0;
        bool hasVerb = false;
        int sentence = SentenceNear(quote.Inner.Start);
        for (; sentence >= 0 && sentence < forest.Count && forest[sentence].Sentence.Span.Start < quote.Inner.End; sentence++)
        {
            Sentence words1 = forest[sentence].Sentence;
            for (int i = 0; i < words1.Count; i++)
            {
                if (quote.Inner.Contains(words1.SpanOf(i)) && words1.UposOf(i) != UniversalPos.Punct)
                {
                    words++;
                    hasVerb |= words1.UposOf(i) is UniversalPos.Verb or UniversalPos.Aux;
                }
            }
        }

        char end = quote.Inner.End > quote.Inner.Start ? document.Text[quote.Inner.End - 1] : ' ';
        return (hasVerb && words >= FewestWordsOfSpeech) || (end is '!' or '?' or '.' or ',' && words >= 2) || words >= 9;
    }

    private int SentenceNear(int position)
    {
        int found = forest.Text.SentenceAt(position);
        return found >= 0 ? found : SentenceAfter(position);
    }

    private int SentenceAfter(int position)
    {
        int first = FirstFrom(position);
        return first < forest.Count ? fromHere[first] : -1;
    }

    /// <summary>For each sentence the first from it on that is longer than two characters, or -1.</summary>
    private static int[] FindNextWorded(Forest forest)
    {
        var next = new int[forest.Count];
        int last = -1;
        for (int i = forest.Count - 1; i >= 0; i--)
        {
            last = forest[i].Sentence.Span.Length > 2 ? i : last;
            next[i] = last;
        }

        return next;
    }

    /// <summary>The first sentence that starts at the position or after it.</summary>
    private int FirstFrom(int position)
    {
        int low = 0;
        int high = forest.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (forest[middle].Sentence.Span.Start < position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private int ParagraphAt(int position)
    {
        int low = 0;
        int high = paragraphs.Count - 1;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (position < paragraphs[middle].End)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return high;
    }
}
