using Dapper;
using Hearsay.Documents;
using Hearsay.Store.Finding;
using Hearsay.Store.Problems;
using Hearsay.Store.Sql;
using Hearsay.Weighing.Copies;
using Hearsay.Weighing.Disagreements;
using Hearsay.Weighing.Happenings;
using Hearsay.Weighing.Origins;
using Microsoft.Data.Sqlite;

namespace Hearsay.Store.Weighing;

/// <summary>
/// Puts the claims that a query finds together by the occurrences they are about, and says of each where its claims come from and where
/// they disagree. The same claims give the same happenings, in whatever order they were added.
/// </summary>
public sealed class HappeningWeigher
{
    /// <summary>So many claims are weighed at once; a query that finds more has to be narrowed.</summary>
    public const int MostClaims = 200_000;

    private readonly SqliteConnection connection;
    private readonly Finder finder;

    internal HappeningWeigher(SqliteConnection connection)
    {
        this.connection = connection;
        finder = new Finder(connection);
    }

    /// <summary>The happenings that the claims found are about, those of most documents first, then by day and id.</summary>
    /// <param name="query">What is looked for, as in <see cref="Finder.Claims"/>.</param>
    /// <param name="leastClaims">Only happenings of so many claims or more.</param>
    /// <exception cref="QueryException">The query cannot be understood, or finds more than <see cref="MostClaims"/>.</exception>
    public IEnumerable<WeighedHappening> Weigh(string query, int leastClaims)
    {
        (List<Occurrence> occurrences, Dictionary<long, (long Document, int Position)> places) = Occurrences(query);
        Dictionary<long, Occurrence> byNumber = occurrences.ToDictionary(o => o.Number);
        CopyGroups copies = LoadCopies();
        return HappeningFinder.Group(occurrences)
            .Where(h => h.Members.Count + h.Foretold.Count + h.Denied.Count >= leastClaims)
            .OrderByDescending(h => h.Documents).ThenBy(h => h.Window?.First).ThenBy(h => h.Id, StringComparer.Ordinal)
            .Select(h => Weigh(h, byNumber, places, copies));
    }

    private WeighedHappening Weigh(
        Happening happening, Dictionary<long, Occurrence> occurrences, Dictionary<long, (long Document, int Position)> places, CopyGroups copies)
    {
        Dictionary<long, FoundClaim> claims = happening.All.ToDictionary(n => n, n => finder.Open(n, places[n].Document, places[n].Position));
        OriginClaim[] told = [.. happening.Members.DefaultIfEmpty(happening.All.First()).Select(n => OriginClaim.Of(n, claims[n].Claim, claims[n].Document))];
        OriginDocument[] documents = [.. claims.Values.Select(c => c.Document).DistinctBy(d => d.Id).OrderBy(d => d.Id, StringComparer.Ordinal).Select(OriginDocument.Of)];
        OriginReading origins = OriginFinder.Find(told, OriginDocument.WithCopies(documents, copies.Groups));
        return new WeighedHappening(happening, claims, origins, DisagreementFinder.Find(happening, n => occurrences[n]));
    }

    /// <summary>The occurrences among the claims found, with where each claim stands.</summary>
    private (List<Occurrence> Occurrences, Dictionary<long, (long Document, int Position)> Places) Occurrences(string query)
    {
        var wanted = finder.Places(query, MostClaims + 1).ToLookup(p => p.Document);
        var places = new Dictionary<long, (long, int)>();
        var found = new List<Occurrence>();
        foreach (IGrouping<long, (long Number, long Document, int Position)> document in wanted)
        {
            DocumentReading reading = finder.ReadingOf(document.Key);
            var numbers = document.ToDictionary(p => reading.Claims[p.Position].Id, p => p.Number, StringComparer.Ordinal);
            found.AddRange(OccurrenceFinder.Find(reading, document.Key, c => numbers.GetValueOrDefault(c.Id, -1)).Where(o => o.Number > 0 && !IsMereWord(o)));
            foreach ((long number, long of, int position) in document)
            {
                places[number] = (of, position);
            }
        }

        return places.Count <= MostClaims
            ? (found, places)
            : throw new QueryException($"The query finds more than {MostClaims} claims: narrow it, e.g. by after: and before:, country: or party:.");
    }

    /// <summary>That somebody said or believed something is a claim, but nothing that happened beside what was said.</summary>
    private static bool IsMereWord(Occurrence occurrence) => occurrence is { IsSaying: true, PloverType: null };

    private CopyGroups LoadCopies()
    {
        List<CopyEvidence> pairs = [];
        foreach ((string first, string second, string kind, double ofFirst, double ofSecond, string published, string reasons) in
            connection.Query<(string, string, string, double, double, string, string)>(Statements.ListCopies))
        {
            pairs.Add(new CopyEvidence
            {
                First = first,
                Second = second,
                Kind = Enum.Parse<CopyKind>(kind, ignoreCase: true),
                ShareOfFirst = ofFirst,
                ShareOfSecond = ofSecond,
                Passages = [],
                CreditsOfFirst = [],
                CreditsOfSecond = [],
                Order = Enum.Parse<CopyOrder>(published, ignoreCase: true),
                Reasons = System.Text.Json.JsonSerializer.Deserialize<string[]>(reasons)!,
            });
        }

        string[] ids = [.. pairs.SelectMany(p => (string[])[p.First, p.Second]).Distinct(StringComparer.Ordinal)];
        return CopyGroups.Form(ids.Select(MemberOf), pairs);
    }

    private CopyMember MemberOf(string id)
    {
        (string? published, string? basis, byte[]? sketch) = connection.QuerySingle<(string?, string?, byte[]?)>(
            "SELECT published, published_basis, sketch FROM document WHERE id = @id", new { id });
        DocumentDate? date = published is null ? null : new DocumentDate(published, Enum.Parse<DateBasis>(basis!, ignoreCase: true), null);
        return new CopyMember(id, date, CopySketch.TryRead(sketch, out CopySketch? read) ? read.Words : 0);
    }
}
