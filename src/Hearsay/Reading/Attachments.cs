using Hearsay.Documents;
using Hearsay.Documents.Layers;
using Hearsay.Knowledge;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading;

/// <summary>Gives actors, times, places, numbers and loaded words to the clauses that they belong to in the tree.</summary>
internal sealed class Attachments
{
    private readonly IReadOnlyList<Clause> clauses;
    private readonly SpanIndex clauseSpans;
    private readonly ActorMap actors;
    private readonly TimeMention?[] times;
    private readonly Dictionary<int, ClaimPlace> places = [];
    private readonly Dictionary<int, List<Quantity>> quantities = [];
    private readonly Dictionary<int, List<LoadedWords>> loaded = [];

    public Attachments(Findings findings)
    {
        clauses = findings.Clauses;
        clauseSpans = new SpanIndex(clauses.Select((c, i) => (i, c.Span)));
        actors = new ActorMap(findings.Mentions.Actors);
        var map = new ClauseMap(clauses);
        times = ClauseTimes.Assign(clauses, map, findings.Mentions.Times);
        foreach (PlaceMention place in findings.Mentions.Places)
        {
            if (place.IsLocative && map.FindAround(place.Head) is { } clause)
            {
                places.TryAdd(clause.Index, place.Place);
            }
        }

        foreach (QuantityMention quantity in findings.Mentions.Quantities)
        {
            if (map.FindAround(quantity.Head) is { } clause)
            {
                Add(quantities, clause.Index, quantity.Quantity);
            }
        }

        foreach (LoadedWords words in findings.Loaded)
        {
            if (Innermost(words.Span) is { } clause)
            {
                Add(loaded, clause.Index, words);
            }
        }
    }

    /// <summary>The actors that tokens head the names of; each once.</summary>
    public List<Actor> ActorsOf(IEnumerable<Token> heads, ActorRole role)
    {
        var found = new List<Actor>();
        foreach (Token head in heads)
        {
            foreach (Actor actor in ActorsAt(head, role))
            {
                if (!found.Any(a => a.Name == actor.Name && a.Code == actor.Code))
                {
                    found.Add(actor);
                }
            }
        }

        return found;
    }

    /// <summary>Whether the token heads the name or description of an actor, not only a common noun.</summary>
    public bool IsNamed(Token head) => actors.Find(head) is not null;

    /// <summary>Whether something can be done to what the token names: not to papers, nor to oneself.</summary>
    public bool MayUndergo(Token head) =>
        actors.Find(head) is not { Kind: SourceKind.Document }
        && !head.Form.EndsWith("self", StringComparison.OrdinalIgnoreCase) && !head.Form.EndsWith("selves", StringComparison.OrdinalIgnoreCase);

    private IEnumerable<Actor> ActorsAt(Token head, ActorRole role)
    {
        if (actors.Find(head) is not { } mention)
        {
            return CommonActors.Find(head, actors, role) is { } common ? [common]
                : WordClasses.English.Measured(head) is { } counted ? ActorsAt(counted, role)
                : [];
        }

        if (mention is { Code: null, Antecedent: null, Name: "it" or "It" or "its" or "Its" or "itself" })
        {
            return [];
        }

        return mention.Members.Count == 0
            ? [new Actor(mention.Name, mention.Code, role, mention.Entity, mention.Span)]
            : mention.Members.Select(m => new Actor(m.Name, m.Code, role, m.Entity, mention.Span));
    }

    /// <summary>The time that the clause's own words give, or null.</summary>
    public ClaimTime? TimeOf(Clause clause) => Make(times[clause.Index], null);

    /// <summary>The time of the clause, taken over from the one it hangs on where it shares that one's tense, or null.</summary>
    public ClaimTime? TimeOrInherited(Clause clause, bool mayInherit)
    {
        if (TimeOf(clause) is { } own)
        {
            return own;
        }

        return mayInherit && clause.Parent >= 0 && clauses[clause.Parent].Sentence == clause.Sentence
            ? Make(times[clause.Parent], TimeBasis.Inherited)
            : null;
    }

    public ClaimPlace? PlaceOf(Clause clause) => places.GetValueOrDefault(clause.Index);

    public IReadOnlyList<Quantity> QuantitiesOf(Clause clause) => quantities.GetValueOrDefault(clause.Index) ?? [];

    public IReadOnlyList<LoadedWords> LoadedOf(Clause clause) => loaded.GetValueOrDefault(clause.Index) ?? [];

    private static ClaimTime? Make(TimeMention? time, TimeBasis? basis) =>
        time?.Start is null ? null : new ClaimTime(time.Start, time.End == time.Start ? null : time.End, time.Modifier, basis ?? time.Basis, time.Span);

    private Clause? Innermost(TextSpan span)
    {
        Clause? found = null;
        foreach (int near in clauseSpans.Near(span))
        {
            Clause clause = clauses[near];
            if (clause.Span.Contains(span) && (found is null || clause.Span.Length < found.Span.Length))
            {
                found = clause;
            }
        }

        return found;
    }

    private static void Add<T>(Dictionary<int, List<T>> lists, int clause, T item)
    {
        if (!lists.TryGetValue(clause, out List<T>? list))
        {
            lists.Add(clause, list = []);
        }

        list.Add(item);
    }
}
