using Hearsay.Documents;
using Hearsay.Documents.Layers;
using Hearsay.Knowledge;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Factuality;

/// <summary>Decides on the clauses of one document, each after the clause that governs it.</summary>
internal sealed class Court
{
    private readonly Forest forest;
    private readonly IReadOnlyList<Clause> clauses;
    private readonly Signs[] signs;
    private readonly FactualityLexicon lexicon;
    private readonly ComplementLexicon complements;
    private readonly NatureFinder natures;
    private readonly QuestionReader questions;
    private readonly IReadOnlyList<Attribution> attributions;
    private readonly SpanIndex contents;
    private readonly Verdict?[] verdicts;
    private readonly bool[] isOpen;
    private readonly Dictionary<(int Sentence, int Token), int> byToken = [];

    public Court(
        Forest forest,
        IReadOnlyList<Clause> clauses,
        Signs[] signs,
        FactualityLexicon lexicon,
        ComplementLexicon complements,
        NatureFinder natures,
        IReadOnlyList<Attribution> attributions)
    {
        this.forest = forest;
        this.clauses = clauses;
        this.signs = signs;
        this.lexicon = lexicon;
        this.complements = complements;
        this.natures = natures;
        this.attributions = attributions;
        contents = SpanIndex.OfContents(attributions);
        questions = new QuestionReader(forest);
        verdicts = new Verdict?[clauses.Count];
        isOpen = new bool[clauses.Count];
        foreach (Clause clause in clauses)
        {
            byToken[(clause.Sentence, clause.Head.Index)] = clause.Index;
            byToken.TryAdd((clause.Sentence, clause.Top.Index), clause.Index);
        }
    }

    public Verdict VerdictOn(int index)
    {
        if (verdicts[index] is { } known)
        {
            return known;
        }

        if (isOpen[index])
        {
            return new Verdict();
        }

        isOpen[index] = true;
        Verdict verdict = Decide(clauses[index], signs[index]);
        verdicts[index] = verdict;
        return verdict;
    }

    private Verdict Decide(Clause clause, Signs own)
    {
        Tree tree = forest[clause.Sentence];
        Verdict verdict = clause.Kind == ClauseKind.Noun && clause.Top == clause.Head
            ? OfNoun(tree, clause, own)
            : OfVerb(tree, clause, own);
        ApplyFolded(tree, clause, verdict);
        ApplyOwnWords(tree, clause, own, verdict);
        ApplyQuestion(clause, verdict);
        return verdict;
    }

    // ── verbs ──

    private Verdict OfVerb(Tree tree, Clause clause, Signs own)
    {
        int top = clause.Top.Index;
        int anchor = top;
        if (FindEquated(tree, clause, own) is { } equated)
        {
            return Apply(tree, clause, own, equated, -1, own.Negators.Count % 2 == 1, tree.Sentence.LemmaOf(tree.Child(clause.Head.Index, "nsubj")));
        }

        while (tree.Is(anchor, "conj") && tree.Sentence.HeadOf(anchor) is var first and >= 0)
        {
            if (SharesMood(tree, clause, own, first) && ClauseOf(clause.Sentence, first) is var shared and >= 0 && shared != clause.Index)
            {
                if (own.IsInfinitive && IsButTo(tree, clause.Top.Index))
                {
                    var forced = new Verdict();
                    Set(forced, Status.Asserted, Certainty.Certain, "no choice but to");
                    return forced;
                }

                int mood = MoodFor(clause, own, shared);
                return VerdictOn(mood).Share("shared with the conjunct before");
            }

            anchor = first;
        }

        int governor = tree.Sentence.HeadOf(anchor);
        if (governor < 0)
        {
            return LinkerOf(tree, anchor) is LinkerKind.Condition ? OfCondition(tree, clause, own, -1, isNegative: false) : Own(tree, clause, own);
        }

        if (IsAdverbial(tree, anchor, governor))
        {
            return OfAdverbial(tree, clause, own, anchor, governor);
        }

        if (tree.Is(anchor, "acl:relcl"))
        {
            return OfRelative(tree, clause, own, anchor);
        }

        if (own.IsInfinitive && IsButTo(tree, clause.Top.Index))
        {
            var forced = new Verdict();
            Set(forced, Status.Asserted, Certainty.Certain, "no choice but to");
            return forced;
        }

        bool isComplement = tree.Is(anchor, "ccomp") || tree.Is(anchor, "xcomp") || tree.Is(anchor, "csubj") || tree.Is(anchor, "acl")
            || tree.Is(anchor, "obl") || tree.Is(anchor, "nmod") || tree.Is(anchor, "obj");
        return isComplement ? OfComplement(tree, clause, own, anchor, governor) : Own(tree, clause, own);
    }

