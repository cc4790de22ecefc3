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
        AddWithConjuncts(agents, clause.Subject);
        AddWithConjuncts(recipients, clause.Object);
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
            agents.UnionWith(recipients);
            recipients.Clear();
        }

        recipients.ExceptWith(agents);
        Sentence sentence = clause.Head.Sentence;
        return new EventParticipants([.. agents.Select(i => sentence[i])], [.. recipients.Select(i => sentence[i])]);
    }

    private static void AddPhrases(Token head, Clause clause, string root, SortedSet<int> agents, SortedSet<int> recipients)
    {
        foreach (Token child in head.Children)
        {
            if (child.Deprel == "iobj")
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
    private static bool IsThing(Token goal) => goal.Upos == UniversalPos.Noun && !WordClasses.English.Holds("person", goal);

    private static void AddWithConjuncts(SortedSet<int> heads, Token? token)
    {
        if (token is not { } first || !heads.Add(first.Index))
        {
            return;
        }

        foreach (Token child in first.Children)
        {
            if (child.HasDeprel("conj") && child.Upos is UniversalPos.Propn or UniversalPos.Noun or UniversalPos.Pron)
            {
                AddWithConjuncts(heads, child);
            }
        }
    }
}
