using Hearsay.Weighing.Cases;
using Hearsay.Weighing.Hypotheses;

namespace Hearsay.Store.Cases;

/// <summary>Tells whether an edit from outside says something that can be: values in their range, spans the right way round.</summary>
internal static class CaseEditCheck
{
    /// <summary>Checks all edits of a case, and that a case follows from them.</summary>
    /// <exception cref="FormatException">One cannot be.</exception>
    public static void CheckAll(CaseRow row, IReadOnlyList<(CaseEdit Edit, bool IsRedacted)> edits)
    {
        HashSet<string> ids = new(StringComparer.Ordinal);
        foreach ((CaseEdit edit, _) in edits)
        {
            if (!ids.Add(edit.Id))
            {
                throw new FormatException($"edit {edit.Id} is there twice");
            }
        }

        if (edits.FirstOrDefault(e => e.Edit.Change is CaseChange.Undone undone && !ids.Contains(undone.Edit)) is { Edit: { } lost })
        {
            throw new FormatException($"edit {lost.Id} takes back one that is not there");
        }

        Case of = new CaseHistory(row.Id, row.Name, row.Made, edits.Select(e => e.Edit)).ToCase();
        InconsistencyRanking.Of(of.ToMatrix());
    }

    /// <summary>Checks one edit.</summary>
    /// <exception cref="FormatException">It cannot be.</exception>
    public static void Check(CaseEdit edit)
    {
        string? problem = edit switch
        {
            { Id: not ['e', '-', _, ..] } => "its id is none",
            { Sequence: < 1 or > int.MaxValue / 2 } => "its number is none",
            { Author: null } or { Made: null } or { Change: null } => "nobody says who, when or what",
            _ => ProblemOf(edit.Change),
        };
        if (problem is not null)
        {
            throw new FormatException($"edit {edit.Id}: {problem}");
        }

        foreach (CaseEdit inner in edit.Change is CaseChange.Joined joined ? joined.Edits : [])
        {
            Check(inner);
        }
    }

    private static string? ProblemOf(CaseChange change) => change switch
    {
        CaseChange.Marked { Reliability: { } letter } when letter is < 'A' or > 'F' => $"'{letter}' is no reliability",
        CaseChange.Marked { Credibility: { } number } when number is < 1 or > 6 => $"{number} is no credibility",
        CaseChange.Marked { Relevance: { } relevance } when !Enum.IsDefined(relevance) => "there is no such relevance",
        CaseChange.Rated rated when rated.Ratings.Values.Any(v => !Enum.IsDefined(v)) => "there is no such rating",
        CaseChange.Likely likely when likely.Values.Values.Any(v => !(v > 0 && double.IsFinite(v))) => "a likelihood is not above 0",
        CaseChange.Prior prior when prior.Values.Values.Any(v => !(v > 0 && double.IsFinite(v))) => "a prior is not above 0",
        CaseChange.Taken taken when taken.Evidence.Quotes.Any(q => q.Start < 0 || q.End < q.Start) => "a span ends before it begins",
        CaseChange.Taken { Evidence: { Kind: EvidenceKind.Fact, Source: null } } => "a fact does not say where it is from",
        _ => null,
    };
}
