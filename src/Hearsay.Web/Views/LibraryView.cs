using System.Globalization;
using Hearsay.Store;
using Hearsay.Store.Facets;
using Hearsay.Store.Finding;
using Hearsay.Store.Problems;
using Hearsay.Store.Remarks;

namespace Hearsay.Web.Views;

/// <summary>What the library page shows: what a query finds, a part at a time, and by what it can be narrowed.</summary>
public sealed record LibraryView
{
    /// <summary>How many items a part has.</summary>
    public const int PartLength = 40;

    /// <summary>The query as typed.</summary>
    public required string Query { get; init; }

    /// <summary>Why the query was not understood; else null.</summary>
    public string? Problem { get; init; }

    /// <summary>Whether documents are listed instead of claims.</summary>
    public bool IsOfDocuments { get; init; }

    /// <summary>The claims of this part.</summary>
    public IReadOnlyList<FoundClaim> Claims { get; init; } = [];

    /// <summary>The documents of this part.</summary>
    public IReadOnlyList<ListedDocument> Documents { get; init; } = [];

    /// <summary>How many claims there are: <c>1,204</c> or <c>10,000+</c>.</summary>
    public string ClaimCount { get; init; } = "0";

    /// <summary>How many documents there are; null if the query asks for what only claims have.</summary>
    public string? DocumentCount { get; init; }

    /// <summary>Whether the library has no document at all.</summary>
    public bool IsEmpty { get; init; }

    /// <summary>By what the claims can be narrowed.</summary>
    public IReadOnlyList<Facet> Facets { get; init; } = [];

    /// <summary>Behind which number the next part begins; null if this is the last.</summary>
    public long? Next { get; init; }

    /// <summary>Whether this is not the first part.</summary>
    public bool IsLater { get; init; }

    /// <summary>What somebody saved to search for again.</summary>
    public IReadOnlyList<SavedSearch> Searches { get; init; } = [];

    /// <summary>Every tag, with how many carry it.</summary>
    public IReadOnlyList<(string Tag, long Count)> Tags { get; init; } = [];

    /// <summary>Looks.</summary>
    /// <param name="library">The library.</param>
    /// <param name="query">The query as typed.</param>
    /// <param name="isOfDocuments">Whether documents are listed instead of claims.</param>
    /// <param name="after">The number behind which the part begins.</param>
    /// <param name="facets">Tells by what the claims of a query can be narrowed; null if that is not shown.</param>
    public static LibraryView Of(Library library, string query, bool isOfDocuments, long? after, Func<string, IReadOnlyList<Facet>>? facets = null)
    {
        Finder finder = library.Find();
        var view = new LibraryView
        {
            Query = query,
            IsOfDocuments = isOfDocuments,
            IsLater = after is not null,
            IsEmpty = finder.CountDocuments("", 1) == 0,
            Searches = library.Remarks().Searches(),
            Tags = library.Remarks().Tags(),
        };
        try
        {
            return Fill(view, facets, finder, new Listing(PartLength + 1, after, IsNewestFirst: true));
        }
        catch (QueryException problem)
        {
            return view with { Problem = problem.Message };
        }
    }

    /// <summary>A count with a plus where there are more than are counted.</summary>
    public static string Words(long count, bool isMore) => count.ToString("#,0", CultureInfo.InvariantCulture) + (isMore ? "+" : "");

    private static LibraryView Fill(LibraryView view, Func<string, IReadOnlyList<Facet>>? facets, Finder finder, Listing listing)
    {
        string? documents = DocumentsOf(finder, view.Query);
        if (view.IsOfDocuments)
        {
            List<ListedDocument> found = [.. finder.Documents(view.Query, listing)];
            return view with
            {
                Documents = [.. found.Take(PartLength)],
                Next = found.Count > PartLength ? found[PartLength - 1].Number : null,
                DocumentCount = documents,
                ClaimCount = ClaimsOf(finder, view.Query) ?? "",
            };
        }

        List<FoundClaim> claims = [.. finder.Claims(view.Query, listing)];
        return view with
        {
            Claims = [.. claims.Take(PartLength)],
            Next = claims.Count > PartLength ? claims[PartLength - 1].Number : null,
            ClaimCount = ClaimsOf(finder, view.Query) ?? "",
            DocumentCount = documents,
            Facets = facets?.Invoke(view.Query) ?? [],
        };
    }

    private static string? DocumentsOf(Finder finder, string query) => Count(limit => finder.CountDocuments(query, limit));

    private static string? ClaimsOf(Finder finder, string query) => Count(limit => finder.CountClaims(query, limit));

    /// <summary>Null where the query names a field that what is counted has not.</summary>
    private static string? Count(Func<long, long> count)
    {
        try
        {
            long found = count(FacetCounter.MostCounted + 1);
            return Words(Math.Min(found, FacetCounter.MostCounted), found > FacetCounter.MostCounted);
        }
        catch (QueryException)
        {
            return null;
        }
    }
}
