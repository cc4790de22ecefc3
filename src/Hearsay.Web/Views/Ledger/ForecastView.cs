using Hearsay.Store;
using Hearsay.Store.Finding;
using Hearsay.Store.Ledger;
using Hearsay.Store.Remarks;

namespace Hearsay.Web.Views.Ledger;

/// <summary>A forecast with what may show how it ended and what people said of it.</summary>
public sealed record ForecastView
{
    /// <summary>The forecast.</summary>
    public required ForecastLine Line { get; init; }

    /// <summary>The day on which it stands so.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>The claim that makes it; null for the desk's own, and where the last reading has it no more.</summary>
    public FoundClaim? Found { get; init; }

    /// <summary>The claim that is its condition, or null.</summary>
    public FoundClaim? Condition { get; init; }

    /// <summary>What may show how it ended.</summary>
    public IReadOnlyList<ForecastCandidate> Candidates { get; init; } = [];

    /// <summary>What was said of it, in the order of saying; what was taken back stays.</summary>
    public IReadOnlyList<Remark> History { get; init; } = [];

    /// <summary>Looks; null if the ledger has no such forecast.</summary>
    public static ForecastView? Of(Library library, string id, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(library);
        if (library.Ledger().Find(id, day) is not { } entry)
        {
            return null;
        }

        Finder finder = library.Find();
        return new ForecastView
        {
            Line = ForecastLine.Of(entry, day),
            Day = day,
            Found = entry.Document is null ? null : finder.Claim(id),
            Condition = entry.Condition is { } condition ? finder.Claim(condition) : null,
            Candidates = library.Candidates().Find(entry),
            History = library.Remarks().On(id, all: true),
        };
    }

    /// <summary>The number of the remark that took a remark back; null if it holds.</summary>
    public long? TakenBackBy(Remark remark) => History.FirstOrDefault(r => r.Undoes == remark.Number)?.Number;
}
