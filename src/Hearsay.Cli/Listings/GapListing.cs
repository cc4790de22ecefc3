using Hearsay.Store.Cases;

namespace Hearsay.Cli.Listings;

/// <summary>Prints what was not looked at.</summary>
internal static class GapListing
{
    /// <summary>How gaps are printed.</summary>
    public static ListShape<CaseGap> Shape => new()
    {
        Noun = "gap",
        Columns = [("kind", g => g.Kind), ("item", g => g.Item), ("hypothesis", g => g.Hypothesis), ("words", g => g.Words), ("id", g => g.Document)],
        CursorOf = g => $"{g.Kind}/{g.Item}{g.Hypothesis}{g.Document}".Replace(' ', '_'),
    };
}
