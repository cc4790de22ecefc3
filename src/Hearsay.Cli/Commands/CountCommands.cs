using System.CommandLine;
using System.Globalization;
using Hearsay.Cli.Help;
using Hearsay.Cli.Listings;
using Hearsay.Cli.Settings;
using Hearsay.Cli.Terminal;
using Hearsay.Exchange;
using Hearsay.Store.Counting;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay stats</c>, <c>series</c>, <c>sources</c>: what there is, counted.</summary>
internal static class CountCommands
{
    /// <summary>Makes <c>stats</c>.</summary>
    public static Command CreateStats(Surroundings surroundings)
    {
        var command = new DocumentedCommand("stats", "Counts what is in the library.")
        {
            Examples = [("hearsay stats", "Documents, claims, sources, copies.")],
        };
        command.Options.Add(SettingOptions.Library());
        command.Options.Add(SettingOptions.Json("Print one JSON object."));
        command.SetAction(result =>
        {
            var settings = EffectiveSettings.Resolve(surroundings, SettingOptions.ValuesOf(result));
            return LibraryAccess.WithExisting(settings, library =>
            {
                IReadOnlyList<(string Name, long Count)> totals = library.Count().Totals();
                if (settings.IsJson)
                {
                    surroundings.Output.Write(ListingJson.Write(json =>
                    {
                        foreach ((string name, long count) in totals)
                        {
                            json.WriteNumber(name.Replace(' ', '-'), count);
                        }
                    }) + "\n");
                    return ExitCode.Success;
                }

                foreach ((string name, long count) in totals)
                {
                    surroundings.Output.Write(string.Create(CultureInfo.InvariantCulture, $"{count,10:#,0}  {name}\n"));
                }

                return ExitCode.Success;
            });
        });
        return command;
    }

    /// <summary>Makes <c>sources</c>.</summary>
    public static Command CreateSources(Surroundings surroundings)
    {
        var query = new Argument<string[]>("QUERY") { HelpName = "QUERY", Arity = ArgumentArity.ZeroOrMore, Description = "Count only the claims that this finds, as for 'hearsay claims'." };
        var command = new DocumentedCommand("sources", "Lists who vouches for claims, with how many.")
        {
            Usage = "[QUERY...]",
            Details = """
                Bodies, offices and persons that the texts name, each with the claims that go back to them innermost, the documents these stand in, and the forecasts among them. The counts lead to their claims: 'hearsay claims source:NAME'. They measure how often somebody is quoted in what was added, and nothing else.

                Sources that a text does not name are not put together across documents, and neither are groups.
                """,
            Examples = [("hearsay sources type:assault", "Who vouches for claims of violence.")],
        };
        command.Arguments.Add(query);
        command.Options.Add(SettingOptions.Library());
        command.Options.Add(SettingOptions.Json("Print one JSON object a source, one a line."));
        Option<bool> csv = SettingOptions.Switch("--csv", "Print comma-separated values, with a line of column names.");
        command.Options.Add(csv);
        command.SetAction(result =>
        {
            var settings = EffectiveSettings.Resolve(surroundings, SettingOptions.ValuesOf(result));
            return LibraryAccess.WithExisting(settings, library =>
            {
                IReadOnlyList<SourceRow> rows = library.Count().Sources(string.Join(' ', result.GetValue(query) ?? []));
                WriteSources(surroundings, settings, rows, result.GetValue(csv));
                return ExitCode.Success;
            });
        });
        return command;
    }

