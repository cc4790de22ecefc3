using System.Globalization;
using System.Text.Json;
using Hearsay.Cli.Dossier;
using Hearsay.Cli.Terminal;
using Hearsay.Exchange;
using Hearsay.Store.Ledger;
using Hearsay.Weighing.Forecasts;

namespace Hearsay.Cli.Listings;

/// <summary>Prints forecasts of the ledger as they stand on a day.</summary>
internal sealed class ForecastListing(TextWriter output, Page page, DateOnly day)
{
    private const int BadgeWidth = 16;
    private const int LongestQuote = 240;

    /// <summary>Prints them in a form.</summary>
    /// <returns>How many there were.</returns>
    public int Write(IEnumerable<LedgerEntry> entries, ListForm form) => form switch
    {
        ListForm.Json => Each(entries, WriteJson),
        ListForm.Csv => WriteCsv(entries),
        _ => Each(entries, WriteText),
    };

    /// <summary>How likely it was said to be, in words.</summary>
    public static string Likelihood(LedgerEntry entry) => entry switch
    {
        { Form: ForecastForm.Numeric, Low: { } low } => Percent(low),
        { Form: ForecastForm.Worded, Low: { } low, High: { } high } => $"{EstimativeBand.Of(low, high).Name} ({Percent(low)} to {Percent(high)})",
        { Form: ForecastForm.Flat } => "will",
        _ => "may or could",
    };

    private void WriteText(LedgerEntry entry)
    {
        ForecastState state = entry.StateOn(day);
        List<StyledText> badge =
        [
            new StyledText().Add(entry.Deadline is { } deadline ? Iso(deadline)! : "no deadline", Style.Future),
            new StyledText().Add(entry.Resolution is { } ended ? Lower(ended.Outcome) : Lower(state), state == ForecastState.Due ? Style.Wanted : Style.Plain),
        ];
        var head = new StyledText().Add(entry.Holder?.Name ?? "not named", Style.Source).AddPart(" · ", Likelihood(entry));
        List<StyledText> body = [head, new StyledText().Add($"“{Cut(entry.Words)}”")];
        if (entry.Wording is { } wording)
        {
            body.Add(new StyledText().Add("held to: ").Add(wording.Words, Style.Strong).AddPart(" · ", wording.Author, Style.Faint));
        }

        if (entry.Resolution is { } resolution)
        {
            string evidence = resolution.Evidence.Count == 0 ? "" : " by " + string.Join(", ", resolution.Evidence);
            body.Add(new StyledText()
                .Add($"{Lower(resolution.Outcome)}, settled {Iso(resolution.Settled)}{evidence}. {resolution.Reason}".TrimEnd())
                .AddPart(" · ", resolution.Author, Style.Faint));
        }
        else if (entry.WhyUnresolvable is { } why)
        {
            body.Add(new StyledText().Add(why, Style.Faint));
        }

        body.Add(Where(entry));
        page.Columns(badge, BadgeWidth, body);
    }

    private static StyledText Where(LedgerEntry entry)
    {
        var line = new StyledText();
        string? condition = entry.Condition is { } id ? "if " + id : null;
        foreach (string? part in (string?[])[entry.Id, entry.Outlet, Iso(entry.Made), condition])
        {
            if (part is not null)
            {
                line.AddPart(" · ", part, Style.Faint);
            }
        }

        return line;
    }

    private void WriteJson(LedgerEntry entry)
    {
        output.Write(ListingJson.Write(json => WriteFields(json, entry)));
        output.Write('\n');
    }

    private void WriteFields(Utf8JsonWriter json, LedgerEntry entry)
    {
        json.WriteString("id", entry.Id);
        json.WriteString("document", entry.Document);
        json.WriteString("outlet", entry.Outlet);
        json.WriteString("holder", entry.Holder?.Name);
        json.WriteString("words", entry.Words);
        json.WriteString("condition", entry.Condition);
        json.WriteString("made", Iso(entry.Made));
        json.WriteString("deadline", Iso(entry.Deadline));
        json.WriteString("form", Lower(entry.Form));
        WriteNumber(json, "low", entry.Low);
        WriteNumber(json, "high", entry.High);
        json.WriteString("state", Lower(entry.StateOn(day)));
        json.WriteString("unresolvable", entry.WhyUnresolvable);
        json.WriteString("entered", entry.Entered);
        json.WriteString("wording", entry.Wording?.Words);
        json.WriteString("outcome", entry.Resolution is { } resolution ? Lower(resolution.Outcome) : null);
        json.WriteString("settled", Iso(entry.Resolution?.Settled));
        json.WriteString("reason", entry.Resolution?.Reason);
        json.WriteString("by", entry.Resolution?.Author);
        json.WriteStartArray("evidence");
        foreach (string id in entry.Resolution?.Evidence ?? [])
        {
            json.WriteStringValue(id);
        }

        json.WriteEndArray();
    }

    private int WriteCsv(IEnumerable<LedgerEntry> entries)
    {
        using var table = new CsvTable(
            output, "id", "document", "outlet", "holder", "words", "wording", "condition", "made", "deadline", "form", "low", "high", "state",
            "outcome", "settled", "evidence", "reason", "by");
        return Each(entries, e => table.Row(
            e.Id, e.Document, e.Outlet, e.Holder?.Name, Printable.Line(e.Words), e.Wording?.Words, e.Condition, Iso(e.Made), Iso(e.Deadline), Lower(e.Form),
            Number(e.Low), Number(e.High), Lower(e.StateOn(day)), e.Resolution is { } r ? Lower(r.Outcome) : null, Iso(e.Resolution?.Settled),
            string.Join(' ', e.Resolution?.Evidence ?? []), e.Resolution?.Reason, e.Resolution?.Author));
    }

    private static int Each(IEnumerable<LedgerEntry> entries, Action<LedgerEntry> write)
    {
        int count = 0;
        foreach (LedgerEntry entry in entries)
        {
            write(entry);
            count++;
        }

        return count;
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static string Cut(string words)
    {
        string line = Printable.Line(words);
        return line.Length <= LongestQuote ? line : line[..(LongestQuote - 1)].TrimEnd() + "…";
    }

    private static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{share * 100:0.##} %");

    private static string? Number(double? value) => value?.ToString("R", CultureInfo.InvariantCulture);

    private static string? Iso(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Lower<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
