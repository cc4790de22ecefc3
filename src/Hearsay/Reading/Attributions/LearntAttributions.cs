using Hearsay.Documents;
using Hearsay.Documents.Layers;
using Hearsay.Knowledge;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Attributions;

/// <summary>
/// Decides by trained weights which words of a sentence are cues and what belongs to them; what the rules say is evidence. Stance,
/// attitude and addressee stay with the rules and the lexicon.
/// </summary>
internal sealed class LearntAttributions
{
    private const int LongestBanner = 3;

    private readonly AttributionModel model;
    private readonly CueLexicon lexicon;

    public LearntAttributions(AttributionModel model, CueLexicon lexicon)
    {
        this.model = model;
        this.lexicon = lexicon;
    }

    /// <summary>The attributions of a sentence.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="number">Its number.</param>
    /// <param name="rules">What the rules found there.</param>
    public IEnumerable<Draft> Find(SentenceColumns s, int number, IReadOnlyList<Draft> rules)
    {
        var features = new Features();
        var found = new List<Draft>();
        for (int i = 0; i < s.Count; i++)
        {
            if (!CueFeatures.IsCandidate(s.Tree, i))
            {
                continue;
            }

            Draft? rule = RuleAt(rules, i);
            CueFeatures.Fill(features, s, i, rule);
            if (model.CueScore(features.Hashes) > 0 && !IsBanner(s, i))
            {
                found.Add(Make(s, number, i, rule, PartLabeller.Label(model, features, s, i, rule)));
            }
        }

        AddPlain(found, rules);
        AddNested(s.Tree, found, rules);
        AddOpen(found, rules);
        return found;
    }

    /// <summary><em>Breaking: blast near port</em>: nobody of that name speaks.</summary>
    private static bool IsBanner(SentenceColumns s, int word) =>
        word is > 0 and <= LongestBanner && s.Tree.Sentence.FormOf(word) == ":"
        && TurnLabels.Find(s.Tree.Sentence.SpanOf(0).Union(s.Tree.Sentence.SpanOf(word - 1)).Of(s.Tree.Sentence.Text)) == TurnLabel.Nobody;

    /// <summary><em>It emerged that</em>, <em>in the words of</em>: too rare to be learnt, and plain enough to be told by rule.</summary>
    private static void AddPlain(List<Draft> found, IReadOnlyList<Draft> rules)
    {
        foreach (Draft rule in rules)
        {
            if (rule is { IsPlain: true, Cue.Part: WordClass.Phrase, Content.Count: > 0 })
            {
                found.RemoveAll(f => f.Source is null && f.CueHead is { } head && rule.CueSpan!.Value.Contains(head.Span));
            }

            bool isNew = rule.IsPlain && rule.Content.Count > 0
                && !found.Exists(f => f.Content.Count > 0 && (f.CueHead == rule.CueHead || (f.CueSpan is { } cue && cue.Overlaps(rule.CueSpan!.Value))));
            if (isNew)
            {
                found.Add(rule);
            }
        }
    }

    /// <summary>
    /// Cues of the rules that have nothing in their own sentence, but may introduce a quotation beside it: <em>those are the words of
    /// the president</em>.
    /// </summary>
    private static void AddOpen(List<Draft> found, IReadOnlyList<Draft> rules) => found.AddRange(rules.Where(
        r => r.Content.Count == 0 && r.Cue is { } cue && (cue.Part == WordClass.Noun || cue.Frames.HasFlag(Frames.Quote))
            && !found.Exists(f => f.CueHead == r.CueHead)));

    /// <summary>
    /// Cues of the rules within what somebody is found to say: nothing is learnt of them, since the gold set has no attributions
    /// within others.
    /// </summary>
    private static void AddNested(Tree tree, List<Draft> found, IReadOnlyList<Draft> rules)
    {
        int learnt = found.Count;
        foreach (Draft rule in rules)
        {
            bool isNew = rule.CueSpan is not null && rule.Content.Count > 0 && !rule.IsTopic
                && !found.Exists(f => f.CueHead == rule.CueHead) && !IdleCues.Is(tree, rule, rule);
            if (isNew && found.FindIndex(0, learnt, f => f.Content.Exists(c => c.Contains(rule.CueSpan!.Value))) >= 0)
            {
                found.Add(rule);
            }
        }
    }

    /// <summary>What the rules make of a cue that the word heads.</summary>
    public static Draft? RuleAt(IReadOnlyList<Draft> rules, int word)
    {
        foreach (Draft rule in rules)
        {
            if (rule.CueHead is { } head && head.Index == word)
            {
                return rule;
            }
        }

        return null;
    }

