using System.Globalization;

namespace Hearsay.Weighing.Origins;

/// <summary>Where the claims of a set come from.</summary>
public sealed record OriginReading
{
    /// <summary>For each claim its origin, in order of their numbers.</summary>
    public required IReadOnlyList<OriginOfClaim> Claims { get; init; }

    /// <summary>The origins, those of most documents first.</summary>
    public required IReadOnlyList<Origin> Origins { get; init; }

    /// <summary>Where documents cite each other in a circle.</summary>
    public required IReadOnlyList<OriginCircle> Circles { get; init; }

    /// <summary>How many documents have claims of the set.</summary>
    public required int Documents { get; init; }

    /// <summary>How many origins are known.</summary>
    public int Separate => Origins.Count(origin => origin.IsTraced);

    /// <summary>How many cannot be traced.</summary>
    public int Untraceable => Origins.Count - Separate;

    /// <summary>The counts in a line.</summary>
    public string Summary => string.Create(
        CultureInfo.InvariantCulture,
        $"{Documents} {(Documents == 1 ? "document" : "documents")}, {Separate} separate {(Separate == 1 ? "origin" : "origins")} found, {Untraceable} untraceable");

    /// <summary>What the counts do not say.</summary>
    public static string Caveat => "Origins are separate where nothing shows that they depend on each other; that is no proof that they do not.";
}
