namespace Hearsay.Store.Speakers;

/// <summary>What a library has of somebody who speaks.</summary>
public sealed record SpeakerProfile
{
    /// <summary>Who, with the numbers of the list.</summary>
    public required Speaker Speaker { get; init; }

    /// <summary>What forecasters are known by: <see cref="Ledger.Forecaster.Key"/>.</summary>
    public required string ForecasterKey { get; init; }

    /// <summary>All names that are one with it, itself among them; none if nothing was declared.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>How many of the claims were looked at for what follows, those of the documents added last.</summary>
    public int Counted { get; init; }

    /// <summary>The claims with copies and shared origins counted once.</summary>
    public int Separate { get; init; }

    /// <summary>The claims that another known origin puts forward too.</summary>
    public long Shared { get; init; }

    /// <summary>The claims on a side of a disagreement, whichever.</summary>
    public long Disputed { get; init; }

    /// <summary>The forecasts among them.</summary>
    public long Forecasts { get; init; }

    /// <summary>By event type, most first.</summary>
    public IReadOnlyList<SpeakerCount> Types { get; init; } = [];

    /// <summary>Those who act or are acted on in them, by code, most first.</summary>
    public IReadOnlyList<SpeakerCount> About { get; init; } = [];

    /// <summary>The outlets that print them, most first.</summary>
    public IReadOnlyList<SpeakerCount> Outlets { get; init; } = [];

    /// <summary>The sources that cite it, most first.</summary>
    public IReadOnlyList<SpeakerCount> CitedBy { get; init; } = [];

    /// <summary>The sources that it cites, most first.</summary>
    public IReadOnlyList<SpeakerCount> Cites { get; init; } = [];

    /// <summary>By when their documents were published, without gaps: days, months or years, whichever is fine enough to be seen.</summary>
    public IReadOnlyList<SpeakerCount> Times { get; init; } = [];
}
