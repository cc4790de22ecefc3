namespace Hearsay.Store.Counting;

/// <summary>What a series counts by.</summary>
public enum Period
{
    /// <summary>A day.</summary>
    Day,

    /// <summary>A week, from Monday.</summary>
    Week,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A year.</summary>
    Year,
}
