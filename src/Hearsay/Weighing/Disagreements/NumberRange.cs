using System.Globalization;
using Hearsay.Documents;

namespace Hearsay.Weighing.Disagreements;

/// <summary>The numbers that a stated one leaves open.</summary>
/// <param name="Low">The least.</param>
/// <param name="High">The largest.</param>
/// <param name="Words">As it was stated.</param>
internal readonly record struct NumberRange(double Low, double High, string Words)
{
    private const double About = 0.1;

    /// <summary>The range of a number, or null if it is vague.</summary>
    public static NumberRange? Of(Quantity quantity)
    {
        if (quantity.Value is not { } value)
        {
            return null;
        }

        string number = value.ToString("#,0.##", CultureInfo.InvariantCulture);
        return quantity.Bound switch
        {
            QuantityBound.Exactly => new NumberRange(value, value, number),
            QuantityBound.AtLeast => new NumberRange(value, double.PositiveInfinity, "at least " + number),
            QuantityBound.AtMost => new NumberRange(double.NegativeInfinity, value, "at most " + number),
            QuantityBound.About => new NumberRange(value - (About * double.Abs(value)), value + (About * double.Abs(value)), "about " + number),
            _ => null,
        };
    }

    /// <summary>Whether some number is in both.</summary>
    public bool Overlaps(NumberRange other) => Low <= other.High && other.Low <= High;
}
