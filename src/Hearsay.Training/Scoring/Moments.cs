namespace Hearsay.Training.Scoring;

/// <summary>Sums over pairs of a gold value x and a system's value y, from which error and correlation follow.</summary>
internal readonly record struct Moments(
    double Count, double AbsoluteError, double X, double Y, double XX, double YY, double XY)
{
    /// <summary>The mean absolute difference; 0 of no pairs.</summary>
    public double MeanAbsoluteError => Count == 0 ? 0 : AbsoluteError / Count;

    /// <summary>Pearson's r; 0 where one side does not vary.</summary>
    public double Correlation
    {
        get
        {
            double varianceX = (Count * XX) - (X * X);
            double varianceY = (Count * YY) - (Y * Y);
            double tiny = 1e-9 * Count * Count;
            return varianceX <= tiny || varianceY <= tiny ? 0 : ((Count * XY) - (X * Y)) / Math.Sqrt(varianceX * varianceY);
        }
    }

    /// <summary>The sums over the pairs of two lists.</summary>
    public static Moments Of(IReadOnlyList<double> gold, IReadOnlyList<double> system)
    {
        var sum = default(Moments);
        for (int i = 0; i < gold.Count; i++)
        {
            (double x, double y) = (gold[i], system[i]);
            sum = sum.Plus(new Moments(1, Math.Abs(x - y), x, y, x * x, y * y, x * y), 1);
        }

        return sum;
    }

    /// <summary>These sums with <paramref name="other"/>'s, each counted <paramref name="times"/>.</summary>
    public Moments Plus(Moments other, double times) => new(
        Count + (times * other.Count),
        AbsoluteError + (times * other.AbsoluteError),
        X + (times * other.X),
        Y + (times * other.Y),
        XX + (times * other.XX),
        YY + (times * other.YY),
        XY + (times * other.XY));
}
