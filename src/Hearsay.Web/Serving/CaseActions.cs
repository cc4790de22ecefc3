using System.Globalization;
using Hearsay.Documents.Layers;
using Hearsay.Store;
using Hearsay.Store.Cases;
using Hearsay.Store.Problems;
using Hearsay.Web.Views;
using Hearsay.Weighing.Cases;
using Hearsay.Weighing.Hypotheses;

namespace Hearsay.Web.Serving;

/// <summary>Does to cases what forms and programs ask for.</summary>
internal static class CaseActions
{
    /// <summary>What can be done.</summary>
    public static IReadOnlyList<string> Kinds { get; } =
    [
        "ask", "suppose", "reword", "take", "fact", "weigh", "rate", "likelihood", "prior", "actor", "place", "period", "note", "drop", "archive", "reopen",
        "undo", "merge", "split", "watch", "unwatch",
    ];

    /// <summary>Does it.</summary>
    /// <param name="library">The library.</param>
    /// <param name="name">The case.</param>
    /// <param name="action">What.</param>
    /// <param name="author">Who, if the action does not say.</param>
    /// <exception cref="LibraryException">It cannot be done.</exception>
    public static void Do(Library library, string name, CaseAction action, string author)
    {
        string by = action.Author ?? author;
        CaseBook book = library.Cases();
        Case before = book.Get(name);
        switch (action.Do)
        {
            case "take":
                Take(library, before, action, by);
                break;
            case "undo":
                book.Undo(before.Name, Needed(action.Item, "an edit"), action.Reason, by);
                break;
            case "merge":
                book.Merge(before.Name, Needed(action.Item, "another case"), action.Reason, by);
                break;
            case "split":
                book.Split(before.Name, Needed(action.Words, "a name for the new case"), action.Ids ?? [], action.Reason, by);
                break;
            case "watch":
                library.Indicators().Add(Needed(action.Item, "a name"), Needed(action.Words, "a sentence"), (before.Name, action.Hypothesis is { } h ? CaseKeys.Hypothesis(before, h).Key : null), by);
                break;
            case "unwatch":
                library.Indicators().Drop(Needed(action.Item, "an indicator"), action.Reason, by);
                break;
            default:
                book.Add(before.Name, ChangesOf(before, action), action.Reason, by);
                break;
        }
    }

    private static void Take(Library library, Case before, CaseAction action, string by)
    {
        string[] ids = [.. (action.Ids ?? []).Where(id => before.Evidence.All(e => e.Content.Target != id)).Distinct(StringComparer.Ordinal)];
        if (ids.Length > 0)
        {
            library.Cases().Take(before.Name, ids, library.Evidence(), action.Reason, by);
        }
        else if (action.Ids is null or [])
        {
            throw new LibraryException("Name what to take up: claims (c-…), happenings (h-…) or documents (d-…).");
        }
    }

    private static IReadOnlyList<CaseChange> ChangesOf(Case of, CaseAction action) => action.Do switch
    {
        "ask" => [new CaseChange.Asked(Needed(action.Words, "a question"))],
        "suppose" => [.. Needed(action.Words, "a hypothesis").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(w => new CaseChange.Supposed(w))],
        "reword" => [new CaseChange.Reworded(CaseKeys.Hypothesis(of, Needed(action.Hypothesis, "a hypothesis")).Id, Needed(action.Words, "other words"))],
        "fact" => [Fact(action)],
        "weigh" => [Marks(of, action)],
        "rate" => [new CaseChange.Rated(Item(of, action).Id, Assigned(of, action, v => ConsistencyScale.Read(v) ?? throw new LibraryException($"'{v}' is no rating: CC, C, N, I, II or NA.")))],
        "likelihood" => [new CaseChange.Likely(Item(of, action).Id, Assigned(of, action, Positive))],
        "prior" => [new CaseChange.Prior(Assigned(of, action, Positive))],
        "actor" or "place" => [new CaseChange.Named(action.Do == "place", Needed(action.Words, "a name"), action.Role)],
        "period" => [Period(action)],
        "note" => [new CaseChange.Noted(Needed(action.Words, "a text"))],
        "drop" => [new CaseChange.Dropped([CaseKeys.Any(of, Needed(action.Item, "what is dropped"))])],
        "archive" => of.Status == CaseStatus.Archived ? [] : [new CaseChange.Stands(CaseStatus.Archived)],
        "reopen" => of.Status == CaseStatus.Open ? [] : [new CaseChange.Stands(CaseStatus.Open)],
        _ => throw new LibraryException($"'{action.Do}' is nothing that can be done to a case: {string.Join(", ", Kinds)}."),
    };

