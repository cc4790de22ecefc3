using Hearsay.Documents.Layers;
using Hearsay.Knowledge;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Events;

/// <summary>
/// Finds who takes part in an event beyond subject and object: conjuncts, <em>between A and B</em>, <em>fire on</em>,
/// <em>sanctions against</em>. Whether a phrase names an actor is for others to say.
/// </summary>
internal static class ParticipantFinder
{
    /// <summary>Prepositions whose phrases name to whom it is done, by the first two digits of the CAMEO code.</summary>
    private static readonly RecipientPrepositions Prepositions = RecipientPrepositions.Load();

    /// <summary>Who takes part in <paramref name="clause"/>, in the order of the text.</summary>
    public static EventParticipants Find(Clause clause, EventCoding? coding)
    {
        var agents = new SortedSet<int>();
        var recipients = new SortedSet<int>();
        string root = coding?.Event.Cameo?[..2] ?? "";
        bool isOwnMove = IsOwnMove(clause);
        AddWithConjuncts(agents, isOwnMove ? clause.Object : clause.Subject);
        AddWithConjuncts(recipients, isOwnMove || IsWhatIsSaid(clause, root) || IsLinking(clause) ? null : clause.Object ?? (coding is null ? null : SharedObject(clause)));
        if (clause.Object is { Upos: UniversalPos.Noun } given && clause.Head.FindChild("iobj") is { } receiver && receiver != given)
        {
            recipients.Remove(given.Index);
        }

        AddPhrases(clause.Head, clause, root, agents, recipients);
        if (clause.Head.HeadIndex >= 0 && clause.Kind == ClauseKind.Noun && clause.Head.HasDeprel("obj"))
        {
            AddPhrases(clause.Head.Head, clause, root, agents, recipients);
        }

        if (clause.Object is { } goal && goal.Sentence == clause.Head.Sentence && IsThing(goal))
        {
            AddPhrases(goal, clause, root, agents, recipients);
        }

        if (coding?.Roles == EventRoles.Mutual)
        {
            recipients.RemoveWhere(i => IsNobody(clause.Head.Sentence[i]));
            agents.UnionWith(recipients);
            recipients.Clear();
        }

        recipients.ExceptWith(agents);
        Sentence sentence = clause.Head.Sentence;
        return new EventParticipants([.. agents.Select(i => sentence[i])], [.. recipients.Select(i => sentence[i])]);
    }

    /// <summary><em>The ban, which was announced by the ministry</em>: what is announced is told nothing.</summary>
    private static bool IsWhatIsSaid(Clause clause, string root) =>
        root == "01" && clause.IsPassive && clause.Lemma is "announce" or "say" or "report" or "declare" or "confirm" or "disclose" or "reveal" or "publish" or "release";

    /// <summary>An object that stands after two verbs is that of both: <em>injure or kill young people</em>.</summary>
    private static Token? SharedObject(Clause clause)
    {
        Token verb = clause.Head;
        if (clause.IsPassive || verb.Upos != UniversalPos.Verb)
        {
            return null;
        }

        Token? other = verb.HasDeprel("conj") ? verb.Head : verb.FindChild("conj");
        if (other is not { Upos: UniversalPos.Verb } partner || Math.Abs(partner.Index - verb.Index) > 3)
        {
            return null;
        }

        return partner.FindChild("obj") is { } goal && goal.Index > verb.Index && goal.Index > partner.Index ? goal : null;
    }

    /// <summary>Of some nouns the phrase with <em>of</em> names who moves: <em>the withdrawal of French troops</em>.</summary>
    private static bool IsOwnMove(Clause clause) =>
        clause is { Kind: ClauseKind.Noun, Subject: null, Object: { } goal } && goal.FindChild("case") is { Lemma: "of" }
        && goal.Head == clause.Head && WordClasses.English.Holds("own-move", clause.Head.Lemma);

    /// <summary>What was agreed on, decreed or met in is not whom it is done to.</summary>
    private static bool IsNobody(Token token) => token.Lemma == "it" || WordClasses.English.Holds("agreement", token.Lemma)
        || WordClasses.English.Holds("decree", token.Lemma) || WordClasses.English.Holds("gathering", token.Lemma);

    /// <summary>What stands behind these is what somebody is, and nobody acted on.</summary>
    private static bool IsLinking(Clause clause) => clause.Lemma is "become" or "remain" or "seem";

    private static void AddPhrases(Token head, Clause clause, string root, SortedSet<int> agents, SortedSet<int> recipients)
    {
        foreach (Token child in head.Children)
        {
            if (child.Deprel == "iobj" && !IsLinking(clause))
            {
                AddWithConjuncts(recipients, child);
            }
            else if ((child.HasDeprel("obl") || child.HasDeprel("nmod")) && child != clause.Subject
                && child.FindChild("case") is { } preposition)
            {
                string word = preposition.Lemma.ToLowerInvariant();
                if (word is "between" or "among")
                {
                    AddWithConjuncts(agents, child);
                }
                else if (Prepositions.Has(root, word))
                {
                    AddWithConjuncts(recipients, child);
                }
            }
        }
    }

    /// <summary>A thing's own phrases say whom it concerns: <em>imposed sanctions <u>on</u></em>; an actor's do not.</summary>
    private static bool IsThing(Token goal) => goal.Upos == UniversalPos.Noun && !WordClasses.English.Holds("person", goal)
        && !WordClasses.English.Holds("vehicle", goal) && (goal.Lemma == "force" || !WordClasses.English.Holds("forces", goal.Lemma));

    private static void AddBeside(SortedSet<int> heads, Token first, int step)
    {
        int other = first.Index + (2 * step);
        if (other >= 0 && other < first.HeadIndex && first.Sentence.FormOf(first.Index + step) is "-" or "–" && IsOfNation(first.Sentence[other]))
        {
            heads.Add(other);
        }
    }

    /// <summary><em>Russian</em> in <em>the Syrian and Russian attack</em> and <em>the Syrian-Russian attack</em>.</summary>
    private static bool IsOfNation(Token token) => token.Upos == UniversalPos.Adj && char.IsUpper(token.Form[0]);

    private static void AddWithConjuncts(SortedSet<int> heads, Token? token)
    {
        if (token is not { } first || !heads.Add(first.Index))
        {
            return;
        }

        foreach (Token child in first.Children)
        {
            if (child.HasDeprel("conj") && (child.Upos is UniversalPos.Propn or UniversalPos.Noun or UniversalPos.Pron || IsOfNation(child)))
            {
                AddWithConjuncts(heads, child);
            }
        }

        if (IsOfNation(first) && first.HasDeprel("amod"))
        {
            AddBeside(heads, first, -1);
            AddBeside(heads, first, 1);
        }
    }
}
