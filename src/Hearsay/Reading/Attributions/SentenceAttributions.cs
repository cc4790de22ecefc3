using Hearsay.Documents;
using Hearsay.Documents.Layers;
using Hearsay.Knowledge;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Attributions;

/// <summary>Finds the attributions that one sentence's tree gives, and the cues that may take a quotation.</summary>
internal sealed class SentenceAttributions
{
    private readonly Tree tree;
    private readonly int number;
    private readonly CueMatcher cues;
    private readonly SourceFinder sources;
    private readonly ContentFinder contents;

    public SentenceAttributions(Tree tree, int number, CueMatcher cues, IReadOnlyDictionary<int, Clause> clauses)
    {
        this.tree = tree;
        this.number = number;
        this.cues = cues;
        sources = new SourceFinder(tree, clauses, cues);
        contents = new ContentFinder(tree, cues);
    }

    public SourceFinder Sources => sources;

    /// <summary>All cue words with what they ascribe; those without content yet may take a quotation.</summary>
    public IEnumerable<Draft> Find()
    {
        for (int i = 0; i < tree.Count; i++)
        {
            if (cues.Find(tree, i) is { } match)
            {
                yield return Make(match, contents.Find(match));
            }
        }
    }

    private Draft Make(CueMatch match, Content content)
    {
        int source = sources.Find(match);
        Stance stance = StanceOf(match, source);
        var draft = new Draft
        {
            Sentence = number,
            CueHead = tree.Sentence[match.Head],
            Cue = match.Cue,
            CueSpan = CueSpanOf(match),
            Source = tree.TokenOrNull(source),
            SourceSpan = source >= 0 ? sources.SpanOf(source) : null,
            ContentHead = tree.TokenOrNull(content.Head),
            Addressee = tree.TokenOrNull(content.Addressee),
            Stance = stance,
            Attitude = match.Cue.Attitude,
            IsTopic = content.IsTopic,
            IsPlain = IsPlain(match, content),
            IsWhole = content.Frame == "before",
            Why = $"cue {match.Cue.Word} ({(content.IsEmpty ? "quotation" : content.Frame)})",
        };
        foreach (TextSpan span in content.Spans)
        {
            draft.Add(span);
        }

        return draft;
    }

    private bool IsPlain(CueMatch match, Content content) =>
        match.Cue.Frames.HasFlag(Frames.ItThat)
        || (match.Cue.Part == WordClass.Verb && content.HasThat && (match.Cue.Attitude != Attitude.Assertion || match.Cue.Frames.HasFlag(Frames.Quote)))
        || (content.Frame == "that" && match.Cue.Attitude == Attitude.Assertion && IsGoingOn(match.Head))
        || (content.Frame is "around" or "before" && match.Cue.Attitude == Attitude.Assertion)
        || (match.Cue is { Part: WordClass.Noun, Attitude: Attitude.Assertion } && content.Frame == "that")
        || (match.Cue is { Stance: Stance.Denies, Attitude: Attitude.Assertion, Part: WordClass.Verb } && content.Frame is "that" or "ing")
        || (content.Frame == "as saying" && match.Cue.Attitude == Attitude.Assertion);

    /// <summary><em>Went on to say</em>, <em>began to say</em>.</summary>
    private bool IsGoingOn(int verb) => tree.Is(verb, "xcomp") && tree.Sentence.HeadOf(verb) is var over and >= 0
        && tree.Sentence.LemmaOf(over) is "go" or "begin" or "continue" or "proceed" or "hasten" or "rush";

    private Stance StanceOf(CueMatch match, int source)
    {
        Stance stance = match.Cue.Stance;
        if (!IsNegated(match.Head) && !IsNobody(source))
        {
            return stance;
        }

        return (stance, match.Cue.Attitude) switch
        {
            (Stance.Asserts, Attitude.Belief) => Stance.Doubts,
            (Stance.Asserts, Attitude.Intention) => Stance.Denies,
            (Stance.Asserts or Stance.Grants, _) => Stance.Neutral,
            (Stance.Denies, _) => Stance.Neutral,
            (Stance.Doubts, _) => Stance.Asserts,
            _ => stance,
        };
    }

    /// <summary><em>Nobody can say</em>, <em>few believe</em>, <em>no minister has denied</em>.</summary>
    private bool IsNobody(int source)
    {
        if (source < 0)
        {
            return false;
        }

        bool isNone = tree.Sentence.LemmaOf(source).ToLowerInvariant() is "nobody" or "none" or "few" or "neither"
            && tree.Child(source, "det") < 0;
        return isNone || (tree.Child(source, "det") is var article and >= 0 && tree.Sentence.FormOf(article).ToLowerInvariant() is "no" or "neither");
    }

    private bool IsNegated(int head)
    {
        foreach (int child in tree.ChildrenOf(head))
        {
            if (tree.Sentence.LemmaOf(child) is "not" or "never" or "no" or "n't"
                && (tree.Is(child, "advmod") || tree.Is(child, "det")))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The verb with the auxiliaries and adverbs that stand directly before it, and its particle or preposition after it.</summary>
    private TextSpan CueSpanOf(CueMatch match)
    {
        int first = match.Head;
        int last = match.Head;
        if (match.Cue.Part == WordClass.Verb)
        {
            while (first > 0 && tree.Sentence.HeadOf(first - 1) == match.Head
                && (tree.Is(first - 1, "aux") || (tree.Is(first - 1, "advmod") && tree.Sentence.UposOf(first - 1) != UniversalPos.Sconj)))
            {
                first--;
            }

            while (last + 1 < tree.Count && IsTail(match, last + 1))
            {
                last++;
            }
        }

        return tree.Sentence.SpanOf(first).Union(tree.Sentence.SpanOf(last));
    }

    private bool IsTail(CueMatch match, int i) =>
        (tree.Is(i, "compound") && tree.Sentence.HeadOf(i) == match.Head)
        || (match.Phrase >= 0 && tree.Is(i, "case") && tree.Sentence.HeadOf(i) == match.Phrase);
}
