using Hearsay.Store.Finding;
using Hearsay.Weighing.Indicators;

namespace Hearsay.Store.Indicators;

/// <summary>
/// The query of an indicator. What it does not speak of is taken as an analyst means it: claims that something happened, not that it will,
/// might or did not, and nothing called up from the past.
/// </summary>
internal static class IndicatorQuery
{
    private static readonly (string Field, string Clause)[] Usual =
        [("status", "status:asserted"), ("polarity", "polarity:positive"), ("nature", "nature:event"), ("has", "-has:history")];

    /// <summary>The indicator with all that it leaves unsaid.</summary>
    /// <exception cref="Problems.QueryException">The query cannot be understood.</exception>
    public static Indicator Complete(Indicator indicator)
    {
        Query query = QueryParser.Parse(indicator.Query);
        string[] unsaid = [.. Usual.Where(u => !Names(query, u.Field)).Select(u => u.Clause)];
        if (unsaid.Length == 0)
        {
            return indicator;
        }

        string said = query is Query.Or ? $"({indicator.Query})" : indicator.Query;
        return indicator with { Query = said + " " + string.Join(' ', unsaid) };
    }

    /// <summary>Whether it is known only once claims were weighed.</summary>
    public static bool AsksForWeighing(Indicator indicator) =>
        indicator.Unit is IndicatorUnit.Origins or IndicatorUnit.Happenings || QueryParser.Parse(indicator.Query).AsksForWeighing;

    // "has" is about many things: only what it says of history counts.
    private static bool Names(Query query, string field) => query switch
    {
        Query.And and => and.Parts.Any(p => Names(p, field)),
        Query.Or or => or.Parts.Any(p => Names(p, field)),
        Query.Not not => Names(not.Part, field),
        Query.Phrase { Field: { } named } phrase => named.Name == field && (field != "has" || phrase.Words.Equals("history", StringComparison.OrdinalIgnoreCase)),
        _ => false,
    };
}
