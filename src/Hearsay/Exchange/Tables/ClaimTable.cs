using System.Globalization;
using Hearsay.Documents;
using Hearsay.Exchange.Events;

namespace Hearsay.Exchange.Tables;

/// <summary>Writes claims as comma-separated values, a line a claim, with a line of column names.</summary>
public static class ClaimTable
{
    /// <summary>The names of the columns.</summary>
    public static IReadOnlyList<string> Columns { get; } =
    [
        "id", "status", "certainty", "polarity", "nature", "history", "factuality", "type", "mode", "cameo", "quad", "contexts",
        "actors", "actor_codes", "recipients", "recipient_codes", "time", "time_end", "time_basis",
        "place", "country", "lat", "lon", "place_precision", "sources", "source_kinds", "stances", "quantities",
        "aim", "aim_holder", "tools", "deadline", "low", "high", "quote", "sentence", "start", "end",
        "document", "title", "outlet", "author", "genre", "published", "uri",
    ];

    /// <summary>Writes all claims.</summary>
    public static void Write(IEnumerable<ExportedDocument> documents, Stream output)
    {
        ArgumentNullException.ThrowIfNull(documents);
        using var csv = new CsvWriter(output);
        foreach (string column in Columns)
        {
            csv.Cell(column);
        }

        csv.EndLine();
        foreach (ExportedDocument document in documents)
        {
            CodePointMap map = new(document.Document.Text);
            foreach (ExportedClaim exported in document.Claims)
            {
                WriteWhat(csv, exported.Claim);
                WriteWho(csv, exported.Claim);
                WriteMore(csv, exported.Claim);
                WriteWhere(csv, document.Document, exported.Claim, map);
                csv.EndLine();
            }
        }
    }

    private static void WriteWhat(CsvWriter csv, Claim claim)
    {
        csv.Cell(claim.Id);
        csv.Cell(ContractNames<Status>.WithHyphens(claim.Status));
        csv.Cell(ContractNames<Certainty>.WithHyphens(claim.Certainty));
        csv.Cell(ContractNames<Polarity>.WithHyphens(claim.Polarity));
        csv.Cell(ContractNames<Nature>.WithHyphens(claim.Nature));
        csv.Cell(claim.History is { } history ? ContractNames<History>.WithHyphens(history) : null);
        csv.Cell((double?)claim.Factuality);
        csv.Cell(claim.Event?.PloverType);
        csv.Cell(claim.Event?.PloverMode);
        csv.Cell(claim.Event?.Cameo);
        csv.Cell(claim.Event?.Quad);
        csv.Cells(claim.Event?.Contexts ?? [], context => context);
    }

    private static void WriteWho(CsvWriter csv, Claim claim)
    {
        csv.Cells(claim.Actors, a => a.Name);
        csv.Cells(claim.Actors, a => a.Code);
        csv.Cells(claim.Recipients, a => a.Name);
        csv.Cells(claim.Recipients, a => a.Code);
        csv.Cell(claim.Time?.Value);
        csv.Cell(claim.Time?.End);
        csv.Cell(claim.Time is { } time ? ContractNames<TimeBasis>.WithHyphens(time.Basis) : null);
        csv.Cell(claim.Place?.Name);
        csv.Cell(claim.Place?.Country);
        csv.Cell(claim.Place?.Latitude);
        csv.Cell(claim.Place?.Longitude);
        csv.Cell(claim.Place is { } place ? ContractNames<PlacePrecision>.WithHyphens(place.Precision) : null);
        csv.Cell(SourceText.Chain(claim));
        csv.Cells(claim.Sources, s => ContractNames<SourceKind>.WithHyphens(s.Kind));
        csv.Cells(claim.Sources, s => ContractNames<Stance>.WithHyphens(s.Stance));
    }

    private static void WriteMore(CsvWriter csv, Claim claim)
    {
        csv.Cells(claim.Quantities, TextOf);
        csv.Cell(claim.Aim is { } aim ? ContractNames<AimKind>.WithHyphens(aim.Kind) : null);
        csv.Cell(claim.Aim?.Holder);
        csv.Cells(claim.Tools, t => t.Name);
        csv.Cell(claim.Forecast?.Deadline);
        csv.Cell(claim.Forecast?.Low);
        csv.Cell(claim.Forecast?.High);
    }

    private static void WriteWhere(CsvWriter csv, Document document, Claim claim, CodePointMap map)
    {
        csv.Cell(claim.Span.Of(document.Text.AsSpan()));
        csv.Cell((double?)claim.Sentence);
        csv.Cell((double?)map[claim.Span.Start]);
        csv.Cell((double?)map[claim.Span.End]);
        csv.Cell(document.Id);
        csv.Cell(document.Title);
        csv.Cell(document.Outlet);
        csv.Cell(document.Author);
        csv.Cell(ContractNames<Genre>.WithHyphens(document.Genre));
        csv.Cell(document.Published?.Value);
        csv.Cell(document.Uri);
    }

    private static string TextOf(Quantity quantity)
    {
        string value = quantity.Value is { } number ? " " + number.ToString(CultureInfo.InvariantCulture) : "";
        string unit = quantity.Unit is { } name ? " " + name : "";
        return $"{ContractNames<QuantityKind>.WithHyphens(quantity.Kind)}: {ContractNames<QuantityBound>.WithSpaces(quantity.Bound)}{value}{unit}";
    }
}
