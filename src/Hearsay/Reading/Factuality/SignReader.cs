using Hearsay.Documents;
using Hearsay.Documents.Layers;
using Hearsay.Knowledge;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Factuality;

/// <summary>Reads tense, modality, negation and hedges off the words of a clause.</summary>
internal sealed class SignReader
{
    private readonly FactualityLexicon lexicon;

    public SignReader(FactualityLexicon lexicon)
    {
        this.lexicon = lexicon;
    }

    /// <summary>The signs on the clause's head, on what is folded into it, and on the words between.</summary>
    public Signs Read(Tree tree, Clause clause)
    {
        var state = new State { Head = clause.Head.Index };
        int at = clause.Head.Index;
        int top = clause.Top.Index;
        bool isAbove = tree.IsWithin(top, at);
        for (int steps = 0; steps <= tree.Count; steps++)
        {
            ReadWord(tree, at, state, carriesTense: at == top);
            if (at == top)
            {
                break;
            }

            int next = isAbove ? top : tree.Sentence.HeadOf(at);
            at = next < 0 ? top : next;
        }

        return Finish(tree, clause, state);
    }

    private void ReadWord(Tree tree, int word, State state, bool carriesTense)
    {
        Sentence sentence = tree.Sentence;
        foreach (int child in tree.ChildrenOf(word))
        {
            string form = sentence.FormOf(child).ToLowerInvariant();
            if (tree.Is(child, "aux") || tree.Is(child, "cop"))
            {
                ReadAuxiliary(sentence, child, form, state, carriesTense);
            }
            else if (tree.Is(child, "mark") && form == "to" && carriesTense)
            {
                state.HasTo = true;
                state.ToIndex = child;
            }
            else
            {
                ReadModifier(tree, child, form, state);
            }

            bool isArgument = tree.Is(child, "nsubj") || tree.Is(child, "obj") || IsNegativePlace(tree, child);
            if (isArgument && child != state.Head)
            {
                ReadNegativeArgument(tree, child, form, state);
            }
        }

        if (sentence.UposOf(word) is UniversalPos.Noun or UniversalPos.Adj && HasNegativeDeterminer(tree, word))
        {
            state.Negators.Add("no");
        }
    }

    private void ReadAuxiliary(Sentence sentence, int child, string form, State state, bool carriesTense)
    {
        if (lexicon.FindModal(form) is { } modal && sentence.LemmaOf(child) is not "be" and not "have" and not "do"
            && !(form is "'d" or "’d" && sentence.LemmaOf(child) == "have"))
        {
            state.ModalForm ??= form;
            state.Modal ??= modal;
        }

        string lemma = sentence.LemmaOf(child);
        state.HasHave |= lemma == "have";
        state.HasBe |= lemma == "be" && sentence.DeprelOf(child) == "aux";
        state.BeIndex = lemma == "be" && state.BeIndex < 0 ? child : state.BeIndex;
        if (carriesTense)
        {
            state.HasAuxiliary = true;
            string tag = sentence.XposOf(child);
            state.PastAuxiliary |= tag == "VBD" || sentence[child].HasFeature("Tense", "Past");
            state.FiniteAuxiliary |= tag is "VBD" or "VBZ" or "VBP" or "MD" || sentence[child].HasFeature("VerbForm", "Fin");
        }
    }

