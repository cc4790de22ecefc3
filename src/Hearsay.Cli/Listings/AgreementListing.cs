using System.Globalization;
using Hearsay.Cli.Terminal;
using Hearsay.Weighing.Cases;
using Hearsay.Weighing.Hypotheses;

namespace Hearsay.Cli.Listings;

/// <summary>Prints where analysts do not agree.</summary>
internal static class AgreementListing
{
    /// <summary>How cells are printed.</summary>
    public static ListShape<DisputedCell> ShapeOf(MatrixView view) => new()
    {
        Noun = "cell",
        Columns =
        [
            ("item", c => view.Case.Evidence[c.Item].Key), ("hypothesis", c => view.Case.Hypotheses[c.Hypothesis].Key), ("spread", c => c.Spread),
            ("ratings", c => string.Join(", ", c.Ratings.Select(r => $"{r.Analyst} {ConsistencyScale.LettersOf(r.Value)}"))), ("words", c => view.Case.Evidence[c.Item].Content.Words),
        ],
        CursorOf = c => $"{view.Case.Evidence[c.Item].Key}/{view.Case.Hypotheses[c.Hypothesis].Key}",
    };

    /// <summary>How far they agree on the whole.</summary>
    public static string Summary(MatrixView view, AnalystAgreement agreement)
    {
        string analysts = string.Join(", ", view.Matrix.Analysts);
        return agreement switch
        {
            { Shared: 0 } => $"No cell was rated by two analysts{(analysts.Length > 0 ? $" ({analysts})" : "")}.\n",
            { Alpha: { } alpha } => string.Create(CultureInfo.InvariantCulture, $"Krippendorff's alpha {alpha:0.000} over {Counted.Of(agreement.Shared, "cell")} rated by two or more of {analysts}.\n"),
            _ => $"All ratings of the {Counted.Of(agreement.Shared, "cell")} rated by two or more of {analysts} are the same, so that alpha has no value.\n",
        };
    }
}
