using Hearsay.Documents.Layers;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading;

/// <summary>Finds which clauses name what brought others about: <em>the shelling led to a flight</em>, <em>displaced by the fighting</em>.</summary>
internal static class Causes
{
    /// <summary>How many sentences back <em>those attacks</em> may have been told of.</summary>
    private const int Reach = 2;

    private static readonly HashSet<string> Verbs =
        ["bring about", "cause", "ignite", "lead", "precipitate", "produce", "prompt", "provoke", "result", "set off", "spark", "touch off", "trigger", "unleash"];

    /// <summary>For the index of each cause that of its effect.</summary>
    public static Dictionary<int, int> Find(IReadOnlyList<Clause> clauses)
    {
        var map = new ClauseMap(clauses);
        var effects = new Dictionary<int, int>();
        foreach (Clause clause in clauses)
        {
            if (clause.Kind == ClauseKind.Verb && clause.Subject is { } subject && (clause.IsPassive || Verbs.Contains(clause.Lemma))
                && CauseOf(clauses, map, clause, subject) is { } cause && EffectOf(map, clause) is { } effect && effect != cause)
            {
                effects.TryAdd(cause.Index, effect.Index);
            }
        }

        return effects;
    }

    private static Clause? CauseOf(IReadOnlyList<Clause> clauses, ClauseMap map, Clause clause, Token subject)
    {
        if (map.Find(subject) is { } told)
        {
            return told.Kind == ClauseKind.Noun ? told : null;
        }

        bool pointsBack = !clause.IsPassive && subject.FindChild("det") is { Lemma: "this" or "that" or "these" or "those" or "the" };
        for (int i = clause.Index - 1; pointsBack && i >= 0 && clause.Sentence - clauses[i].Sentence <= Reach; i--)
        {
            if (clauses[i].Head.Lemma == subject.Lemma && clauses[i].Sentence < clause.Sentence)
            {
                return clauses[i];
            }
        }

        return null;
    }

    /// <summary>What <em>lead to</em>, <em>result in</em> and <em>cause</em> name, where it is a clause, else the clause itself; null for other senses.</summary>
    private static Clause? EffectOf(ClauseMap map, Clause clause)
    {
        string? preposition = clause.Lemma switch { "lead" => "to", "result" => "in", _ => null };
        if (clause.IsPassive || preposition is null)
        {
            return clause.IsPassive || clause.Object is not { } thing ? clause : map.Find(thing) ?? clause;
        }

        foreach (Token child in clause.Head.Children)
        {
            if (child.HasDeprel("obl") && child.FindChild("case") is { } word && word.Lemma == preposition)
            {
                return map.Find(child) ?? clause;
            }
        }

        return null;
    }
}
