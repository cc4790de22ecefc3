using Hearsay.Store.Aliases;
using Hearsay.Store.Keeping;

namespace Hearsay.Store.Ledger;

/// <summary>Says who made a forecast, and whether a score card may be made of him.</summary>
internal static class Forecasters
{
    /// <summary>Who made the forecast of a row; null if the text does not say who it is.</summary>
    public static Forecaster? Of(LedgerRow row, DeskAliases aliases)
    {
        if (row.IsOwn)
        {
            return row.Author is { Length: > 0 } author ? Joined(author, "byline:" + author.ToLowerInvariant(), true, aliases) : null;
        }

        return row is { SourceName: { } name, SourceKind: { } kind, SourceKey: { } key }
            ? Joined(name, key, SourceKey.IsPublic(kind, row.SourceActor), aliases)
            : null;
    }

    /// <summary>Where the desk holds several names to be one, all go by the name that stands for them.</summary>
    private static Forecaster Joined(string name, string key, bool hasCard, DeskAliases aliases) => aliases.ClassOf(name).Count > 0
        ? new Forecaster(aliases.Main(name), "alias:" + aliases.Main(name), hasCard)
        : new Forecaster(name, key, hasCard);
}