    private Draft Make(SentenceColumns s, int number, int word, Draft? rule, Part[] parts)
    {
        Tree tree = s.Tree;
        ContentScope.Narrow(tree, word, parts, s.Quotes);
        if (rule is { IsPlain: true, IsWhole: false, CueHead.Upos: UniversalPos.Verb, Content.Count: > 0 })
        {
            ContentScope.StartAt(tree, word, rule.Content[0], parts);
        }

        List<TextSpan> content = PartSpans.Content(tree, parts);
        TextSpan? source = PartSpans.Source(tree, parts, rule?.Source) ?? rule?.SourceSpan;
        int sourceTop = PartSpans.TopOf(tree, parts, Part.Source);
        if (rule is { Source: { } head, SourceSpan: { } ruled } && source is { } found && !found.Contains(head.Span)
            && sourceTop >= 0 && tree.IsWithin(sourceTop, head.Index) && tree.Sentence.UposOf(sourceTop) != UniversalPos.Pron)
        {
            source = ruled;
        }

        Cue? cue = rule?.Cue ?? CueOf(tree, word);
        if (cue is { } empty && empty.Frames.HasFlag(Frames.ItThat) && rule is { Source: null, Content.Count: > 0 })
        {
            source = null;
        }

        bool isUnnamed = rule is { Source: null } && tree.ExactChild(word, "aux:pass") >= 0 && tree.Sentence.UposOf(word) == UniversalPos.Verb;
        if (isUnnamed && !IsDoer(tree, sourceTop, word))
        {
            source = null;
        }

        if (StandsForContent(tree, sourceTop, word, cue))
        {
            source = null;
        }

        int top = PartSpans.TopOf(tree, parts, Part.Content);
        var draft = new Draft
        {
            Sentence = number,
            CueHead = tree.Sentence[word],
            Cue = cue,
            CueSpan = PartSpans.Cue(tree, parts, word),
            Source = source is null ? null : rule?.Source ?? tree.TokenOrNull(NounOf(tree, sourceTop)),
            SourceSpan = source,
            ContentHead = rule?.ContentHead is { } inner && parts[inner.Index] == Part.Content ? inner : tree.TokenOrNull(top),
            Addressee = rule?.Addressee,
            Stance = rule?.Stance ?? cue?.Stance ?? Stance.Asserts,
            Attitude = rule?.Attitude ?? cue?.Attitude ?? AttitudeOf(tree, top),
            IsTopic = rule?.IsTopic ?? NamesThing(tree, top),
            Why = rule is null ? "model" : rule.Why + ", model",
        };
        IEnumerable<TextSpan> ruledWords = rule is not { IsTopic: false } || (content.Count > 0 && !rule.IsPlain)
            ? []
            : rule.Content.Where(r => rule.IsWhole || !content.Exists(r.Overlaps));
        foreach (TextSpan span in content.Concat(ruledWords))
        {
            draft.Add(span);
        }

        draft.IsTopic |= IdleCues.Is(tree, draft, rule);
        return draft;
    }

    /// <summary>The noun that an adjective taken for the source belongs to: <em>two bankers familiar with the talks</em>.</summary>
    private static int NounOf(Tree tree, int word)
    {
        bool isDescription = word >= 0 && tree.Sentence.UposOf(word) is UniversalPos.Adj or UniversalPos.Verb or UniversalPos.Adp;
        int head = isDescription ? tree.Sentence.HeadOf(word) : -1;
        return head >= 0 && tree.Sentence.UposOf(head) is UniversalPos.Noun or UniversalPos.Propn ? head : word;
    }

    /// <summary><em>Was told by the guard</em>, <em>learnt from the guard</em>.</summary>
    private static bool IsDoer(Tree tree, int source, int verb)
    {
        for (int at = source; at >= 0 && at != verb; at = tree.Sentence.HeadOf(at))
        {
            if (tree.Is(at, "obl") || tree.Is(at, "nmod"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The <em>it</em> of <em>it became known that</em>: it stands for what is known, and says nothing itself.</summary>
    private static bool StandsForContent(Tree tree, int source, int word, Cue? cue) =>
        source >= 0 && tree.Sentence.LemmaOf(source) == "it" && tree.Sentence.UposOf(source) == UniversalPos.Pron
        && (cue is null || EmptyIt.Is(tree.Sentence[source]) || tree.Is(source, "nsubj:pass") || tree.ExactChild(word, "aux:pass") >= 0
            || tree.Sentence.XposOf(word) == "JJ");

    private Cue? CueOf(Tree tree, int word) => tree.Sentence.UposOf(word) switch
    {
        UniversalPos.Verb => lexicon.Find(tree.Sentence.LemmaOf(word), WordClass.Verb),
        UniversalPos.Noun => lexicon.Find(tree.Sentence.LemmaOf(word), WordClass.Noun),
        UniversalPos.Adj => lexicon.Find(tree.Sentence.LemmaOf(word), WordClass.Adj),
        _ => null,
    };

    /// <summary>Of a word that is not in the lexicon: what it is said to do it means to do, what is so it says.</summary>
    private static Attitude AttitudeOf(Tree tree, int top)
    {
        if (top < 0)
        {
            return Attitude.Assertion;
        }

        return NamesThing(tree, top) ? Attitude.Belief : tree.Is(top, "xcomp") ? Attitude.Intention : Attitude.Assertion;
    }

    /// <summary>Whether what is ascribed names a thing rather than saying something.</summary>
    private static bool NamesThing(Tree tree, int top) =>
        top >= 0 && tree.Sentence.UposOf(top) is UniversalPos.Noun or UniversalPos.Propn or UniversalPos.Pron or UniversalPos.Num
        && tree.Child(top, "cop") < 0 && tree.Child(top, "nsubj") < 0;
}
