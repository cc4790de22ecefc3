using Hearsay.Weighing.Forecasts;

namespace Hearsay.Store.Ledger;

/// <summary>A forecast of the ledger: somebody's claim about what is to come, or the desk's own forecast.</summary>
public sealed record LedgerEntry
{
    /// <summary>The id of the claim (<c>c-…</c>) or of the desk's own forecast (<c>f-…</c>).</summary>
    public required string Id { get; init; }

    /// <summary>The id of the document that it stands in; null for the desk's own.</summary>
    public required string? Document { get; init; }

    /// <summary>The outlet of the document, or null.</summary>
    public string? Outlet { get; init; }

    /// <summary>Who made it, as far as is known: null for an author without a name and for sources that the text does not name.</summary>
    public required Forecaster? Forecaster { get; init; }

    /// <summary>
    /// The words as they stand in the document, or as the desk wrote them. Those of a document are fetched when they are asked for, while
    /// the library is open.
    /// </summary>
    public string Words => Text.Value;

    /// <summary>The id of the claim that is its condition, or null.</summary>
    public string? Condition { get; init; }

    /// <summary>The day on which it was made, or null.</summary>
    public DateOnly? Made { get; init; }

    /// <summary>The last day by which it must have come true: what a person put, else what was read; null if there is none.</summary>
    public DateOnly? Deadline { get; init; }

    /// <summary>How its likelihood was put.</summary>
    public required ForecastForm Form { get; init; }

    /// <summary>The lower bound of its probability, 0 to 1; null if none was given.</summary>
    public double? Low { get; init; }

    /// <summary>The upper bound.</summary>
    public double? High { get; init; }

    /// <summary>Why nobody will be able to tell whether it came true; null if somebody may.</summary>
    public string? WhyUnresolvable { get; init; }

    /// <summary>When it entered the ledger, in universal time.</summary>
    public required string Entered { get; init; }

    /// <summary>A person's sharper wording, kept beside the words; null if there is none.</summary>
    public ForecastWording? Wording { get; init; }

    /// <summary>How it ended, as a person judged it; null if nobody has.</summary>
    public ForecastResolution? Resolution { get; init; }

    /// <summary>Where it stands on a day.</summary>
    public ForecastState StateOn(DateOnly day) => this switch
    {
        { Resolution: not null } => ForecastState.Resolved,
        { WhyUnresolvable: not null } => ForecastState.Unresolvable,
        _ => Deadline < day ? ForecastState.Due : ForecastState.Running,
    };

    /// <summary>Where the words come from.</summary>
    internal Lazy<string> Text { get; init; } = new("");

    /// <summary>What score cards are made from.</summary>
    public JudgedForecast ToJudged() => new(Id, Made, Deadline, Form, Low, High, Resolution?.Outcome, Resolution?.Settled);
}
