using Hearsay.Knowledge;
using Hearsay.Language.Syntax;

namespace Hearsay.Training.Swaps;

/// <summary>
/// Gives states the names of other states: their adjectives, peoples, capitals and leaders with them, articles and all.
/// </summary>
internal sealed class NameSwap
{
    private static readonly string[] Yielding = ["U.", "US", "Ukr", "Ug", "Uru", "UA", "Uni", "Eur"];
    private readonly Dictionary<string, NamedState> targets;
    private readonly string? published;
    private readonly Dictionary<string, Leader?> leaders = new(StringComparer.Ordinal);

    /// <summary>Makes the exchange: who becomes whom.</summary>
    public NameSwap(IReadOnlyList<(NamedState From, NamedState To)> pairs, string? published)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        this.published = published;
        targets = pairs.ToDictionary(p => p.From.Country.Code, p => p.To, StringComparer.Ordinal);
        Label = string.Join(' ', pairs.Select(p => $"{p.From.Country.Code}>{p.To.Country.Code}"));
    }

    /// <summary>The exchange as codes: <c>ARM>AZE AZE>ARM</c>.</summary>
    public string Label { get; }

    /// <summary>The edits that make the exchange in a text, in order.</summary>
    public List<Edit> Find(string text, IReadOnlyList<StateWord> words)
    {
        var edits = new List<Edit>();
        foreach (StateWord word in words)
        {
            if (targets.TryGetValue(word.Code, out NamedState? state) && WordsFor(word, state) is { } found)
            {
                Add(edits, text, word, state, found);
            }
        }

        return edits;
    }

    private string? WordsFor(StateWord word, NamedState state) => word.Term.Kind switch
    {
        ActorTermKind.Country when word.Use == StateWordUse.Modifier && (word.IsAbbreviation || state.TakesArticle) => state.Adjective,
        ActorTermKind.Country => state.Country.Name,
        ActorTermKind.Adjective when word.Use == StateWordUse.Person => state.Person,
        ActorTermKind.Adjective => state.Adjective,
        ActorTermKind.People => state.People,
        ActorTermKind.Capital => state.Capital,
        ActorTermKind.Person => LeaderFor(word.Term, state)?.Name,
        ActorTermKind.Surname => LeaderFor(word.Term, state)?.Short,
        _ => null,
    };

    // One of the same gender, who was in office at the document's date if there is one; the same for every mention.
    private Leader? LeaderFor(ActorTerm person, NamedState state)
    {
        if (!leaders.TryGetValue(person.Entity, out Leader? found))
        {
            found = ActorLexicon.English.Leaders
                .Where(l => l.Code.StartsWith(state.Country.Code, StringComparison.Ordinal) && l.Code.EndsWith(" GOV", StringComparison.Ordinal))
                .Where(l => l.Gender == person.Gender && l.ShortForm == ShortForm.Rare && l.Short.Length > 0 && l.Name.Contains(l.Short, StringComparison.Ordinal))
                .Where(l => !leaders.ContainsValue(l))
                .OrderBy(l => published is { } date && PartialDate.IsWithin(date, l.From, l.Until) ? 0 : 1)
                .ThenBy(l => l.Office == person.Office ? 0 : 1)
                .ThenBy(l => l.Office is "president" or "prime minister" or "chancellor" ? 0 : 1)
                .ThenByDescending(l => l.From, StringComparer.Ordinal)
                .ThenBy(l => l.Name, StringComparer.Ordinal)
                .FirstOrDefault();
            leaders[person.Entity] = found;
        }

        return found;
    }

    private static void Add(List<Edit> edits, string text, StateWord word, NamedState state, string words)
    {
        TextSpan span = word.Span;
        if (span.Length > 3 && text.AsSpan(span.Start, span.Length).IndexOfAnyInRange('a', 'z') < 0)
        {
            words = words.ToUpperInvariant();
        }

        bool isName = word is { Term.Kind: ActorTermKind.Country, Use: StateWordUse.Name };
        bool hasArticle = EndsWith(text, span.Start, "the ") || EndsWith(text, span.Start, "The ");
        if (isName && hasArticle && !state.TakesArticle)
        {
            edits.Add(new Edit(span.Start - 4, span.End, words));
        }
        else if (isName && !hasArticle && state.TakesArticle && !words.StartsWith("the ", StringComparison.OrdinalIgnoreCase))
        {
            bool opens = span.Start < 2 || text[span.Start - 1] is '\n' || text[span.Start - 2] is '.' or '\n' or '?' or '!' || text[span.Start - 1] is '"' or '“';
            edits.Add(new Edit(span.Start, span.End, (opens ? "The " : "the ") + words));
        }
        else
        {
            AddArticle(edits, text, span.Start, words);
            edits.Add(new Edit(span.Start, span.End, words));
        }
    }

    // "a Russian envoy", "an Armenian envoy".
    private static void AddArticle(List<Edit> edits, string text, int start, string words)
    {
        bool takesAn = words[0] is 'A' or 'E' or 'I' or 'O' or 'U' && !Array.Exists(Yielding, y => words.StartsWith(y, StringComparison.Ordinal));
        if (takesAn && (EndsWith(text, start, " a ") || EndsWith(text, start, "A ")))
        {
            edits.Add(new Edit(start - 1, start - 1, "n"));
        }
        else if (!takesAn && (EndsWith(text, start, " an ") || EndsWith(text, start, "An ")))
        {
            edits.Add(new Edit(start - 2, start - 1, ""));
        }
    }

    private static bool EndsWith(string text, int end, string words) =>
        text.AsSpan(0, end).EndsWith(words, StringComparison.Ordinal)
        && (end == words.Length || !char.IsLetter(words[0]) || !char.IsLetter(text[end - words.Length - 1]));
}