    /// <summary><em>Had no choice but to leave</em>: they left.</summary>
    private static bool IsButTo(Tree tree, int verb)
    {
        foreach (int child in tree.ChildrenOf(verb))
        {
            if (tree.Sentence.FormOf(child) == "but" && child < verb && child + 1 < tree.Count && tree.Sentence.FormOf(child + 1) == "to")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>An adverbial clause, also where the parser took one with "if" or "because" for a complement.</summary>
    private bool IsAdverbial(Tree tree, int clause, int governor)
    {
        if (tree.Is(clause, "advcl"))
        {
            return true;
        }

        if (!tree.Is(clause, "ccomp") && !tree.Is(clause, "parataxis") && !tree.Is(clause, "acl"))
        {
            return false;
        }

        bool asks = complements.Find(tree.Sentence.LemmaOf(governor), WordClass.Verb, "whether") is not null;
        return LinkerOf(tree, clause) switch
        {
            LinkerKind.Condition => !asks,
            LinkerKind.NegativeCondition or LinkerKind.Cause or LinkerKind.Concession => true,
            _ => false,
        };
    }

    /// <summary>A verb without tense or subject of its own after "and" stands under the modal of the first.</summary>
    private static bool SharesMood(Tree tree, Clause clause, Signs own, int first)
    {
        if (clause.Kind == ClauseKind.Noun || tree.Child(clause.Top.Index, "nsubj") >= 0 || own.IsFinite)
        {
            return false;
        }

        bool isVerb = tree.Sentence.UposOf(first) is UniversalPos.Verb or UniversalPos.Aux || tree.Child(first, "cop") >= 0;
        return isVerb && (own.IsParticiple || own.IsInfinitive || tree.Sentence.XposOf(clause.Top.Index).Length == 0
            || clause.Kind == ClauseKind.Copula);
    }

    /// <summary>A bare infinitive cannot hang on a finite verb without a modal: the nearest one before that takes it is meant.</summary>
    private int MoodFor(Clause clause, Signs own, int first)
    {
        if (!own.IsInfinitive || TakesInfinitive(first))
        {
            return first;
        }

        for (int i = clause.Index - 1; i >= 0 && clauses[i].Sentence == clause.Sentence; i--)
        {
            if (clauses[i].Kind != ClauseKind.Noun && TakesInfinitive(i))
            {
                return i;
            }
        }

        return first;
    }

    private bool TakesInfinitive(int index) => signs[index].Modal is not null || signs[index].IsInfinitive;

    private Verdict Own(Tree tree, Clause clause, Signs own)
    {
        var verdict = new Verdict();
        if (own.Modal is { } modal)
        {
            ApplyModal(tree, clause, own, modal, verdict);
        }
        else if (own.IsDueTo)
        {
            Set(verdict, Status.Planned, Certainty.Certain, "be to");
        }
        else if (own.IsInfinitive && !own.IsFinite)
        {
            ApplyInfinitive(tree, clause, verdict);
        }
        else if (own.HasFutureTime && !own.IsPast && !own.IsPerfect)
        {
            Set(verdict, Status.Predicted, Certainty.Certain, "present with a future time");
        }
        else
        {
            verdict.Why.Add(clause.Kind == ClauseKind.Noun ? "status: noun" : own.IsPast ? "status: past" : "status: present");
        }

        ApplyCondition(tree, clause, own, verdict);
        return verdict;
    }

    private void ApplyModal(Tree tree, Clause clause, Signs own, Modal modal, Verdict verdict)
    {
        string form = own.ModalForm!;
        bool isState = natures.OfPredicate(tree, clause) is not null;
        if (own.IsPerfect)
        {
            ApplyPerfectModal(form, modal, verdict);
            return;
        }

        if (modal.OfEvent == Bearing.Conditional)
        {
            ApplyWould(tree, clause, own, verdict);
            return;
        }

        Status status = isState ? modal.OfState : modal.OfEvent switch
        {
            Bearing.Predicted => Status.Predicted,
            Bearing.Planned => Status.Planned,
            Bearing.Demanded => Status.Demanded,
            _ => Status.Asserted,
        };
        Set(verdict, status, modal.Certainty, "modal " + form);
        if (status == Status.Demanded && clause.IsPassive && clause.Lemma is "expect" or "anticipate" or "assume")
        {
            Set(verdict, Status.Predicted, Certainty.Probable, form + " be expected");
        }

        if (form is "can" or "ca" or "could" or "cannot" && own.Negators.Count > 0)
        {
            Set(verdict, Status.Asserted, Certainty.Certain, form + " with not");
        }

        if (status == Status.Predicted && modal.Certainty == Certainty.Certain && IsCommitment(tree, clause, isState))
        {
            Set(verdict, Status.Planned, Certainty.Certain, "own commitment");
        }
    }

    private static void ApplyPerfectModal(string form, Modal modal, Verdict verdict)
    {
        switch (modal.OfEvent)
        {
            case Bearing.Conditional:
                Set(verdict, Status.Counterfactual, Certainty.Certain, form + " have");
                break;
            case Bearing.Demanded when form == "must":
                Set(verdict, Status.Asserted, Certainty.Probable, "must have");
                break;
            case Bearing.Demanded:
                Set(verdict, Status.Counterfactual, Certainty.Certain, form + " have");
                break;
            case Bearing.Predicted when form is not ("may" or "might" or "could"):
                Set(verdict, Status.Predicted, Certainty.Certain, form + " have");
                break;
            default:
                Set(verdict, Status.Asserted, Certainty.Possible, form + " have");
                break;
        }
    }

    private void ApplyWould(Tree tree, Clause clause, Signs own, Verdict verdict)
    {
        if (clause.Lemma is "like" or "prefer" or "love" or "rather")
        {
            Set(verdict, Status.Asserted, Certainty.Certain, "would like");
            return;
        }

        if (ConditionOf(tree, clause) < 0 && IsReportedInPast(tree, clause))
        {
            bool isState = natures.OfPredicate(tree, clause) is not null;
            Set(verdict, Status.Predicted, Certainty.Certain, "would, seen from the past");
            if (IsCommitment(tree, clause, isState))
            {
                Set(verdict, Status.Planned, Certainty.Certain, "own commitment");
            }

            return;
        }

        Set(verdict, Status.Conditional, Certainty.Certain, own.ModalForm + " without have");
    }

    /// <summary>Whether the clause stands in what somebody said, thought or meant in the past.</summary>
    private bool IsReportedInPast(Tree tree, Clause clause)
    {
        for (int at = clause.Parent; at >= 0; at = clauses[at].Parent)
        {
            int anchor = AnchorOf(tree, clause.Top.Index);
            if (signs[at].IsPast && clauses[at].Sentence == clause.Sentence && (tree.Is(anchor, "ccomp") || tree.Sentence.DeprelOf(anchor) == "acl"))
            {
                return true;
            }
        }

        foreach (int near in contents.Near(clause.PredicateSpan))
        {
            Attribution attribution = attributions[near];
            if (!attribution.IsTopic && attribution.CueHead is { } cue && cue.Sentence == clause.Head.Sentence
                && cue.Xpos is "VBD" && !attribution.Content[0].Contains(cue.Span) && Covers(attribution, clause.PredicateSpan)
                && attribution.Speech != Speech.Direct)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Covers(Attribution attribution, TextSpan span)
    {
        foreach (TextSpan content in attribution.Content)
        {
            if (content.Contains(span))
            {
                return true;
            }
        }

        return false;
    }

    private static int AnchorOf(Tree tree, int token)
    {
        while (tree.Is(token, "conj") && tree.Sentence.HeadOf(token) >= 0)
        {
            token = tree.Sentence.HeadOf(token);
        }

        return token;
    }

    /// <summary>What speakers say that they themselves will do is a commitment: <em>we will</em>, <em>it said it would</em>.</summary>
    private bool IsCommitment(Tree tree, Clause clause, bool isState)
    {
        if (isState || clause.IsPassive || clause.Subject is not { } subject || subject.Sentence != tree.Sentence)
        {
            return false;
        }

        string form = subject.Form.ToLowerInvariant();
        if (form is "i" or "we")
        {
            return clause.Lemma is not ("see" or "win" or "lose" or "die" or "know" or "find" or "learn" or "get" or "become");
        }

        if (form is not ("he" or "she" or "it" or "they"))
        {
            return false;
        }

        foreach (int near in contents.Near(clause.PredicateSpan))
        {
            Attribution attribution = attributions[near];
            if (attribution.SourceHead is { } source && source.Sentence == tree.Sentence && attribution.CueHead?.Upos == UniversalPos.Verb
                && source.Upos is not UniversalPos.Pron && attribution.Attitude == Attitude.Assertion && !attribution.IsTopic
                && Covers(attribution, clause.PredicateSpan) && Agree(source, form) && IsFirstClause(tree, clause, attribution))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The pronoun means the speaker where it is the subject of the main clause of what was said.</summary>
    private static bool IsFirstClause(Tree tree, Clause clause, Attribution attribution)
    {
        int anchor = AnchorOf(tree, clause.Top.Index);
        return tree.Is(anchor, "ccomp") && attribution.CueHead is { } cue && tree.Sentence.HeadOf(anchor) == cue.Index;
    }

    private static bool Agree(Token source, string pronoun)
    {
        bool isPlural = source.Xpos is "NNS" or "NNPS" || source.FindChild("conj") is not null;
        return pronoun == "they" ? isPlural || source.Upos == UniversalPos.Noun : !isPlural;
    }

    private static void ApplyInfinitive(Tree tree, Clause clause, Verdict verdict)
    {
        int top = clause.Top.Index;
        bool hasTo = tree.Child(top, "mark") >= 0;
        if (hasTo)
        {
            Set(verdict, Status.Planned, Certainty.Certain, "to with a subject or none");
        }
        else if (clause.Subject is null || tree.Child(top, "nsubj") < 0)
        {
            Set(verdict, Status.Demanded, Certainty.Unknown, "imperative");
        }
        else
        {
            verdict.Why.Add("status: present");
        }
    }

    // ── conditions ──

    private void ApplyCondition(Tree tree, Clause clause, Signs own, Verdict verdict)
    {
        int condition = ConditionOf(tree, clause);
        if (condition >= 0)
        {
            verdict.Condition = condition;
        }

        if (condition < 0 && !HasNominalCondition(tree, clause))
        {
            return;
        }

        bool isOpen = verdict.Status is Status.Predicted or Status.Planned || own.Modal is not null && verdict.Status == Status.Asserted
            || (verdict.Status == Status.Asserted && !own.IsPast && !own.IsPerfect);
        if (isOpen)
        {
            Set(verdict, Status.Conditional, verdict.Certainty, "with a condition");
        }
    }

    private int ConditionOf(Tree tree, Clause clause)
    {
        int found = ConditionUnder(tree, clause, clause.Top.Index);
        if (found < 0 && clause.Head != clause.Top)
        {
            found = ConditionUnder(tree, clause, clause.Head.Index);
        }

        int anchor = AnchorOf(tree, clause.Top.Index);
        return found < 0 && anchor != clause.Top.Index && tree.Is(clause.Top.Index, "conj") ? ConditionUnder(tree, clause, anchor) : found;
    }

    private int ConditionUnder(Tree tree, Clause clause, int token)
    {
        foreach (int child in tree.ChildrenOf(token))
        {
            if (!IsAdverbial(tree, child, token))
            {
                continue;
            }

            LinkerKind? kind = LinkerOf(tree, child);
            bool isCondition = kind is LinkerKind.Condition or LinkerKind.NegativeCondition || IsInvertedCondition(tree, child)
                || IsFreeGerund(tree, clause, child, token);
            if (isCondition && ClauseOf(clause.Sentence, child) is var found and >= 0 && found != clause.Index)
            {
                return found;
            }
        }

        return -1;
    }

    private bool HasNominalCondition(Tree tree, Clause clause)
    {
        foreach (int child in tree.ChildrenOf(clause.Top.Index))
        {
            if ((tree.Is(child, "obl") || tree.Is(child, "advcl")) && tree.Sentence.UposOf(child) is UniversalPos.Noun or UniversalPos.Propn
                && LinkerOf(tree, child) is LinkerKind.Condition)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><em>Had he known</em>, <em>should they attack</em>, <em>were it to fail</em>.</summary>
    private static bool IsInvertedCondition(Tree tree, int clause)
    {
        if (tree.Child(clause, "mark") is var mark and >= 0 && tree.Sentence.FormOf(mark) != "to")
        {
            return false;
        }

        int subject = tree.Child(clause, "nsubj");
        foreach (int child in tree.ChildrenOf(clause))
        {
            if ((tree.Is(child, "aux") || tree.Is(child, "cop")) && child < subject
                && tree.Sentence.FormOf(child).ToLowerInvariant() is "had" or "should" or "were")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><em>Giving him that, there will be war</em>: a gerund whose doer is not the subject of what follows with "will".</summary>
    private bool IsFreeGerund(Tree tree, Clause clause, int child, int token)
    {
        if (tree.Sentence.XposOf(child) != "VBG" || child > token || tree.Child(child, "mark") >= 0 || tree.Child(child, "nsubj") >= 0
            || tree.Child(child, "aux") >= 0)
        {
            return false;
        }

        bool hasOtherSubject = tree.Child(token, "expl") >= 0;
        return hasOtherSubject && signs[clause.Index].Modal is not null;
    }

    // ── adverbial clauses ──

    private Verdict OfAdverbial(Tree tree, Clause clause, Signs own, int anchor, int governor)
    {
        int main = ClauseOf(clause.Sentence, governor);
        LinkerKind? kind = LinkerOf(tree, anchor);
        if (own.IsInfinitive && FindComplement(tree, governor, anchor) is { Bearing: Bearing.Demanded })
        {
            return OfComplement(tree, clause, own, anchor, governor);
        }

        if (own.IsInfinitive && kind is null or LinkerKind.Purpose && tree.Sentence.UposOf(governor) != UniversalPos.Adj)
        {
            return Linked(Status.Planned, Certainty.Certain, LinkKind.AimOf, "purpose");
        }

        if (own.IsInfinitive && kind is null or LinkerKind.Purpose)
        {
            return OfComplement(tree, clause, own, anchor, governor);
        }

        switch (kind)
        {
            case LinkerKind.Purpose:
                return OfPurpose(tree, clause, own);
            case LinkerKind.Condition or LinkerKind.NegativeCondition:
                return OfCondition(tree, clause, own, main, kind == LinkerKind.NegativeCondition);
            case LinkerKind.Concession:
                return OfCondition(tree, clause, own, -1, isNegative: false);
            case LinkerKind.Negative:
                return OfNegative(main);
            case LinkerKind.Likeness:
                return Unreal();
            case LinkerKind.Time:
                return OfTime(tree, clause, own, main, anchor);
            case LinkerKind.Means:
                return Means(main);
            case LinkerKind.Cause:
                return WithLink(Own(tree, clause, own), own.IsParticiple ? null : LinkKind.CauseOf);
            case LinkerKind.Exception:
                return WithLink(Own(tree, clause, own), LinkKind.ExceptionTo);
            default:
                break;
        }

        if (IsInvertedCondition(tree, anchor) || (main >= 0 && IsFreeGerund(tree, clauses[main], anchor, governor)))
        {
            return OfCondition(tree, clause, own, main, isNegative: false);
        }

        if (own.IsParticiple || (clause.Kind == ClauseKind.Noun && clause.Top != clause.Head && !own.IsFinite))
        {
            Complement? gerund = FindComplement(tree, governor, anchor);
            return gerund is null ? Accompanying(main) : OfComplement(tree, clause, own, anchor, governor);
        }

        return Own(tree, clause, own);
    }

    private Verdict OfPurpose(Tree tree, Clause clause, Signs own)
    {
        Verdict purpose = Linked(Status.Planned, Certainty.Certain, LinkKind.AimOf, "so that");
        bool isResult = own.IsFinite && own.Modal is null;
        return isResult ? Own(tree, clause, own) : purpose;
    }

    private Verdict OfCondition(Tree tree, Clause clause, Signs own, int main, bool isNegative)
    {
        bool isUnreal = main >= 0 && signs[main] is { ModalForm: "would" or "'d" or "’d" or "could" or "might", IsPerfect: true };
        bool wasSo = main >= 0 && signs[main].Modal is null && signs[main].IsPast && own.IsPast;
        Verdict verdict = new();
        if (isUnreal)
        {
            Set(verdict, Status.Counterfactual, Certainty.Certain, "condition of what did not happen");
        }
        else if (wasSo)
        {
            Set(verdict, Status.Asserted, Certainty.Possible, "condition in the past");
        }
        else
        {
            Set(verdict, Status.Conditional, Certainty.Possible, clause.Kind == ClauseKind.Noun && tree.Count == 0 ? "condition" : "condition");
        }

        if (isNegative)
        {
            verdict.Flip();
        }

        verdict.Link = main >= 0 ? LinkKind.ConditionOf : null;
        return verdict;
    }

    private Verdict OfNegative(int main)
    {
        Verdict verdict = main >= 0 ? VerdictOn(main).Share("without") : new Verdict();
        if (verdict.Polarity == Polarity.Positive || main < 0)
        {
            verdict.Polarity = Polarity.Negative;
        }

        verdict.Why.Add("polarity: without or instead of");
        return verdict;
    }

    private static Verdict Unreal()
    {
        var verdict = new Verdict();
        Set(verdict, Status.Counterfactual, Certainty.Probable, "as if");
        return verdict;
    }

    private Verdict OfTime(Tree tree, Clause clause, Signs own, int main, int anchor)
    {
        Verdict verdict = Own(tree, clause, own);
        if (main < 0 || verdict.Status != Status.Asserted)
        {
            return verdict;
        }

        Verdict outer = VerdictOn(main);
        bool isAhead = outer.Status is Status.Predicted or Status.Planned or Status.Conditional or Status.Demanded;
        if (isAhead && !own.IsPast && !own.IsPerfect)
        {
            Set(verdict, outer.Status == Status.Conditional ? Status.Conditional : Status.Predicted, Certainty.Certain, "time of what is ahead");
        }
        else if (!isAhead || own.IsPast)
        {
            string linker = tree.CaseOf(anchor);
            bool isPending = linker is "before" or "until" or "till" && own.IsParticiple;
            if (!isPending && linker is not ("as" or "while"))
            {
                verdict.IsPresupposed = true;
                verdict.Why.Add("presupposed: time clause");
            }
        }

        return verdict;
    }

    private Verdict Means(int main)
    {
        Verdict verdict = main >= 0 ? VerdictOn(main).Share("means of the main clause") : new Verdict();
        verdict.Polarity = Polarity.Positive;
        verdict.Link = LinkKind.MeansOf;
        return verdict;
    }

    private Verdict Accompanying(int main)
    {
        Verdict verdict = main >= 0 ? VerdictOn(main).Share("participle of the main clause") : new Verdict();
        verdict.Polarity = Polarity.Positive;
        return verdict;
    }

    // ── relative clauses ──

    private Verdict OfRelative(Tree tree, Clause clause, Signs own, int anchor)
    {
        Verdict verdict = own.IsInfinitive ? Linked(Status.Planned, Certainty.Possible, null, "relative infinitive") : Own(tree, clause, own);
        bool isRestrictive = !FollowsComma(tree, anchor);
        if (isRestrictive && verdict is { Status: Status.Asserted, Certainty: Certainty.Certain } && HasDefinite(tree, tree.Sentence.HeadOf(anchor)))
        {
            verdict.IsPresupposed = true;
            verdict.Why.Add("presupposed: restrictive relative clause");
        }

        return verdict;
    }

    private static bool FollowsComma(Tree tree, int clause)
    {
        int first = clause;
        while (first > 0 && tree.IsWithin(first - 1, clause))
        {
            first--;
        }

        return first > 0 && (tree.Sentence.FormOf(first - 1) is "," or "–" or "—" or "-" || tree.Sentence.FormOf(first) == ",");
    }

    private static bool HasDefinite(Tree tree, int noun)
    {
        if (noun < 0)
        {
            return false;
        }

        foreach (int child in tree.ChildrenOf(noun))
        {
            bool isDefinite = (tree.Is(child, "det") && tree.Sentence.LemmaOf(child) is "the" or "this" or "that" or "these" or "those")
                || tree.Is(child, "nmod:poss");
            if (isDefinite)
            {
                return true;
            }
        }

        return tree.Sentence.UposOf(noun) == UniversalPos.Propn;
    }

    // ── complements ──

    private Verdict OfComplement(Tree tree, Clause clause, Signs own, int anchor, int governor)
    {
        int main = ClauseOf(clause.Sentence, governor);
        Complement? entry = FindComplement(tree, governor, anchor);
        bool isDenied = main >= 0 && signs[main].Negators.Count % 2 == 1 && clauses[main].Index != clause.Index;
        if (entry is null)
        {
            return WithoutEntry(tree, clause, own, anchor, governor, main, isDenied);
        }

        return Apply(tree, clause, own, entry, main, isDenied, tree.Sentence.LemmaOf(governor));
    }

    private Verdict Apply(Tree tree, Clause clause, Signs own, Complement entry, int main, bool isDenied, string word)
    {
        Verdict verdict = entry.Bearing switch
        {
            Bearing.Own => Own(tree, clause, own),
            Bearing.Same or Bearing.Habit or Bearing.Ability => main >= 0 ? VerdictOn(main).Share("as " + word) : Own(tree, clause, own),
            _ => new Verdict(),
        };
        if (StatusOf(entry.Bearing) is { } status)
        {
            Set(verdict, status, entry.Certainty ?? Certainty.Certain, word);
        }
        else if (entry.Certainty is { } certainty && certainty > verdict.Certainty && !(entry.Flips && isDenied))
        {
            verdict.Certainty = certainty;
            verdict.Why.Add("certainty: " + word);
        }

        if (entry.Bearing == Bearing.Ability && verdict.Status == Status.Asserted)
        {
            verdict.Weaken(Certainty.Possible);
        }

        if (entry.Flips)
        {
            verdict.Flip();
            verdict.Why.Add("polarity: " + word);
        }

        if (entry.Opens)
        {
            verdict.Polarity = Polarity.Unknown;
            verdict.Certainty = Certainty.Unknown;
        }

        if (isDenied && !entry.IsPresupposed && entry.Bearing != Bearing.Same && !entry.Opens)
        {
            verdict.Flip();
            verdict.Why.Add($"polarity: {word} is negated");
        }

        if (entry.IsPresupposed && verdict.Status == Status.Asserted)
        {
            verdict.IsPresupposed = true;
            verdict.Why.Add("presupposed: " + word);
        }

        return verdict;
    }

    private Verdict WithoutEntry(Tree tree, Clause clause, Signs own, int anchor, int governor, int main, bool isDenied)
    {
        if (tree.Is(anchor, "acl") && own.IsInfinitive)
        {
            bool isOrdinal = tree.Child(governor, "amod") is var adjective and >= 0 && tree.Sentence.LemmaOf(adjective) is "first" or "last" or "only";
            return isOrdinal ? Own(tree, clause, own with { IsInfinitive = false }) : Linked(Status.Planned, Certainty.Possible, null, "infinitive on a noun");
        }

        if (tree.Is(anchor, "acl") && own.IsParticiple)
        {
            var verdict = new Verdict { IsPresupposed = HasDefinite(tree, governor) };
            verdict.Why.Add("status: participle on a noun");
            return verdict;
        }

        if (tree.Is(anchor, "csubj") && !own.IsFinite && main >= 0 && !signs[main].IsPast)
        {
            return Linked(Status.Conditional, Certainty.Possible, null, "clause as subject");
        }

        if (tree.Is(anchor, "xcomp") && tree.Sentence.XposOf(anchor) == "VBN" && own.IsParticiple
            && (AgentOf(tree, anchor) || tree.Child(governor, "obj") >= 0))
        {
            var participle = new Verdict { IsPresupposed = true };
            participle.Why.Add("status: participle on a noun");
            return participle;
        }

        if (tree.Is(anchor, "xcomp") && main >= 0)
        {
            return VerdictOn(main).Share("as the verb above");
        }

        if (own.IsInfinitive && tree.Is(anchor, "ccomp"))
        {
            return Linked(Status.Planned, Certainty.Possible, null, "infinitive");
        }

        Verdict open = Own(tree, clause, own);
        if (isDenied && tree.Is(anchor, "ccomp") && open.Status == Status.Asserted)
        {
            open.Polarity = Polarity.Unknown;
            open.Certainty = Certainty.Unknown;
            open.Why.Add("polarity: the saying is negated");
        }

        return open;
    }

    /// <summary>The noun that decides where a light verb stands above: <em>have no right to</em>, <em>have no doubt that</em>.</summary>
    private static string? NounUnder(Tree tree, int verb, int clause)
    {
        if (tree.Sentence.UposOf(verb) != UniversalPos.Verb
            || tree.Sentence.LemmaOf(verb) is not ("have" or "be" or "give" or "take" or "make" or "get" or "find" or "see" or "express" or "voice"))
        {
            return null;
        }

        int noun = tree.Child(verb, "obj") is var thing and >= 0 ? thing : tree.Child(verb, "nsubj");
        return noun >= 0 && noun < clause && noun > verb && tree.Sentence.UposOf(noun) == UniversalPos.Noun ? tree.Sentence.LemmaOf(noun) : null;
    }

    private static bool AgentOf(Tree tree, int verb)
    {
        foreach (int child in tree.ChildrenOf(verb))
        {
            if (tree.Is(child, "obl") && tree.CaseOf(child) == "by")
            {
                return true;
            }
        }

        return false;
    }

    private Complement? FindComplement(Tree tree, int governor, int anchor)
    {
        Sentence sentence = tree.Sentence;
        WordClass part = sentence.UposOf(governor) switch
        {
            UniversalPos.Verb or UniversalPos.Aux => WordClass.Verb,
            UniversalPos.Adj => WordClass.Adj,
            _ => WordClass.Noun,
        };
        string frame = ComplementFrame.Of(tree, governor, anchor);
        if (part == WordClass.Noun && frame == "ing")
        {
            frame = "of";
        }

        string lemma = sentence.LemmaOf(governor);
        if (NounUnder(tree, governor, anchor) is { } noun)
        {
            string nounFrame = frame switch { "someone-to" => "to", "that" or "whether" => "that", _ => "of" };
            if (complements.Find(noun, WordClass.Noun, nounFrame) is { } carried)
            {
                return carried;
            }
        }

        int particle = tree.ExactChild(governor, "compound:prt");
        if (particle >= 0 && complements.Find(lemma + " " + sentence.LemmaOf(particle), part, frame) is { } phrasal)
        {
            return phrasal;
        }

        return complements.Find(lemma, part, frame)
            ?? (frame == "passive-to" ? complements.Find(lemma, part, "someone-to") : null)
            ?? (frame == "someone-to" ? complements.Find(lemma, part, "to") : null);
    }

    /// <summary><em>The goal was to restore order</em>: the noun decides, as it would in <em>the goal to restore</em>.</summary>
    private Complement? FindEquated(Tree tree, Clause clause, Signs own)
    {
        if (clause.Kind != ClauseKind.Copula || clause.Head.Upos != UniversalPos.Verb || tree.Child(clause.Head.Index, "mark") < 0)
        {
            return null;
        }

        int noun = tree.Child(clause.Head.Index, "nsubj");
        return noun < 0 ? null : complements.Find(tree.Sentence.LemmaOf(noun), WordClass.Noun, "to");
    }

    // ── event nouns ──

    private Verdict OfNoun(Tree tree, Clause clause, Signs own)
    {
        int noun = clause.Head.Index;
        if (AdjectiveOn(tree, noun) is { } decided)
        {
            return decided;
        }

        int anchor = AnchorOf(tree, noun);
        int governor = tree.Sentence.HeadOf(anchor);
        if (governor < 0)
        {
            return Own(tree, clause, own);
        }

        LinkerKind? kind = LinkerOf(tree, anchor);
        int main = ClauseOf(clause.Sentence, governor);
        bool isDefinite = HasDefinite(tree, noun);
        if (tree.Is(anchor, "obl") || tree.Is(anchor, "nmod") || tree.Is(anchor, "advcl"))
        {
            return OfPhrase(tree, clause, anchor, governor, kind, main, isDefinite);
        }

        bool isDenied = main >= 0 && signs[main].Negators.Count % 2 == 1;
        bool isObject = tree.Is(anchor, "obj") || tree.Is(anchor, "nsubj:pass");
        bool isOwnVerb = main < 0 || clauses[main].Head.Index == governor;
        if (isObject && isOwnVerb && complements.Find(LemmaWithParticle(tree, governor), WordClass.Verb, "np") is { } entry)
        {
            return Apply(tree, clause, own, entry, main, isDenied, tree.Sentence.LemmaOf(governor));
        }

        return Follow(main, isDefinite, isDenied, isObject);
    }

    private Verdict OfPhrase(Tree tree, Clause clause, int anchor, int governor, LinkerKind? kind, int main, bool isDefinite)
    {
        if (tree.Sentence.LemmaOf(governor) is "event" or "case" && tree.CaseOf(anchor) == "of" && tree.CaseOf(governor) == "in")
        {
            return Linked(Status.Conditional, Certainty.Possible, null, "in the event of");
        }

        switch (kind)
        {
            case LinkerKind.Condition when tree.CaseOf(anchor) is "but for" or "if not for" or "were it not for" || IsIfNotFor(tree, anchor):
                return Presupposed("what is excepted has happened");
            case LinkerKind.Condition or LinkerKind.NegativeCondition:
                Verdict condition = Linked(Status.Conditional, Certainty.Possible, main >= 0 ? LinkKind.ConditionOf : null, "condition");
                return condition;
            case LinkerKind.Negative:
                return OfNegative(main);
            case LinkerKind.Purpose when tree.CaseOf(anchor) != "to":
                return Linked(Status.Planned, Certainty.Certain, LinkKind.AimOf, "purpose");
            case LinkerKind.Cause:
                return WithLink(Presupposed("cause"), LinkKind.CauseOf);
            case LinkerKind.Means when main >= 0:
                return Means(main);
            default:
                break;
        }

        bool isDenied = main >= 0 && signs[main].Negators.Count % 2 == 1;
        string preposition = tree.CaseOf(anchor);
        if (tree.Sentence.UposOf(governor) == UniversalPos.Noun && preposition is "of" or "about" or "for" or "on" or "against" or "to"
            && complements.Find(tree.Sentence.LemmaOf(governor), WordClass.Noun, preposition is "of" or "about" ? "of" : "to") is { } entry)
        {
            return Apply(tree, clause, signs[clause.Index], entry, main, isDenied, tree.Sentence.LemmaOf(governor));
        }

        string phrasal = tree.Sentence.LemmaOf(governor) + " " + preposition;
        if (tree.Sentence.UposOf(governor) == UniversalPos.Verb && complements.Find(phrasal, WordClass.Verb, "np") is { } verb)
        {
            return Apply(tree, clause, signs[clause.Index], verb, main, isDenied, phrasal);
        }

        if (tree.Sentence.UposOf(governor) == UniversalPos.Verb && preposition == "for" && tree.Sentence.LemmaOf(governor) is "prepare" or "plan" or "hope" or "wait")
        {
            return Linked(Status.Predicted, Certainty.Possible, null, "prepare for");
        }

        bool isTime = (preposition is "in" && tree.Sentence.LemmaOf(governor) is not ("result" or "end" or "culminate")) || preposition is "after" or "since" or "during" or "following" or "amid" or "despite" or "before" or "from" or "on" or "with";
        return isTime && isDefinite ? Presupposed("definite noun") : Follow(main, isDefinite, isDenied, isObject: preposition is "to" or "in" or "into" && !isTime);
    }

    private static bool IsIfNotFor(Tree tree, int noun)
    {
        bool hasNot = false;
        bool hasFor = false;
        foreach (int child in tree.ChildrenOf(noun))
        {
            string form = tree.Sentence.FormOf(child).ToLowerInvariant();
            hasNot |= form == "not" && child < noun;
            hasFor |= form == "for" && child < noun;
        }

        return hasNot && hasFor;
    }

    private Verdict Follow(int main, bool isDefinite, bool isDenied, bool isObject)
    {
        if (main < 0)
        {
            return isDefinite ? Presupposed("definite noun") : new Verdict();
        }

        Verdict outer = VerdictOn(main);
        bool isActual = outer is { Status: Status.Asserted, Polarity: Polarity.Positive };
        if (isDefinite && (isActual || !isObject))
        {
            return Presupposed("definite noun");
        }

        if (isActual)
        {
            return outer.Share("as the verb above");
        }

        Verdict shared = outer.Share("as the verb above");
        if (isDenied && shared.Polarity == Polarity.Positive)
        {
            shared.Polarity = Polarity.Negative;
        }

        return shared;
    }

    private Verdict? AdjectiveOn(Tree tree, int noun)
    {
        foreach (int child in tree.ChildrenOf(noun))
        {
            if (tree.Is(child, "amod") && lexicon.FindAdjective(tree.Sentence.FormOf(child).ToLowerInvariant()) is { } adjective)
            {
                Verdict verdict = Linked(adjective.Status, adjective.Certainty, null, tree.Sentence.FormOf(child));
                if (adjective.Flips)
                {
                    verdict.Flip();
                }

                return verdict;
            }
        }

        return null;
    }

    // ── what comes on top ──

    private void ApplyFolded(Tree tree, Clause clause, Verdict verdict)
    {
        if (clause.Top == clause.Head || !tree.IsWithin(clause.Head.Index, clause.Top.Index))
        {
            return;
        }

        var chain = new List<int>();
        for (int at = clause.Head.Index; at != clause.Top.Index && at >= 0; at = tree.Sentence.HeadOf(at))
        {
            chain.Add(at);
        }

        for (int i = chain.Count - 1; i >= 0; i--)
        {
            int governor = tree.Sentence.HeadOf(chain[i]);
            if (FindComplement(tree, governor, chain[i]) is { IsFolded: true } entry)
            {
                ApplyFold(tree, clause, governor, entry, verdict);
            }
        }
    }

    private void ApplyFold(Tree tree, Clause clause, int governor, Complement entry, Verdict verdict)
    {
        string word = tree.Sentence.LemmaOf(governor);
        bool isActual = verdict.Status == Status.Asserted;
        switch (entry.Bearing)
        {
            case Bearing.Habit when word != "use" || signs[clause.Index].IsPast:
                verdict.IsHabit = true;
                break;
            case Bearing.Ability when isActual && !signs[clause.Index].IsPast && signs[clause.Index].Negators.Count == 0 && !entry.Flips:
                verdict.Weaken(Certainty.Possible);
                verdict.Why.Add("certainty: " + word);
                break;
            case Bearing.Demanded when isActual && (!signs[clause.Index].IsPast || word is not ("have" or "need")):
                Set(verdict, Status.Demanded, Certainty.Unknown, word + " to");
                break;
            case Bearing.Demanded:
                break;
            default:
                if (StatusOf(entry.Bearing) is { } status && isActual)
                {
                    Set(verdict, status, entry.Certainty ?? verdict.Certainty, word + " to");
                }

                break;
        }

        if (StatusOf(entry.Bearing) is null && entry.Certainty is { } certainty)
        {
            verdict.Weaken(certainty);
            verdict.Why.Add("certainty: " + word);
        }

        if (entry.Flips)
        {
            verdict.Flip();
            verdict.Why.Add("polarity: " + word);
        }

        if (lexicon.FindHedge(word) is { } hedge)
        {
            verdict.Band ??= (hedge.Low, hedge.High);
        }
    }

    private static void ApplyOwnWords(Tree tree, Clause clause, Signs own, Verdict verdict)
    {
        if (!IsIfNotFor(tree, clause.Head.Index) && own.Negators.Count % 2 == 1)
        {
            verdict.Flip();
            verdict.Weaken(own.NegationCertainty);
            verdict.Why.Add("polarity: " + own.Negators[0]);
        }

        if (own.Hedge is { } hedge)
        {
            verdict.Weaken(hedge.Certainty);
            verdict.Band = (hedge.Low, hedge.High);
            verdict.Why.Add("certainty: " + own.HedgeWords);
            if (hedge.Flips)
            {
                verdict.Flip();
            }
        }
        else if (own.ModalForm is "may" or "might" or "could" && verdict.Certainty == Certainty.Possible)
        {
            verdict.Band ??= (0.2, 0.55);
        }

    }

    private void ApplyQuestion(Clause clause, Verdict verdict)
    {
        if (clause.Kind == ClauseKind.Noun && clause.Top == clause.Head)
        {
            return;
        }

        switch (questions.Find(clause))
        {
            case QuestionKind.Open when verdict.Status != Status.Counterfactual:
                Set(verdict, Status.Asked, Certainty.Unknown, "question");
                verdict.Polarity = verdict.Polarity == Polarity.Negative ? Polarity.Negative : Polarity.Unknown;
                break;
            case QuestionKind.Presupposing when verdict.Status == Status.Asserted:
                verdict.IsPresupposed = true;
                verdict.Why.Add("presupposed: question word");
                break;
            case QuestionKind.AnsweredNo:
                verdict.Polarity = Polarity.Negative;
                verdict.Why.Add("polarity: the text answers no");
                break;
            case QuestionKind.AnsweredYes:
                verdict.Why.Add("polarity: the text answers yes");
                break;
            default:
                break;
        }
    }

    // ── shared ──

    private LinkerKind? LinkerOf(Tree tree, int head)
    {
        string words = "";
        foreach (int child in tree.ChildrenOf(head))
        {
            if (child < head && (tree.Is(child, "mark") || tree.Is(child, "case") || (tree.Is(child, "advmod") && IsLinkerAdverb(tree, child))))
            {
                words = words.Length == 0 ? tree.FixedWords(child) : words + " " + tree.FixedWords(child);
            }
        }

        if (words.Length == 0)
        {
            return null;
        }

        if (lexicon.FindLinker(words) is { } whole)
        {
            return whole;
        }

        int space = words.IndexOf(' ', StringComparison.Ordinal);
        return space < 0 || words.StartsWith("as ", StringComparison.Ordinal) ? null : lexicon.FindLinker(words[..space]) ?? lexicon.FindLinker(words[(space + 1)..]);
    }

    private static bool IsLinkerAdverb(Tree tree, int child) =>
        tree.Sentence.FormOf(child).ToLowerInvariant() is "even" or "only" or "when" or "whenever" or "where";

    private int ClauseOf(int sentence, int token)
    {
        Tree tree = forest[sentence];
        for (int steps = 0; token >= 0 && steps <= tree.Count; steps++)
        {
            if (byToken.TryGetValue((sentence, token), out int found))
            {
                return found;
            }

            if (tree.Sentence.UposOf(token) is UniversalPos.Verb)
            {
                // A verb folded into its complement answers for it.
                int complement = tree.Child(token, "xcomp");
                if (complement >= 0 && byToken.TryGetValue((sentence, complement), out found))
                {
                    return found;
                }
            }

            token = tree.Sentence.HeadOf(token);
        }

        return -1;
    }

    private static string LemmaWithParticle(Tree tree, int verb)
    {
        int particle = tree.ExactChild(verb, "compound:prt");
        return particle < 0 ? tree.Sentence.LemmaOf(verb) : tree.Sentence.LemmaOf(verb) + " " + tree.Sentence.LemmaOf(particle);
    }

    private static Status? StatusOf(Bearing bearing) => bearing switch
    {
        Bearing.Asserted => Status.Asserted,
        Bearing.Planned => Status.Planned,
        Bearing.Predicted => Status.Predicted,
        Bearing.Conditional => Status.Conditional,
        Bearing.Counterfactual => Status.Counterfactual,
        Bearing.Demanded => Status.Demanded,
        Bearing.Asked => Status.Asked,
        _ => null,
    };

    private static void Set(Verdict verdict, Status status, Certainty certainty, string why)
    {
        verdict.Status = status;
        verdict.Certainty = certainty;
        verdict.Why.RemoveAll(w => w.StartsWith("status:", StringComparison.Ordinal));
        verdict.Why.Add("status: " + why);
    }

    private static Verdict Linked(Status status, Certainty certainty, LinkKind? link, string why)
    {
        var verdict = new Verdict { Link = link };
        Set(verdict, status, certainty, why);
        return verdict;
    }

    private static Verdict WithLink(Verdict verdict, LinkKind? link)
    {
        verdict.Link = link;
        return verdict;
    }

    private static Verdict Presupposed(string why)
    {
        var verdict = new Verdict { IsPresupposed = true };
        verdict.Why.Add("status: " + why);
        return verdict;
    }
}
