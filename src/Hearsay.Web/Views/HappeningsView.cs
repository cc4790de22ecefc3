using Hearsay.Store;
using Hearsay.Store.Problems;
using Hearsay.Store.Weighing;

namespace Hearsay.Web.Views;

/// <summary>What the page of happenings shows.</summary>
public sealed record HappeningsView
{
    /// <summary>How many are on a part.</summary>
    public const int PartLength = 30;

    /// <summary>The query as typed.</summary>
    public required string Query { get; init; }

    /// <summary>Whether only those are shown on which claims disagree.</summary>
    public bool IsDisagreeing { get; init; }

    /// <summary>Why the query was not understood, or null.</summary>
    public string? Problem { get; init; }

    /// <summary>The happenings of this part.</summary>
    public IReadOnlyList<WeighedHappening> Happenings { get; init; } = [];

    /// <summary>How many there are.</summary>
    public long Count { get; init; }

    /// <summary>Behind which one the next part begins, or null.</summary>
    public string? Next { get; init; }

    /// <summary>How many documents are not weighed yet.</summary>
    public long Waiting { get; init; }

    /// <summary>Looks.</summary>
    public static HappeningsView Of(Library library, string query, bool isDisagreeing, string? after)
    {
        var view = new HappeningsView { Query = query, IsDisagreeing = isDisagreeing, Waiting = library.Waiting };
        try
        {
            HappeningBook book = library.Happenings(isUpToDate: false);
            var choice = new HappeningChoice(2, isDisagreeing, PartLength + 1, after);
            List<WeighedHappening> found = [.. book.Outline(query, choice)];
            return view with
            {
                Happenings = [.. found.Take(PartLength)],
                Count = book.Count(query, choice),
                Next = found.Count > PartLength ? found[PartLength - 1].Happening.Id : null,
            };
        }
        catch (Exception problem) when (problem is QueryException or LibraryException)
        {
            return view with { Problem = problem.Message };
        }
    }
}
