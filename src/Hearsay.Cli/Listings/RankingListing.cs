using System.Globalization;
using System.Text;
using Hearsay.Cli.Terminal;
using Hearsay.Weighing.Cases;
using Hearsay.Weighing.Hypotheses;

namespace Hearsay.Cli.Listings;

/// <summary>Prints the ranking of hypotheses.</summary>
internal static class RankingListing
{
    /// <summary>How hypotheses are printed.</summary>
    public static ListShape<RankedHypothesis> ShapeOf(MatrixView view)
    {
        var reading = BayesianReading.Of(view.Matrix, view.Unit);
        return new ListShape<RankedHypothesis>
        {
            Noun = "hypothesis",
            Columns =
            [
                ("rank", r => r.Rank), ("hypothesis", r => view.Case.Hypotheses[r.Hypothesis].Key), ("words", r => view.Case.Hypotheses[r.Hypothesis].Words), ("score", r => r.Score),
                ("against", r => r.Against), ("for", r => r.For), ("unrated", r => r.Unrated), ("prior", r => reading?.Priors[r.Hypothesis]),
                ("posterior", r => reading?.Posteriors[r.Hypothesis]), ("logodds", r => reading?.LogOddsOf(r.Hypothesis)), ("id", r => view.Case.Hypotheses[r.Hypothesis].Id),
            ],
            Table = ["rank", "hypothesis", "words", "score", "against", "for", "unrated", .. reading is null ? Array.Empty<string>() : ["prior", "posterior"]],
            CursorOf = r => view.Case.Hypotheses[r.Hypothesis].Key,
            Rounded = true,
        };
    }

    /// <summary>What the table rests on, and how firmly.</summary>
    public static string Summary(MatrixView view)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{Counted.Of(view.Matrix.Items.Count, "item")} of {Counted.Of(view.Matrix.Items.Select((m, i) => m.Origin ?? m.Key).Distinct(StringComparer.Ordinal).Count(), "origin")}, {view.Ranking.Units} counted once each; weights: {view.Weighting.ToString().ToLowerInvariant()}.\n");
        if (view.Ranking.Hypotheses.Where(h => h.Rank is null).Select(h => view.Case.Hypotheses[h.Hypothesis].Key).ToArray() is { Length: > 0 } untested)
        {
            text.Append(CultureInfo.InvariantCulture, $"Not tested, as no item is rated against them: {string.Join(", ", untested)}.\n");
        }

        IReadOnlyList<RankingChange> changes = SensitivityFinder.Find(view.Matrix, view.Weighting, view.Unit);
        text.Append(changes.Any(c => c.ChangesFirst)
            ? $"Who is first hangs on {Single(changes, ChangeKind.Item, "item")}, {Single(changes, ChangeKind.Origin, "origin")} and {Single(changes, ChangeKind.Rating, "rating")}, each by itself; 'hearsay case sensitivity {view.Case.Name}' lists them.\n"
            : "No single item, origin or rating, if wrong, changes who is first.\n");
        foreach ((string rule, string order) in Others(view))
        {
            text.Append(CultureInfo.InvariantCulture, $"With {rule} the order is {order}.\n");
        }

        if (BayesianReading.Of(view.Matrix, view.Unit) is { } reading)
        {
            text.Append(CultureInfo.InvariantCulture, $"Posteriors rest on the likelihoods of {Counted.Of(reading.Counted.Count, "item")}, and hold if exactly one hypothesis is true and these items do not depend on each other.\n");
        }

        return text.ToString();
    }

    private static string Single(IReadOnlyList<RankingChange> changes, ChangeKind kind, string noun) => Counted.Of(
        changes.Where(c => c.Kind == kind && c.ChangesFirst).Select(c => (c.Item, c.Origin, c.Rating?.Hypothesis, c.Rating?.Analyst)).Distinct().Count(), noun);

    /// <summary>Other ways to weigh and count that give another order.</summary>
    private static IEnumerable<(string Rule, string Order)> Others(MatrixView view)
    {
        string now = view.OrderOf([.. view.Ranking.Hypotheses.Select(h => h.Rank)]);
        foreach (Weighting weighting in Enum.GetValues<Weighting>())
        {
            foreach (CountingUnit unit in Enum.GetValues<CountingUnit>())
            {
                string order = view.OrderOf([.. InconsistencyRanking.Of(view.Matrix, weighting, unit).Hypotheses.Select(h => h.Rank)]);
                if (order != now)
                {
                    yield return ($"--weighting {weighting.ToString().ToLowerInvariant()} --once {unit.ToString().ToLowerInvariant()}", order);
                }
            }
        }
    }
}
