namespace Hearsay.Training.Happenings;

/// <summary>Logistic regression by Newton's method, with a Gaussian prior around given means.</summary>
internal static class LogisticRegression
{
    private const int MostSteps = 50;
    private const double Close = 1e-6;
    private const double MostOdds = 30;

    /// <summary>The weights that fit best.</summary>
    /// <param name="examples">The features of each example.</param>
    /// <param name="answers">Whether each is so.</param>
    /// <param name="priors">The weights to stay near to.</param>
    /// <param name="pull">How strongly they pull: the inverse of the prior's variance.</param>
    public static double[] Fit(IReadOnlyList<double[]> examples, IReadOnlyList<bool> answers, double[] priors, double pull)
    {
        double[] weights = [.. priors];
        for (int step = 0; step < MostSteps; step++)
        {
            (double[] slope, double[][] curve) = Measure(examples, answers, weights, priors, pull);
            double[] change = Solve(curve, slope);
            for (int k = 0; k < weights.Length; k++)
            {
                weights[k] -= change[k];
            }

            if (change.All(c => double.Abs(c) < Close))
            {
                break;
            }
        }

        return weights;
    }

    private static (double[] Slope, double[][] Curve) Measure(
        IReadOnlyList<double[]> examples, IReadOnlyList<bool> answers, double[] weights, double[] priors, double pull)
    {
        int count = weights.Length;
        double[] slope = [.. weights.Select((w, k) => pull * (w - priors[k]))];
        double[][] curve = [.. Enumerable.Range(0, count).Select(k => { var row = new double[count]; row[k] = pull; return row; })];
        for (int e = 0; e < examples.Count; e++)
        {
            double[] example = examples[e];
            double odds = 0;
            for (int k = 0; k < count; k++)
            {
                odds += example[k] * weights[k];
            }

            double chance = 1 / (1 + Math.Exp(-double.Clamp(odds, -MostOdds, MostOdds)));
            double error = chance - (answers[e] ? 1 : 0);
            double spread = chance * (1 - chance);
            for (int k = 0; k < count; k++)
            {
                if (example[k] != 0)
                {
                    slope[k] += error * example[k];
                    for (int m = 0; m < count; m++)
                    {
                        curve[k][m] += spread * example[k] * example[m];
                    }
                }
            }
        }

        return (slope, curve);
    }

    // Gaussian elimination; the matrix is positive definite, so that no rows need to be exchanged.
    private static double[] Solve(double[][] matrix, double[] right)
    {
        int count = right.Length;
        for (int k = 0; k < count; k++)
        {
            for (int row = k + 1; row < count; row++)
            {
                double factor = matrix[row][k] / matrix[k][k];
                for (int m = k; m < count; m++)
                {
                    matrix[row][m] -= factor * matrix[k][m];
                }

                right[row] -= factor * right[k];
            }
        }

        for (int k = count - 1; k >= 0; k--)
        {
            for (int m = k + 1; m < count; m++)
            {
                right[k] -= matrix[k][m] * right[m];
            }

            right[k] /= matrix[k][k];
        }

        return right;
    }
}