    /// <summary>Makes <c>series</c>.</summary>
    public static Command CreateSeries(Surroundings surroundings)
    {
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
        command.Options.Add(SettingOptions.Library());
        command.Options.Add(SettingOptions.Json("Print one JSON object a row, one a line."));
        Option<bool> csv = SettingOptions.Switch("--csv", "Print comma-separated values, with a line of column names.");
        command.Options.Add(csv);
        command.SetAction(result =>
        {
            var settings = EffectiveSettings.Resolve(surroundings, SettingOptions.ValuesOf(result));
            (string actor, string recipient) = ReadDyad(result.GetValue(dyad));
            Period period = ReadPeriod(result.GetValue(by));
            return LibraryAccess.WithExisting(settings, library =>
            {
                Series series = library.Count().Series();
                (IReadOnlyList<SeriesRow> rows, int undated) = series.Count(actor, recipient, period);
                ILookup<string, CoverageRow> coverage = series.Coverage(period).ToLookup(c => c.Period, StringComparer.Ordinal);
                WriteSeries(surroundings, settings, rows, undated, coverage, result.GetValue(csv));
                return ExitCode.Success;
            });
        });
        return command;
    }

    private static void WriteSeries(
        Surroundings surroundings, EffectiveSettings settings, IReadOnlyList<SeriesRow> rows, int undated, ILookup<string, CoverageRow> coverage, bool isCsv)
    {
        long Read(string period) => coverage[period].Sum(c => c.Documents);
        if (isCsv)
        {
            using var csv = new CsvTable(surroundings.Output, "period", "type", "claims", "origins", "days", "documents-read", "outlets-read");
            foreach (SeriesRow row in rows)
            {
                csv.Row(row.Period, row.Type, Number(row.Claims), Number(row.Origins), Number(row.Days), Number(Read(row.Period)), Number(coverage[row.Period].Count()));
            }
        }
        else if (settings.IsJson)
        {
            foreach (SeriesRow row in rows)
            {
                surroundings.Output.Write(ListingJson.Write(json =>
                {
                    json.WriteString("period", row.Period);
                    json.WriteString("type", row.Type);
                    json.WriteNumber("claims", row.Claims);
                    json.WriteNumber("origins", row.Origins);
                    json.WriteNumber("days", row.Days);
                    json.WriteStartArray("read");
                    foreach (CoverageRow read in coverage[row.Period])
                    {
                        json.WriteStartObject();
                        json.WriteString("outlet", read.Outlet);
                        json.WriteNumber("documents", read.Documents);
                        json.WriteEndObject();
                    }

                    json.WriteEndArray();
                }) + "\n");
            }
        }
        else
        {
            var table = new TextTable("period", "type", "claims", "origins", "days", "documents read", "outlets");
            foreach (SeriesRow row in rows)
            {
                table.Row(row.Period, row.Type, Number(row.Claims), Number(row.Origins), Number(row.Days), Number(Read(row.Period)), Number(coverage[row.Period].Count()));
            }

            table.Write(surroundings.Output);
            if (undated > 0 && !settings.IsQuiet)
            {
                surroundings.Output.Write($"{Counted.Of(undated, "claim")} without a time, or of a time that no single period holds.\n");
            }
        }
    }

    private static void WriteSources(Surroundings surroundings, EffectiveSettings settings, IReadOnlyList<SourceRow> rows, bool isCsv)
    {
        if (isCsv)
        {
            using var csv = new CsvTable(surroundings.Output, "name", "kind", "actor", "claims", "documents", "forecasts");
            foreach (SourceRow row in rows)
            {
                csv.Row(row.Name, row.Kind, row.Actor, Number(row.Claims), Number(row.Documents), Number(row.Forecasts));
            }
        }
        else if (settings.IsJson)
        {
            foreach (SourceRow row in rows)
            {
                surroundings.Output.Write(ListingJson.Write(json =>
                {
                    json.WriteString("name", row.Name);
                    json.WriteString("kind", row.Kind);
                    json.WriteString("actor", row.Actor);
                    json.WriteNumber("claims", row.Claims);
                    json.WriteNumber("documents", row.Documents);
                    json.WriteNumber("forecasts", row.Forecasts);
                }) + "\n");
            }
        }
        else
        {
            var table = new TextTable("source", "kind", "actor", "claims", "documents", "forecasts");
            foreach (SourceRow row in rows)
            {
                table.Row(row.Name, row.Kind, row.Actor ?? "", Number(row.Claims), Number(row.Documents), Number(row.Forecasts));
            }

            table.Write(surroundings.Output);
        }
    }

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

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
