using Hearsay.Store;
using Hearsay.Store.Remarks;
using Hearsay.Store.Speakers;
using Hearsay.Weighing.Forecasts;

namespace Hearsay.Web.Views.Sources;

/// <summary>One who speaks: what, about whom, through whom, and what people noted.</summary>
public sealed record SourceView
{
    /// <summary>What is counted.</summary>
    public required SpeakerProfile Profile { get; init; }

    /// <summary>What became of the forecasts; null if there is none.</summary>
    public ScoreCard? Card { get; init; }

    /// <summary>How many documents wait to be weighed.</summary>
    public long Waiting { get; init; }

    /// <summary>What people noted about it.</summary>
    public IReadOnlyList<Remark> Remarks { get; init; } = [];

    /// <summary>What declares its names to be one.</summary>
    public IReadOnlyList<Remark> Aliases { get; init; } = [];

    /// <summary>What remarks about it are kept under.</summary>
    public string Target => "source:" + Profile.Speaker.Name;

    /// <summary>The grade of reliability that somebody gave last, A to F; null if nobody did.</summary>
    public string? Reliability => Remarks.LastOrDefault(r => r.Kind == RemarkKind.Reliability)?.Value;

    /// <summary>Looks; null if nobody of that id speaks.</summary>
    public static SourceView? Of(Library library, string id, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(library);
        if (library.Speakers().Find(id) is not { } profile)
        {
            return null;
        }

        string[] names = [.. profile.Names.Append(profile.Speaker.Name).Distinct(StringComparer.Ordinal)];
        RemarkBook book = library.Remarks();
        return new SourceView
        {
            Profile = profile,
            Waiting = library.Waiting,
            Card = profile.Forecasts > 0 && library.Ledger().Card(profile.ForecasterKey, day) is var (_, card) ? card : null,
            Remarks = [.. names.SelectMany(n => book.On("source:" + n)).OrderBy(r => r.Number)],
            Aliases = [.. book.Aliases().Where(r => names.Contains(r.Value, StringComparer.OrdinalIgnoreCase)
                || names.Contains(r.Target[RemarkBook.NamePrefix.Length..], StringComparer.OrdinalIgnoreCase))],
        };
    }
}
