using Hearsay.Weighing.Cases;

namespace Hearsay.Store.Cases;

/// <summary>A line of a dossier.</summary>
public sealed record DossierLine
{
    /// <summary>The part it belongs to.</summary>
    public required DossierSection Section { get; init; }

    /// <summary>What lines are put side by side by: the actor, the holder of an aim, the domains of a tool, the happening.</summary>
    public required string Group { get; init; }

    /// <summary>What it says there: the role, <c>declared</c> or <c>imputed</c>, the tool, the form of a forecast, the side of a disagreement.</summary>
    public required string What { get; init; }

    /// <summary>Who says or presents it so; null where the line is a count.</summary>
    public string? By { get; init; }

    /// <summary>The day, <c>FIRST to LAST</c> if it is not known more finely, or null.</summary>
    public string? Day { get; init; }

    /// <summary>The number of claims behind it.</summary>
    public required int Claims { get; init; }

    /// <summary>The words; of several claims, those of the first.</summary>
    public required CaseQuote Quote { get; init; }
}