    private void ReadModifier(Tree tree, int child, string form, State state)
    {
        if (lexicon.FindNegator(form) is { } certainty
            && (tree.Is(child, "advmod") || tree.Is(child, "cc") || tree.Is(child, "mark") || tree.Is(child, "det"))
            && !IsOnly(tree, child) && !IsUnderstatement(tree, child, form) && form is not "without" && !(tree.Is(child, "det") && form != "no"))
        {
            if (!tree.Is(child, "det"))
            {
                state.Negators.Add(form);
                state.NegationCertainty = certainty > state.NegationCertainty ? certainty : state.NegationCertainty;
            }
        }

        if (tree.Is(child, "advmod") && IsNegativeAdverb(tree, child, form))
        {
            state.Negators.Add(form);
        }

        if (tree.Is(child, "advmod") || tree.Is(child, "obl") || tree.Is(child, "discourse") || tree.Is(child, "parataxis"))
        {
            ReadHedge(tree, child, state);
        }

        if (tree.Is(child, "advmod") && lexicon.FindNature(form, WordClass.Adverb) == Nature.Habit)
        {
            state.HabitAdverb = form;
        }

        state.HasFutureTime |= IsFutureTime(tree, child, form);
    }

    /// <summary><em>No longer</em>; <em>almost</em> and <em>nearly</em> right before a verb in the past.</summary>
    private static bool IsNegativeAdverb(Tree tree, int child, string form) => form switch
    {
        "longer" => child > 0 && tree.Sentence.FormOf(child - 1).Equals("no", StringComparison.OrdinalIgnoreCase),
        "almost" or "nearly" => tree.Sentence.HeadOf(child) == child + 1 && tree.Sentence.XposOf(child + 1) == "VBD",
        _ => false,
    };

    private void ReadHedge(Tree tree, int child, State state)
    {
        TextSpan span = tree.Sentence.SubtreeSpanOf(child);
        bool isName = tree.Sentence.UposOf(child) == UniversalPos.Propn; // in May
        if (span.Length > 30 || state.Hedge is not null || isName)
        {
            return;
        }

        string words = span.Of(tree.Sentence.Text).ToLowerInvariant();
        Hedge? hedge = lexicon.FindHedge(words) ?? lexicon.FindHedge(tree.Sentence.FormOf(child).ToLowerInvariant());
        if (hedge is not null)
        {
            state.Hedge = hedge;
            state.HedgeWords = words;
        }
    }

