using System.CommandLine;
using Hearsay.Cli.Help;
using Hearsay.Cli.Listings;
using Hearsay.Cli.Settings;
using Hearsay.Cli.Terminal;
using Hearsay.Exchange;
using Hearsay.Store.Counting;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay series</c>: what is said to have happened, over time.</summary>
internal static class SeriesCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var options = new ListOptions("a row", usualLimit: 0);
        var dyad = new Option<string>("--dyad") { HelpName = "A:B", Description = "Who acts, and on whom: names or codes, either may be left out (RUS:UKR, USA:, :IRN)." };
        var by = new Option<string>("--by") { HelpName = "PERIOD", Description = "day, week, month or year (default: month)." };
        by.CompletionSources.Add("day", "week", "month", "year");
        var command = new DocumentedCommand("series", "Counts what is said to have happened between two parties, by period and type.")
        {
            Usage = "--dyad A:B",
            Details = """
                Only claims that something happened are counted: asserted, positive, events, not those called up from the past. Each line has three counts: all claims (ten papers that print one report count ten), the same with copies and shared sources counted once, and the days that have any. Beside them stand the documents read that were published in the period, so that nobody takes coverage for events.

                A claim without a time of its own counts for the day of its document. One that lies in no single period ('in 2014', by month) is counted at the end.
                """,
            Examples = [("hearsay series --dyad RUS:UKR --by week", "What Russia is said to have done to Ukraine."), ("hearsay series --dyad :ISR --by day --csv", "Whatever was done to Israel, for a spreadsheet.")],
        };
        command.Options.Add(dyad);
        command.Options.Add(by);
        options.AddTo(command);
        command.SetAction(result =>
        {
            var settings = EffectiveSettings.Resolve(surroundings, SettingOptions.ValuesOf(result));
            ListPart part = options.PartOf(result, settings);
            (string actor, string recipient) = ReadDyad(result.GetValue(dyad));
            Period period = ReadPeriod(result.GetValue(by));
            return LibraryAccess.WithExisting(settings, library =>
            {
                LibraryAccess.BringUpToDate(library, surroundings, settings);
                Series series = library.Count().Series();
                (IReadOnlyList<SeriesRow> rows, int undated) = series.Count(actor, recipient, period);
                ILookup<string, CoverageRow> coverage = series.Coverage(period).ToLookup(c => c.Period, StringComparer.Ordinal);
                new ListWriter(surroundings, settings, part).WritePart(ShapeOf(coverage), rows);
                if (undated > 0 && part.Form == ListForm.Text && !settings.IsQuiet)
                {
                    surroundings.Output.Write($"{Counted.Of(undated, "claim")} without a time, or of a time that no single period holds.\n");
                }

                return ExitCode.Success;
            });
        });
        return command;
    }

    private static ListShape<SeriesRow> ShapeOf(ILookup<string, CoverageRow> coverage) => new()
    {
        Noun = "row",
        Columns =
        [
            ("period", r => r.Period), ("type", r => r.Type), ("claims", r => r.Claims), ("origins", r => r.Origins), ("days", r => r.Days),
            ("documents-read", r => coverage[r.Period].Sum(c => c.Documents)), ("outlets-read", r => coverage[r.Period].Count()),
        ],
        CursorOf = r => $"{r.Period}/{r.Type}",
        Json = r => Json(r, coverage[r.Period]),
    };

    private static string Json(SeriesRow row, IEnumerable<CoverageRow> coverage) => ListingJson.Write(json =>
    {
        json.WriteString("period", row.Period);
        json.WriteString("type", row.Type);
        json.WriteNumber("claims", row.Claims);
        json.WriteNumber("origins", row.Origins);
        json.WriteNumber("days", row.Days);
        json.WriteStartArray("read");
        foreach (CoverageRow read in coverage)
        {
            json.WriteStartObject();
            json.WriteString("outlet", read.Outlet);
            json.WriteNumber("documents", read.Documents);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    private static (string Actor, string Recipient) ReadDyad(string? text)
    {
        string[] parts = text?.Split(':') ?? [];
        return parts.Length == 2 && text!.Trim() != ":"
            ? (parts[0].Trim(), parts[1].Trim())
            : throw new UsageException("Give --dyad A:B: who acts, a colon, and on whom; either may be left out.");
    }

    private static Period ReadPeriod(string? text) => text switch
    {
        "day" => Period.Day,
        "week" => Period.Week,
        null or "month" => Period.Month,
        "year" => Period.Year,
        _ => throw new UsageException($"--by: '{text}' is no period: give day, week, month or year."),
    };
}
