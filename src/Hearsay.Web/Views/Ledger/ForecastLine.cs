using Hearsay.Store.Ledger;
using Hearsay.Wording;

namespace Hearsay.Web.Views.Ledger;

/// <summary>A forecast as a line of a list. Its words are fetched while the library is open.</summary>
/// <param name="Entry">The forecast.</param>
/// <param name="Words">Its words, on one line.</param>
/// <param name="State">Where it stands.</param>
public sealed record ForecastLine(LedgerEntry Entry, string Words, ForecastState State)
{
    private const int Longest = 320;

    /// <summary>Makes it.</summary>
    public static ForecastLine Of(LedgerEntry entry, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(entry);
        string words = Printable.Line(entry.Words);
        return new ForecastLine(entry, words.Length <= Longest ? words : words[..(Longest - 1)].TrimEnd() + "…", entry.StateOn(day));
    }

    /// <summary>The name of the state, or how it ended.</summary>
    public string Standing => Entry.Resolution is { } resolution ? resolution.Outcome.ToString().ToLowerInvariant() : NameOf(State);

    /// <summary>What a state is called.</summary>
    public static string NameOf(ForecastState? state) => state switch
    {
        ForecastState.Due => "due",
        ForecastState.Running => "running",
        ForecastState.Resolved => "resolved",
        ForecastState.Unresolvable => "cannot be told",
        _ => "all",
    };
}
