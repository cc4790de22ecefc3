using Hearsay.Documents;
using Hearsay.Exchange.Events;
using Hearsay.Knowledge;

namespace Hearsay.Exchange.Gdelt;

/// <summary>
/// Writes events as the table of events of GDELT 2.0: 61 columns divided by tabs, no line of names. An event is a happening; what one claim
/// alone tells of is written at once, what several tell of when the last of them has come, or at the end where a query leaves some of them out.
/// </summary>
public static class GdeltEvents
{
    /// <summary>Writes the claims that count as events and have a CAMEO code.</summary>
    public static void Write(IEnumerable<ExportedDocument> documents, Stream output, EventChoice choice)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(choice);
        using var table = new TabTable(output);
        var open = new Dictionary<string, GdeltCount>(StringComparer.Ordinal);
        int begun = 0;
        foreach (ExportedDocument document in documents)
        {
            foreach (ExportedClaim exported in document.Claims)
            {
                IReadOnlyList<GdeltEvent> events = choice.Takes(document.Document, exported.Claim) ? GdeltEvent.Of(document, exported) : [];
                if (exported.Occurrence is not { Claims: > 1 } occurrence)
                {
                    Write(table, events, (1, 1, 1));
                    continue;
                }

                if (!open.TryGetValue(occurrence.Id, out GdeltCount? count))
                {
                    open.Add(occurrence.Id, count = new GdeltCount(begun++));
                }

                count.Add(events, document.Document.Id, occurrence.Origin);
                if (count.Seen == occurrence.Claims)
                {
                    Write(table, count);
                    open.Remove(occurrence.Id);
                }
            }
        }

        foreach (GdeltCount count in open.Values.OrderBy(c => c.Place))
        {
            Write(table, count);
        }
    }

    private static void Write(TabTable table, GdeltCount count) => Write(table, count.Events, (count.Mentions, count.Sources, count.Articles));

    private static void Write(TabTable table, IReadOnlyList<GdeltEvent> events, (int Mentions, int Sources, int Articles) counts)
    {
        foreach (GdeltEvent one in events)
        {
            Write(table, one, counts);
        }
    }

    private static void Write(TabTable table, GdeltEvent one, (int Mentions, int Sources, int Articles) counts)
    {
        Claim claim = one.Claim;
        string cameo = claim.Event!.Cameo!;
        DateOnly day = EventTime.Of(one.Document, claim).First;
        table.Cell(one.Id).Cell(day, "yyyyMMdd").Cell(day, "yyyyMM").Cell(day, "yyyy").Cell(day.Year + ((day.DayOfYear - 1) / 365.25), "0.0000");
        WriteActor(table, one.From);
        WriteActor(table, one.To);
        table.Cell(claim.Parent is null ? 1L : 0L).Cell(cameo).Cell(cameo.Length > 3 ? cameo[..3] : cameo).Cell(cameo[..2])
            .Cell(QuadOf(cameo)).Cell(Goldstein.Of(cameo), "0.0");
        table.Cell(counts.Mentions).Cell(counts.Sources).Cell(counts.Articles).Empty(1);
        WriteCountry(table, one.From);
        WriteCountry(table, one.To);
        WritePlace(table, claim.Place);
        table.Cell(AddedOf(one.Document)).Cell(one.Document.Document.Uri).EndLine();
    }

    /// <summary>GDELT's classes go by the root of the code: 01 to 05 verbal cooperation, to 09 material, to 13 verbal conflict, the rest material.</summary>
    private static long QuadOf(string cameo) => (cameo[0], cameo[1]) switch
    {
        ('0', <= '5') => 1,
        ('0', _) => 2,
        ('1', <= '3') => 3,
        _ => 4,
    };

    private static void WriteActor(TabTable table, Actor? actor)
    {
        if (actor is null)
        {
            table.Empty(10);
            return;
        }

        var code = ActorCode.Of(actor);
        table.Cell(code.Cameo).Cell((actor.Entity ?? actor.Name).ToUpperInvariant()).Cell(code.Country).Cell(code.Body).Empty(3)
            .Cell(code.Sector(0)).Cell(code.Sector(1)).Cell(code.Sector(2));
    }

    /// <summary>The place of an actor is its country, at most; where the actor was is not said.</summary>
    private static void WriteCountry(TabTable table, Actor? actor)
    {
        string? code = actor is null ? null : ActorCode.Of(actor).Country;
        if (code is null || CountryCodes.Of(code)?.Fips is not { } fips)
        {
            table.Cell(0L).Empty(7);
            return;
        }

        Country country = Countries.English.Find(code)!;
        table.Cell(1L).Cell(country.Name).Cell(fips).Cell(fips).Empty(1).Cell(country.Latitude, "0.####").Cell(country.Longitude, "0.####").Cell(fips);
    }

    private static void WritePlace(TabTable table, ClaimPlace? place)
    {
        string? fips = CountryCodes.Of(place?.Country)?.Fips;
        if (place is null || (fips is null && place.Latitude is null))
        {
            table.Cell(0L).Empty(7);
            return;
        }

        bool isAmerican = place.Country == "USA";
        long type = place.Precision switch
        {
            PlacePrecision.Country => 1,
            PlacePrecision.Region => isAmerican ? 2 : 5,
            _ => isAmerican ? 3 : 4,
        };
        string? country = place.Country is { } code ? Countries.English.Find(code)?.Name : null;
        string name = country is null || country == place.Name ? place.Name : $"{place.Name}, {country}";
        table.Cell(type).Cell(name).Cell(fips).Cell(fips).Empty(1).Cell(place.Latitude, "0.####").Cell(place.Longitude, "0.####")
            .Cell(type == 1 ? fips : null);
    }

    /// <summary>DATEADDED: the second at which the library took the document in.</summary>
    internal static string AddedOf(ExportedDocument document) =>
        string.Concat(document.Added.AsSpan(0, 4), document.Added.AsSpan(5, 2), document.Added.AsSpan(8, 2))
        + (document.Added.Length >= 19 ? string.Concat(document.Added.AsSpan(11, 2), document.Added.AsSpan(14, 2), document.Added.AsSpan(17, 2)) : "000000");
}
