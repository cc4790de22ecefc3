using System.Globalization;

namespace Hearsay.Knowledge;

/// <summary>A word of time.</summary>
internal readonly record struct TimeWord(TimeWordKind Kind, string Value)
{
    /// <summary>The value as a number: the month, the weekday from Monday as 1, the step.</summary>
    public int Number => int.Parse(Value, CultureInfo.InvariantCulture);
}
