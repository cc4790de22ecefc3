namespace Hearsay.Store.Ledger;

/// <summary>Says who made a forecast, and whether he is somebody of whom a score card may be made.</summary>
internal static class LedgerHolders
{
    /// <summary>The holder of a row; null if the text does not say who it is.</summary>
    public static ForecastHolder? Of(LedgerRow row)
    {
        if (row.IsOwn)
        {
            return row.Author is { Length: > 0 } author ? new ForecastHolder(author, "byline:" + author.ToLowerInvariant(), true) : null;
        }

        return row.SourceName is { } name
            ? new ForecastHolder(name, row.SourceKey, row.SourceKind != "person" || HoldsOffice(row.SourceActor))
            : null;
    }

    /// <summary>An actor's code with a sector behind the country: <c>RUS GOV</c>.</summary>
    private static bool HoldsOffice(string? actor) => actor is not null && actor.Contains(' ', StringComparison.Ordinal);
}
