using Hearsay.Weighing.Cases;
using Hearsay.Weighing.Hypotheses;

namespace Hearsay.Cli.Listings;

/// <summary>Prints what changes the ranking if it is wrong.</summary>
internal static class SensitivityListing
{
    /// <summary>How changes are printed.</summary>
    public static ListShape<RankingChange> ShapeOf(MatrixView view) => new()
    {
        Noun = "change",
        Columns =
        [
            ("kind", c => c.Kind.ToString().ToLowerInvariant()), ("what", c => view.AboutOf(c)), ("hypothesis", c => c.Rating is { } r ? view.Case.Hypotheses[r.Hypothesis].Key : null),
            ("analyst", c => c.Rating?.Analyst), ("from", c => c.Rating is { } r ? ConsistencyScale.LettersOf(r.Value) : null),
            ("to", c => c.To is { } to ? ConsistencyScale.LettersOf(to) : "left out"), ("first", c => c.ChangesFirst), ("order", c => view.OrderOf(c.Ranks)),
        ],
        CursorOf = c => $"{c.Kind}/{view.AboutOf(c)}/{(c.Rating is { } r ? $"{view.Case.Hypotheses[r.Hypothesis].Key}/{r.Analyst}/{c.To}" : "")}".Replace(' ', '_'),
    };
}
