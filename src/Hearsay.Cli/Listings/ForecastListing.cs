using System.Globalization;
using Hearsay.Cli.Dossier;
using Hearsay.Documents.Layers;
using Hearsay.Store.Ledger;
using Hearsay.Wording;

namespace Hearsay.Cli.Listings;

/// <summary>Prints forecasts of the ledger as they stand on a day.</summary>
internal sealed class ForecastListing(Page page, DateOnly day)
{
    private const int BadgeWidth = 16;
    private const int LongestQuote = 240;

    /// <summary>How forecasts are printed.</summary>
    public ListShape<LedgerEntry> Shape => new()
    {
        Noun = "forecast",
        Columns =
        [
            ("id", e => e.Id), ("document", e => e.Document), ("outlet", e => e.Outlet), ("forecaster", e => e.Forecaster?.Name), ("words", e => Printable.Line(e.Words)),
            ("wording", e => e.Wording?.Words), ("condition", e => e.Condition), ("made", e => e.Made?.ToIso()), ("deadline", e => e.Deadline?.ToIso()),
            ("form", e => Lower(e.Form)), ("low", e => Number(e.Low)), ("high", e => Number(e.High)), ("state", e => Lower(e.StateOn(day))),
            ("outcome", e => e.Resolution is { } r ? Lower(r.Outcome) : null), ("settled", e => e.Resolution?.Settled?.ToIso()),
            ("evidence", e => string.Join(' ', e.Resolution?.Evidence ?? [])), ("reason", e => e.Resolution?.Reason), ("by", e => e.Resolution?.Author),
        ],
        CursorOf = e => e.Id,
        Json = e => LedgerJson.Write(e, day),
        Text = WriteText,
    };

    private void WriteText(LedgerEntry entry)
    {
        ForecastState state = entry.StateOn(day);
        List<StyledText> badge =
        [
            new StyledText().Add(entry.Deadline is { } deadline ? deadline.ToIso() : "no deadline", Style.Future),
            new StyledText().Add(entry.Resolution is { } ended ? Lower(ended.Outcome) : Lower(state), state == ForecastState.Due ? Style.Wanted : Style.Plain),
        ];
        var head = new StyledText().Add(entry.Forecaster?.Name ?? "not named", Style.Source).AddPart(" · ", LedgerText.Likelihood(entry));
        List<StyledText> body = [head, new StyledText().Add($"“{Cut(entry.Words)}”")];
        if (entry.Wording is { } wording)
        {
            body.Add(new StyledText().Add("held to: ").Add(wording.Words, Style.Strong).AddPart(" · ", wording.Author, Style.Faint));
        }

        if (entry.Resolution is { } resolution)
        {
            string evidence = resolution.Evidence.Count == 0 ? "" : " by " + string.Join(", ", resolution.Evidence);
            body.Add(new StyledText()
                .Add($"{Lower(resolution.Outcome)}, settled {resolution.Settled?.ToIso()}{evidence}. {resolution.Reason}".TrimEnd())
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
        foreach (string? part in (string?[])[entry.Id, entry.Outlet, entry.Made?.ToIso(), condition])
        {
            if (part is not null)
            {
                line.AddPart(" · ", part, Style.Faint);
            }
        }

        return line;
    }

    private static string Cut(string words)
    {
        string line = Printable.Line(words);
        return line.Length <= LongestQuote ? line : line[..(LongestQuote - 1)].TrimEnd() + "…";
    }

    private static string? Number(double? value) => value?.ToString("R", CultureInfo.InvariantCulture);

    private static string Lower<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
