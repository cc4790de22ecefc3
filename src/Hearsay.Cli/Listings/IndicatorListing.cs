using System.Text.Json;
using Hearsay.Cli.Dossier;
using Hearsay.Cli.Terminal;
using Hearsay.Documents.Layers;
using Hearsay.Exchange;
using Hearsay.Store.Finding;
using Hearsay.Store.Indicators;
using Hearsay.Weighing.Indicators;
using Hearsay.Wording;

namespace Hearsay.Cli.Listings;

/// <summary>Prints indicators, how they stand, and the claims that make it so.</summary>
/// <param name="page">The page.</param>
/// <param name="finder">Finds the claims; null to name them only in the forms for programs.</param>
internal sealed class IndicatorListing(Page page, Finder? finder)
{
    private const int BadgeWidth = 15;
    private const int MostClaims = 12;

    private bool isBehindAnother;

    /// <summary>How indicators are printed.</summary>
    public ListShape<IndicatorStanding> Shape => new()
    {
        Noun = "indicator",
        Columns =
        [
            ("name", s => s.Kept.Name), ("state", s => NameOf(s.Day.State)), ("count", s => s.Day.Count), ("threshold", s => s.Kept.Indicator.Threshold),
            ("unit", s => UnitOf(s.Kept.Indicator)), ("since", s => s.Since?.ToIso()), ("day", s => s.Day.Day.ToIso()), ("sentence", s => s.Kept.Indicator.ToString()),
            ("vague", s => s.Vague), ("case", s => s.Kept.Case), ("hypothesis", s => s.Kept.Hypothesis), ("author", s => s.Kept.Author), ("made", s => s.Kept.Made),
            ("dropped", s => s.Kept.IsDropped), ("claims", s => string.Join(' ', s.Claims)),
        ],
        CursorOf = s => s.Kept.Name,
        Json = s => ListingJson.Write(json => WriteFields(json, s)),
        Text = WriteText,
    };

    /// <summary>How the days on which an indicator turned are printed.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="claimsOf">The ids of the claims in the window that ends on a day.</param>
    public ListShape<IndicatorDay> DaysOf(Indicator indicator, Func<DateOnly, IReadOnlyList<string>> claimsOf) => new()
    {
        Noun = "turn",
        Columns =
        [
            ("day", d => d.Day.ToIso()), ("state", d => NameOf(d.State)), ("count", d => d.Count), ("threshold", _ => indicator.Threshold), ("unit", _ => UnitOf(indicator)),
            ("claims", d => string.Join(' ', claimsOf(d.Day))),
        ],
        CursorOf = d => d.Day.ToIso(),
        Json = d => ListingJson.Write(json =>
        {
            json.WriteString("day", d.Day.ToIso());
            IndicatorJson.WriteState(json, d, indicator);
            IndicatorJson.WriteClaims(json, claimsOf(d.Day));
        }),
        Text = d => WriteDay(indicator, d, claimsOf(d.Day)),
    };

    /// <summary>A turn as a line for people.</summary>
    public static string TextOf(IndicatorTurn turn) => FormattableString.Invariant(
        $"{turn.Day.ToIso()}  {turn.Indicator.Name}: {NameOf(turn.State)}, {CountOf(turn.Indicator.Indicator, turn.Count)}");

    private void WriteText(IndicatorStanding standing)
    {
        if (finder is not null && isBehindAnother)
        {
            page.Break();
        }

        isBehindAnother = true;
        KeptIndicator kept = standing.Kept;
        var head = new StyledText().Add(kept.Name, Style.Strong).AddPart(" · ", CountOf(kept.Indicator, standing.Day.Count));
        if (standing.Since is { } since)
        {
            head.AddPart(" · ", "since " + since.ToIso(), Style.Faint);
        }

        var about = new StyledText();
        foreach (string? part in (string?[])
            [
                kept.Case, kept.Hypothesis is { } hypothesis ? $"for {hypothesis}" : null, kept.Author, kept.IsDropped ? "dropped" : null,
                standing.Vague > 0 ? $"{Counted.Of(standing.Vague, "claim")} too vague in time" : null,
            ])
        {
            if (part is not null)
            {
                about.AddPart(" · ", part, Style.Faint);
            }
        }

        page.Columns([Badge(standing.Day.State)], BadgeWidth, [head, new StyledText().Add(kept.Indicator.ToString()), about]);
        WriteClaims(standing.Claims);
    }

    private void WriteDay(Indicator indicator, IndicatorDay day, IReadOnlyList<string> claims)
    {
        page.Columns([Badge(day.State)], BadgeWidth, [new StyledText().Add(day.Day.ToIso(), Style.Strong).AddPart(" · ", CountOf(indicator, day.Count))]);
        WriteClaims(claims);
    }

    private void WriteClaims(IReadOnlyList<string> claims)
    {
        if (finder is null || claims.Count == 0)
        {
            return;
        }

        var listing = new ClaimListing(page);
        foreach (FoundClaim found in claims.Take(MostClaims).Select(finder.Claim).OfType<FoundClaim>())
        {
            listing.WriteText(found);
        }

        if (claims.Count > MostClaims)
        {
            page.Paragraph(new StyledText().Add($"and {Counted.Of(claims.Count - MostClaims, "more claim")}; --json names all", Style.Faint), 2);
        }
    }

    private static void WriteFields(Utf8JsonWriter json, IndicatorStanding standing)
    {
        json.WriteString("name", standing.Kept.Name);
        IndicatorJson.WriteState(json, standing.Day, standing.Kept.Indicator);
        json.WriteString("since", standing.Since?.ToIso());
        json.WriteString("day", standing.Day.Day.ToIso());
        json.WriteString("sentence", standing.Kept.Indicator.ToString());
        json.WriteNumber("vague", standing.Vague);
        json.WriteString("case", standing.Kept.Case);
        json.WriteString("hypothesis", standing.Kept.Hypothesis);
        json.WriteString("author", standing.Kept.Author);
        json.WriteString("made", standing.Kept.Made);
        json.WriteBoolean("dropped", standing.Kept.IsDropped);
        IndicatorJson.WriteClaims(json, standing.Claims);
    }

    private static StyledText Badge(IndicatorState state) =>
        new StyledText().Add(NameOf(state), state is IndicatorState.Seen or IndicatorState.Strengthening ? Style.Asserted : Style.Faint);

    private static string CountOf(Indicator indicator, int count) => FormattableString.Invariant(
        $"{count} of {indicator.Threshold} {UnitOf(indicator)} in {indicator.WindowDays} days");

    private static string UnitOf(Indicator indicator) => indicator.Unit.ToString().ToLowerInvariant();

    private static string NameOf(IndicatorState state) => state.ToString().ToLowerInvariant();
}
