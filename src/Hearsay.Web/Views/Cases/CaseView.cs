using Hearsay.Store;
using Hearsay.Store.Cases;
using Hearsay.Store.Indicators;
using Hearsay.Weighing.Cases;
using Hearsay.Weighing.Hypotheses;

namespace Hearsay.Web.Views.Cases;

/// <summary>What the page of a case shows.</summary>
public sealed record CaseView
{
    /// <summary>How many items of evidence are on a part of the matrix.</summary>
    public const int PartLength = 50;

    /// <summary>Up to so many cells what would change the ranking is looked for at once; beyond, when it is asked for.</summary>
    private const int MostCellsAtOnce = 3000;

    private const int MostGaps = 60;

    /// <summary>Its matrix with the ranking.</summary>
    public required MatrixView Matrix { get; init; }

    /// <summary>Who looks; ratings made here are theirs.</summary>
    public required string Analyst { get; init; }

    /// <summary>The rows of this part of the matrix, by diagnosticity.</summary>
    public IReadOnlyList<int> Rows { get; init; } = [];

    /// <summary>Where the next part begins; null if this is the last.</summary>
    public int? Next { get; init; }

    /// <summary>The Bayesian reading, where likelihoods were given; else null.</summary>
    public BayesianReading? Bayes { get; init; }

    /// <summary>What changes the ranking if it is wrong; null if that takes long and was not asked for.</summary>
    public IReadOnlyList<RankingChange>? Changes { get; init; }

    /// <summary>What was not looked at.</summary>
    public IReadOnlyList<CaseGap> Gaps { get; init; } = [];

    /// <summary>How many gaps there are more.</summary>
    public int MoreGaps { get; init; }

    /// <summary>How far analysts agree.</summary>
    public required AnalystAgreement Agreement { get; init; }

    /// <summary>The indicators of the case.</summary>
    public IReadOnlyList<IndicatorLine> Indicators { get; init; } = [];

    /// <summary>The case.</summary>
    public Case Case => Matrix.Case;

    /// <summary>Looks.</summary>
    /// <param name="library">The library.</param>
    /// <param name="name">The case.</param>
    /// <param name="analyst">Who looks.</param>
    /// <param name="day">The day for which indicators are looked at.</param>
    /// <param name="from">Where the part of the matrix begins.</param>
    /// <param name="isWhole">Whether what would change the ranking is wanted even if it takes long.</param>
    /// <exception cref="Store.Problems.LibraryException">There is no such case.</exception>
    public static CaseView Of(Library library, string name, string analyst, DateOnly day, int from = 0, bool isWhole = false)
    {
        ArgumentNullException.ThrowIfNull(library);
        MatrixView matrix = MatrixView.Of(library.Cases().Get(name))!;
        int[] order = [.. matrix.ItemsInOrder];
        IReadOnlyList<CaseGap> gaps = CaseGaps.Of(matrix.Case, library.Find());
        IndicatorBook indicators = library.Indicators();
        return new CaseView
        {
            Matrix = matrix,
            Analyst = analyst,
            Rows = [.. order.Skip(from).Take(PartLength)],
            Next = order.Length > from + PartLength ? from + PartLength : null,
            Bayes = BayesianReading.Of(matrix.Matrix),
            Changes = isWhole || order.Length * matrix.Case.Hypotheses.Count <= MostCellsAtOnce ? [.. matrix.ChangesInOrder()] : null,
            Gaps = [.. gaps.Take(MostGaps)],
            MoreGaps = Math.Max(0, gaps.Count - MostGaps),
            Agreement = AnalystAgreement.Of(matrix.Matrix),
            Indicators = [.. indicators.List().Where(i => i.Case == matrix.Case.Name).Select(i => IndicatorLine.Of(indicators, i, day))],
        };
    }

    /// <summary>What the one who looks rated in a cell, in letters; null if nothing.</summary>
    public string? OwnOf(int item, int hypothesis) => Matrix.Matrix.Items[item].Ratings.Where(r => r.Hypothesis == hypothesis && r.Analyst == Analyst).Select(r => ConsistencyScale.LettersOf(r.Value)).FirstOrDefault();
}