    private static bool IsFutureTime(Tree tree, int child, string form)
    {
        if (form is "tomorrow" && (tree.Is(child, "obl") || tree.Is(child, "advmod")))
        {
            return true;
        }

        if (!tree.Is(child, "obl"))
        {
            return false;
        }

        foreach (int inner in tree.ChildrenOf(child))
        {
            if (tree.Sentence.LemmaOf(inner) is "next" or "coming" or "upcoming" && tree.Is(inner, "amod"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Nobody came; no ship came; neither side came.</summary>
    private static void ReadNegativeArgument(Tree tree, int child, string form, State state)
    {
        bool isNegativeWord = form is "nobody" or "nothing" or "none" or "no-one" or "neither";
        if (isNegativeWord || HasNegativeDeterminer(tree, child) || IsNotOne(tree, child))
        {
            state.Negators.Add(isNegativeWord ? form : "no");
        }
    }

    /// <summary><em>Not one ship came</em>, <em>not a single ship came</em>.</summary>
    private static bool IsNotOne(Tree tree, int noun)
    {
        Sentence sentence = tree.Sentence;
        foreach (int child in tree.ChildrenOf(noun))
        {
            bool isOne = child > 0 && child < noun && (sentence.FormOf(child) == "one" || (sentence.FormOf(child) == "a" && sentence.FormOf(child + 1) == "single"));
            if (isOne && sentence.FormOf(child - 1) is "not" or "Not" && sentence.HeadOf(child - 1) != sentence.HeadOf(noun))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNegativePlace(Tree tree, int child) => tree.Is(child, "obl") && tree.CaseOf(child) is "at" or "under" or "in" or "by"
        && tree.Child(child, "det") is var det and >= 0 && tree.Sentence.LemmaOf(det) == "no";

    private static bool HasNegativeDeterminer(Tree tree, int word)
    {
        foreach (int child in tree.ChildrenOf(word))
        {
            string form = tree.Sentence.FormOf(child);
            bool isNegative = (form.Equals("no", StringComparison.OrdinalIgnoreCase) && tree.Is(child, "det"))
                || (form.Equals("neither", StringComparison.OrdinalIgnoreCase) && (tree.Is(child, "cc") || tree.Is(child, "det")));
            if (isNegative)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><em>Not unexpectedly, the talks failed</em>: it is the adverb that is negated.</summary>
    private static bool IsUnderstatement(Tree tree, int negator, string form) =>
        form == "not" && negator + 1 < tree.Count && tree.Sentence.UposOf(negator + 1) == UniversalPos.Adv
        && tree.Sentence.FormOf(negator + 1) is { Length: > 5 } next && next.EndsWith("ly", StringComparison.Ordinal)
        && (next.StartsWith("un", StringComparison.OrdinalIgnoreCase) || next.StartsWith("in", StringComparison.OrdinalIgnoreCase)
            || next.StartsWith("im", StringComparison.OrdinalIgnoreCase) || next is "surprisingly" or "infrequently");

    private static bool IsOnly(Tree tree, int negator) =>
        negator + 1 < tree.Count && tree.Sentence.FormOf(negator + 1).ToLowerInvariant() is "only" or "just" or "merely" or "simply" or "least";

    private static Signs Finish(Tree tree, Clause clause, State state)
    {
        Sentence sentence = tree.Sentence;
        int top = clause.Top.Index;
        string tag = sentence.XposOf(top);
        bool isVerb = sentence.UposOf(top) is UniversalPos.Verb or UniversalPos.Aux;
        bool hasFiniteTag = isVerb && (tag is "VBD" or "VBZ" or "VBP" || (tag.Length == 0 && sentence[top].HasFeature("VerbForm", "Fin")));
        bool isFinite = state.Modal is not null || state.FiniteAuxiliary || hasFiniteTag;
        bool isParticiple = isVerb && !isFinite && tag is "VBG" or "VBN" && !state.HasTo;
        bool isDueTo = state is { HasTo: true, BeIndex: >= 0 } && state.BeIndex < state.ToIndex && state.FiniteAuxiliary
            && isVerb;
        return new Signs
        {
            ModalForm = state.ModalForm,
            Modal = state.Modal,
            IsPerfect = state.HasHave,
            IsProgressive = state.HasBe && tag == "VBG",
            IsPast = state.PastAuxiliary || (tag == "VBD" && !state.HasAuxiliary) || (tag == "VBN" && !state.HasAuxiliary),
            IsSimplePresent = isVerb && tag is "VBZ" or "VBP" && !state.HasAuxiliary,
            IsFinite = isFinite,
            IsInfinitive = !isFinite && (state.HasTo || (isVerb && tag == "VB")),
            IsDueTo = isDueTo,
            IsParticiple = isParticiple,
            Negators = state.Negators,
            NegationCertainty = state.NegationCertainty,
            Hedge = state.Hedge,
            HedgeWords = state.HedgeWords,
            HabitAdverb = state.HabitAdverb,
            HasFutureTime = state.HasFutureTime,
        };
    }

    private sealed class State
    {
        /// <summary>The word that the clause is named by, which may be the object of a verb folded into it.</summary>
        public required int Head { get; init; }

        public string? ModalForm { get; set; }

        public Modal? Modal { get; set; }

        public bool HasHave { get; set; }

        public bool HasBe { get; set; }

        public int BeIndex { get; set; } = -1;

        public bool HasTo { get; set; }

        public int ToIndex { get; set; } = -1;

        public bool HasAuxiliary { get; set; }

        public bool PastAuxiliary { get; set; }

        public bool FiniteAuxiliary { get; set; }

        public List<string> Negators { get; } = [];

        public Certainty NegationCertainty { get; set; }

        public Hedge? Hedge { get; set; }

        public string? HedgeWords { get; set; }

        public string? HabitAdverb { get; set; }

        public bool HasFutureTime { get; set; }
    }
}
