using Hearsay.Documents;
using Hearsay.Documents.Layers;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading;

/// <summary>Gives actors, times, places and quantities to the clauses that they belong to in the tree.</summary>
internal sealed class Attachments
{
    private readonly Dictionary<Token, ActorMention> actors = [];
    private readonly Dictionary<Token, int> clauseByToken = [];
    private readonly Dictionary<int, TimeMention> times = [];
    private readonly Dictionary<int, PlaceMention> places = [];
    private readonly Dictionary<int, List<Quantity>> quantities = [];

    public Attachments(IReadOnlyList<Clause> clauses, Mentions mentions)
    {
        foreach (Clause clause in clauses)
        {
            clauseByToken.TryAdd(clause.Top, clause.Index);
            clauseByToken[clause.Head] = clause.Index;
        }

        foreach (ActorMention actor in mentions.Actors)
        {
            actors.TryAdd(actor.Head, actor);
        }

        Attach(mentions);
    }

    /// <summary>The actors that a role's words name, those joined by "and" included.</summary>
    public IReadOnlyList<Actor> ActorsOf(Token? role)
    {
        if (role is not { } head)
        {
            return [];
        }

        var found = new List<Actor>();
        Add(head, found);
        foreach (Token child in head.Children)
        {
            if (child.HasDeprel("conj"))
            {
                Add(child, found);
            }
        }

        return found;
    }

    /// <summary>The time that belongs to the clause, or null.</summary>
    public ClaimTime? TimeOf(Clause clause) =>
        times.TryGetValue(clause.Index, out TimeMention? time)
            ? new ClaimTime(time.Start, time.End, time.Modifier, time.Basis, time.Span)
            : null;

    /// <summary>The place that belongs to the clause, or null.</summary>
    public ClaimPlace? PlaceOf(Clause clause) => places.GetValueOrDefault(clause.Index)?.Place;

    /// <summary>The numbers that belong to the clause.</summary>
    public IReadOnlyList<Quantity> QuantitiesOf(Clause clause) => quantities.GetValueOrDefault(clause.Index) ?? [];

    private void Add(Token token, List<Actor> found)
    {
        if (actors.GetValueOrDefault(token) is { } actor)
        {
            found.Add(new Actor(actor.Name, actor.Code, ActorRole.Agent, actor.Entity, actor.Span));
        }
    }

    private void Attach(Mentions mentions)
    {
        foreach (TimeMention time in mentions.Times)
        {
            if (ClauseAround(time.Head) is var clause and >= 0 && time.Start is not null)
            {
                times.TryAdd(clause, time);
            }
        }

        foreach (PlaceMention place in mentions.Places)
        {
            if (ClauseAround(place.Head) is var clause and >= 0)
            {
                places.TryAdd(clause, place);
            }
        }

        foreach (QuantityMention quantity in mentions.Quantities)
        {
            if (ClauseAround(quantity.Head) is var clause and >= 0)
            {
                if (!quantities.TryGetValue(clause, out List<Quantity>? list))
                {
                    quantities.Add(clause, list = []);
                }

                list.Add(quantity.Quantity);
            }
        }
    }

    private int ClauseAround(Token token)
    {
        for (int steps = 0; steps <= token.Sentence.Count; steps++)
        {
            if (clauseByToken.TryGetValue(token, out int clause))
            {
                return clause;
            }

            if (token.IsRoot)
            {
                break;
            }

            token = token.Head;
        }

        return -1;
    }
}
