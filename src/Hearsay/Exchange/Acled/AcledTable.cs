using System.Globalization;
using Hearsay.Documents;
using Hearsay.Exchange.Events;
using Hearsay.Exchange.Tables;
using Hearsay.Knowledge;

namespace Hearsay.Exchange.Acled;

/// <summary>
/// Writes events in the columns of ACLED's exports, with columns of their own behind them: that a machine coded it, deaths low, best and
/// high, and how it was put forward. A claim a line; nobody has checked or merged them.
/// </summary>
public static class AcledTable
{
    /// <summary>The names of the columns: ACLED's, then Hearsay's.</summary>
    public static IReadOnlyList<string> Columns { get; } =
    [
        "event_id_cnty", "event_date", "year", "time_precision", "disorder_type", "event_type", "sub_event_type",
        "actor1", "assoc_actor_1", "inter1", "actor2", "assoc_actor_2", "inter2", "interaction", "civilian_targeting",
        "iso", "region", "country", "admin1", "admin2", "admin3", "location", "latitude", "longitude", "geo_precision",
        "source", "source_scale", "notes", "fatalities", "tags", "timestamp",
        "coding", "fatalities_low", "fatalities_best", "fatalities_high", "status", "certainty", "genre", "source_chain", "claim", "document",
    ];

    /// <summary>Writes the claims that count as events and are of a kind that ACLED records.</summary>
    public static void Write(IEnumerable<ExportedDocument> documents, Stream output, EventChoice choice)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(choice);
        using var csv = new CsvWriter(output);
        foreach (string column in Columns)
        {
            csv.Cell(column);
        }

        csv.EndLine();
        foreach (ExportedDocument document in documents)
        {
            foreach (ExportedClaim exported in document.Claims)
            {
                if (choice.Takes(document.Document, exported.Claim) && AcledType.Of(exported.Claim) is { } type)
                {
                    Write(csv, document, exported.Claim, type);
                }
            }
        }
    }

    private static void Write(CsvWriter csv, ExportedDocument document, Claim claim, AcledType type)
    {
        EventTime time = EventTime.Of(document, claim);
        csv.Cell((claim.Place?.Country ?? "UNK") + claim.Id[2..]);
        csv.Cell(time.First.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        csv.Cell((double)time.First.Year);
        csv.Cell((double)(time.Days > 7 ? 3 : time.Days > 1 || !time.IsStated ? 2 : 1));
        csv.Cell(type.Disorder);
        csv.Cell(type.Event);
        csv.Cell(type.Sub);
        WriteActors(csv, claim, type);
        WritePlace(csv, claim.Place);
        csv.Cell(document.Document.Outlet);
        csv.Cell("");
        csv.Cell(claim.Span.Of(document.Document.Text.AsSpan()));
        WriteDeaths(csv, DeathToll.Of(claim), document);
        csv.Cell(ContractNames<Status>.WithHyphens(claim.Status));
        csv.Cell(ContractNames<Certainty>.WithHyphens(claim.Certainty));
        csv.Cell(ContractNames<Genre>.WithHyphens(document.Document.Genre));
        csv.Cell(SourceText.Chain(claim));
        csv.Cell(claim.Id);
        csv.Cell(document.Document.Id);
        csv.EndLine();
    }

    private static void WriteActors(CsvWriter csv, Claim claim, AcledType type)
    {
        bool isTogether = claim.Recipients.Count == 0 && claim.Actors.Count > 1 && type.Event == "Battles";
        Actor? first = claim.Actors.Count > 0 ? claim.Actors[0] : null;
        Actor? second = isTogether ? claim.Actors[1] : claim.Recipients.Count > 0 ? claim.Recipients[0] : null;
        string? firstKind = AcledType.KindOf(first, type);
        string? secondKind = type.Event is "Riots" or "Protests" && second is not null && ActorCode.Of(second).Sector(0) is null ? null : AcledType.KindOf(second, type);
        csv.Cell(first?.Name);
        csv.Cell(string.Join("; ", claim.Actors.Skip(isTogether ? 2 : 1).Select(a => a.Name)));
        csv.Cell(firstKind);
        csv.Cell(second?.Name);
        csv.Cell(string.Join("; ", claim.Recipients.Skip(1).Select(a => a.Name)));
        csv.Cell(secondKind);
        csv.Cell(firstKind is null || secondKind is null ? firstKind ?? secondKind : $"{firstKind}-{secondKind}");
        csv.Cell(secondKind == "Civilians" ? "Civilian targeting" : "");
    }

    private static void WritePlace(CsvWriter csv, ClaimPlace? place)
    {
        csv.Cell(CountryCodes.Of(place?.Country)?.Number);
        csv.Cell("");
        csv.Cell(place?.Country is { } code ? Countries.English.Find(code)?.Name : null);
        csv.Cell(place is { Precision: PlacePrecision.Region } ? place.Name : null);
        csv.Cell("");
        csv.Cell("");
        csv.Cell(place?.Name);
        csv.Cell(place?.Latitude);
        csv.Cell(place?.Longitude);
        csv.Cell(place switch
        {
            null => null,
            { Precision: PlacePrecision.City, Relation: PlaceRelation.In } => 1,
            { Precision: PlacePrecision.City } => 2,
            _ => 3,
        });
    }

    /// <summary>ACLED has 0 where nothing is reported; the columns of Hearsay stay empty then.</summary>
    private static void WriteDeaths(CsvWriter csv, DeathToll deaths, ExportedDocument document)
    {
        csv.Cell((double)(deaths.Best ?? 0));
        csv.Cell("");
        csv.Cell((double)new DateTimeOffset(DateTime.Parse(document.Added, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal), TimeSpan.Zero).ToUnixTimeSeconds());
        csv.Cell("machine");
        csv.Cell(deaths.Low);
        csv.Cell(deaths.Best);
        csv.Cell(deaths.High);
    }
}
