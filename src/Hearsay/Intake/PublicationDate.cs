using Hearsay.Documents;
using Hearsay.Knowledge;

namespace Hearsay.Intake;

/// <summary>Decides the date of a text from what its head states. A dateline beats a byline, a byline beats an "updated" stamp.</summary>
internal static class PublicationDate
{
    /// <summary>The date with what is to be noted, or null if the head has no date with a year.</summary>
    public static (DocumentDate Date, string? Note)? Decide(string text, IReadOnlyList<HeadDate> dates, string? outlet)
    {
        HeadDate? best = null;
        foreach (HeadDate date in dates)
        {
            if (date.Date.Year is not null && (best is null || date.Kind < best.Value.Kind))
            {
                best = date;
            }
        }

        HeadDate? yearless = FindYearless(dates);
        if (best is { } full)
        {
            return yearless is { } partial && partial.Kind < full.Kind ? WithYear(text, partial, full) : Whole(text, full with { Date = full.Date.InOrder(DateOrder.IsMonthFirst(outlet)) });
        }

        return null;
    }

    /// <summary>The dateline without a year, if there is one.</summary>
    public static HeadDate? FindYearless(IReadOnlyList<HeadDate> dates)
    {
        foreach (HeadDate date in dates)
        {
            if (date.Date.Year is null && date.Date.Day is not null && date.Kind != HeadDateKind.Updated)
            {
                return date;
            }
        }

        return null;
    }

    /// <summary>The last such day that is not after <paramref name="latest"/>.</summary>
    public static WrittenDate FillYear(WrittenDate date, WrittenDate latest)
    {
        WrittenDate filled = date with { Year = latest.Year };
        return latest.Month is not null && filled.Order > latest.Order ? date with { Year = latest.Year - 1 } : filled;
    }

    private static (DocumentDate Date, string? Note) Whole(string text, HeadDate date)
    {
        DateBasis basis = date.Kind == HeadDateKind.Dateline ? DateBasis.Dateline : DateBasis.Byline;
        string words = date.Date.Span.Of(text);
        string? note = date.Kind == HeadDateKind.Updated
            ? $"the only date is that of a change ('{words}'): the text may be older"
            : date.Date.HasTwoOrders ? TwoOrders(words, date.Date) : null;
        return (new DocumentDate(date.Date.Iso!, basis, date.Date.Span), note);
    }

    /// <summary>The date that a field states, in the order of the outlet, and what is to be noted of it; null if it states none.</summary>
    public static (string Value, string? Note)? ReadField(string words, string? outlet) =>
        WrittenDates.ReadField(words)?.InOrder(DateOrder.IsMonthFirst(outlet)) is { Iso: { } iso } date
            ? (iso, date.HasTwoOrders ? TwoOrders(words, date) : null)
            : null;

    private static string TwoOrders(string words, WrittenDate date) =>
        $"'{words}' was read as {date.Iso}; day and month may be the other way round";

    private static (DocumentDate Date, string? Note) WithYear(string text, HeadDate partial, HeadDate full)
    {
        WrittenDate filled = FillYear(partial.Date, full.Date);
        string note = $"the dateline '{partial.Date.Span.Of(text)}' has no year: it was taken from '{full.Date.Span.Of(text)}'";
        return (new DocumentDate(filled.Iso!, DateBasis.Dateline, partial.Date.Span), note);
    }
}