    private static CaseEvidence Item(Case of, CaseAction action) => CaseKeys.Evidence(of, Needed(action.Item, "an item of evidence"));

    private static CaseChange.Taken Fact(CaseAction action)
    {
        (string what, string where) = (Needed(action.Words, "what the fact is"), Needed(action.Source, "where it is from"));
        return new CaseChange.Taken(new EvidenceContent
        {
            Kind = EvidenceKind.Fact,
            Words = what,
            Source = where,
            Address = action.Address,
            Date = Days.Read(action.First)?.ToIso(),
            Origin = "fact|" + where.ToLowerInvariant(),
            OriginName = where,
        });
    }

    private static CaseChange.Marked Marks(Case of, CaseAction action)
    {
        Relevance? relevance = action.Relevance is { } level
            ? Enum.GetValues<Relevance>().Where(r => r.ToString().Equals(level, StringComparison.OrdinalIgnoreCase)).Cast<Relevance?>().FirstOrDefault() ?? throw new LibraryException($"'{level}' is no relevance: low, medium, high.")
            : null;
        char? reliability = action.Reliability is { } grade
            ? grade is [var letter] && "ABCDEF".Contains(char.ToUpperInvariant(letter), StringComparison.Ordinal) ? char.ToUpperInvariant(letter) : throw new LibraryException($"'{grade}' is no reliability: A (completely reliable) to E (unreliable), or F (cannot be judged).")
            : null;
        int? credibility = action.Credibility is { } number
            ? number is [>= '1' and <= '6' and var digit] ? digit - '0' : throw new LibraryException($"'{number}' is no credibility: 1 (confirmed) to 5 (improbable), or 6 (cannot be judged).")
            : null;
        return (relevance, reliability, credibility) is (null, null, null)
            ? throw new LibraryException("Give a relevance, a reliability or a credibility.")
            : new CaseChange.Marked(Item(of, action).Id, relevance, reliability, credibility);
    }

    private static CaseChange.Period Period(CaseAction action)
    {
        (DateOnly first, DateOnly last) = (Days.Read(Needed(action.First, "a first day"))!.Value, Days.Read(Needed(action.Last, "a last day"))!.Value);
        return first <= last ? new CaseChange.Period(first.ToIso(), last.ToIso()) : throw new LibraryException("The last day lies before the first.");
    }

    private static Dictionary<string, T> Assigned<T>(Case of, CaseAction action, Func<string, T> read)
    {
        Dictionary<string, T> values = (action.Values ?? new Dictionary<string, string>()).Where(v => v.Value.Length > 0)
            .GroupBy(v => CaseKeys.Hypothesis(of, v.Key).Id, StringComparer.Ordinal).ToDictionary(g => g.Key, g => read(g.Last().Value), StringComparer.Ordinal);
        return values.Count > 0 ? values : throw new LibraryException("Give a value for a hypothesis.");
    }

    private static double Positive(string given) =>
        double.TryParse(given, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double value) && value > 0 && double.IsFinite(value)
            ? value
            : throw new LibraryException($"'{given}' is no number above 0: write it as 0.8 or 4.");

    private static string Needed(string? given, string what) => given?.Trim() is { Length: > 0 } text ? text : throw new LibraryException($"This needs {what}.");
}
