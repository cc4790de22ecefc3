using Hearsay.Documents;
using Hearsay.Documents.Layers;
using Hearsay.Knowledge;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Attributions;

/// <summary>
/// Finds who says what: from cue words and the tree, from phrases such as <em>according to</em>, from quotation marks, and from
/// a speaker's name before a colon.
/// </summary>
internal sealed class AttributionFinder
{
    private readonly CueMatcher cues;
    private readonly PhraseCueFinder phrases;
    private readonly LearntAttributions? learnt;

    public AttributionFinder(CueLexicon lexicon)
        : this(lexicon, AttributionModel.Load())
    {
    }

    /// <param name="lexicon">The words that the rules know.</param>
    /// <param name="model">Has the last word; without it the rules have.</param>
    public AttributionFinder(CueLexicon lexicon, AttributionModel? model)
    {
        learnt = model is null ? null : new LearntAttributions(model, lexicon);
        cues = new CueMatcher(lexicon);
        phrases = new PhraseCueFinder(lexicon);
    }

    /// <summary>All attributions of a document, in the order of their first content.</summary>
    public IReadOnlyList<Attribution> Find(Document document, Forest forest, IReadOnlyList<Clause> clauses)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(forest);
        ArgumentNullException.ThrowIfNull(clauses);
        IReadOnlyList<TextSpan> paragraphs = Paragraphs.Of(document);
        List<Quote> quotes = QuotesOf(document, paragraphs);
        List<Draft> drafts = InSentences(forest, clauses, quotes);
        new QuoteSpeakers(document, forest, paragraphs, quotes).Assign(drafts);
        IReadOnlyList<Turn> turns = Turns.Of(document);
        drafts.AddRange(turns.Count > 0 ? new TurnSpeakers(forest, turns).Find() : new ColonSpeakers(document, forest, paragraphs).Find(quotes));
        drafts.RemoveAll(d => d.Content.Count == 0);
        return Finish(drafts, quotes);
    }

    /// <summary>What the rules find in each sentence: what a model is trained on.</summary>
    internal IEnumerable<(SentenceColumns Sentence, List<Draft> Rules)> Prepare(
        Document document, Forest forest, IReadOnlyList<Clause> clauses)
    {
        List<Quote> quotes = QuotesOf(document, Paragraphs.Of(document));
        return ByRules(forest, clauses).Select((rules, i) => (new SentenceColumns(forest[i], quotes), rules));
    }

    private static List<Quote> QuotesOf(Document document, IReadOnlyList<TextSpan> paragraphs) =>
        [.. paragraphs.SelectMany(p => QuoteFinder.Find(document.Text, p))];

    private List<Draft> InSentences(Forest forest, IReadOnlyList<Clause> clauses, List<Quote> quotes)
    {
        var drafts = new List<Draft>();
        int number = 0;
        foreach (List<Draft> rules in ByRules(forest, clauses))
        {
            drafts.AddRange(learnt is null ? rules : learnt.Find(new SentenceColumns(forest[number], quotes), number, rules));
            number++;
        }

        return drafts;
    }

    private IEnumerable<List<Draft>> ByRules(Forest forest, IReadOnlyList<Clause> clauses)
    {
        int next = 0;
        for (int i = 0; i < forest.Count; i++)
        {
            var own = new Dictionary<int, Clause>();
            for (; next < clauses.Count && clauses[next].Sentence == i; next++)
            {
                own[clauses[next].Head.Index] = clauses[next];
                own.TryAdd(clauses[next].Top.Index, clauses[next]);
            }

            var sentence = new SentenceAttributions(forest[i], i, cues, own);
            yield return [.. sentence.Find(), .. phrases.Find(forest[i], sentence.Sources, i)];
        }
    }

    private static List<Attribution> Finish(List<Draft> drafts, List<Quote> quotes)
    {
        List<Draft> ordered = [.. drafts
            .OrderBy(d => d.Content[0].Start)
            .ThenByDescending(d => d.Content[^1].End)
            .ThenBy(d => d.CueSpan?.Start ?? -1)];
        var contents = new SpanIndex(ordered.SelectMany((d, i) => d.Content.Select(span => (i, span))));
        var quoteSpans = new SpanIndex(quotes.Select((q, i) => (i, q.Span)));
        int[] parents = [.. ordered.Select((_, i) => ParentOf(ordered, i, contents))];
        ParentChains.Break(parents);
        var found = new List<Attribution>(ordered.Count);
        for (int i = 0; i < ordered.Count; i++)
        {
            Draft draft = ordered[i];
            found.Add(new Attribution
            {
                Index = i,
                Parent = parents[i],
                Source = draft.SourceSpan,
                SourceHead = draft.Source,
                Cue = draft.CueSpan,
                CueHead = draft.CueHead,
                Content = draft.Content,
                ContentHead = draft.ContentHead,
                Speech = draft.IsVerbatim ? Speech.Direct : SpeechOf(draft, quotes, quoteSpans),
                Stance = draft.Stance,
                Attitude = draft.Attitude,
                Addressee = draft.Addressee,
                IsTopic = draft.IsTopic,
                Why = draft.Why,
            });
        }

        return found;
    }

    /// <summary>The innermost attribution within whose content this one's cue, or else its content, stands.</summary>
    private static int ParentOf(List<Draft> drafts, int index, SpanIndex contents)
    {
        Draft inner = drafts[index];
        TextSpan place = inner.CueSpan ?? inner.Content[0];
        int parent = -1;
        int shortest = int.MaxValue;
        foreach (int i in contents.Near(place))
        {
            if (i == index || drafts[i].IsTopic || !Covers(drafts[i], place))
            {
                continue;
            }

            int length = drafts[i].Content.Sum(s => s.Length);
            bool isMutual = drafts[i].CueSpan is { } cue && Covers(inner, cue);
            if (length < shortest && !isMutual)
            {
                shortest = length;
                parent = i;
            }
        }

        return parent;
    }

    private static bool Covers(Draft draft, TextSpan place)
    {
        foreach (TextSpan span in draft.Content)
        {
            if (span.Contains(place))
            {
                return true;
            }
        }

        return false;
    }

    private static Speech SpeechOf(Draft draft, List<Quote> quotes, SpanIndex quoteSpans)
    {
        int total = 0;
        int quoted = 0;
        foreach (TextSpan span in draft.Content)
        {
            total += span.Length;
            foreach (int near in quoteSpans.Near(span))
            {
                Quote quote = quotes[near];
                if (quote.Span.Overlaps(span) && !quote.Inner.Contains(span))
                {
                    quoted += Math.Min(quote.Span.End, span.End) - Math.Max(quote.Span.Start, span.Start);
                }
            }
        }

        return quoted == 0 ? Speech.Indirect : quoted * 10 >= total * 9 ? Speech.Direct : Speech.Mixed;
    }
}
