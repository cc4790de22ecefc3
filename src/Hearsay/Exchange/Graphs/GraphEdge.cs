namespace Hearsay.Exchange.Graphs;

/// <summary>What one party is said to have done to another, or that one speaks of the other.</summary>
/// <param name="from">Who.</param>
/// <param name="to">Whom.</param>
/// <param name="type">A type of PLOVER, or <c>speaks-of</c>.</param>
/// <param name="quad">The class of the type, or null.</param>
/// <param name="day">The day of the first claim.</param>
internal sealed class GraphEdge(string from, string to, string type, int? quad, DateOnly day)
{
    /// <summary>Who.</summary>
    public string From { get; } = from;

    /// <summary>Whom.</summary>
    public string To { get; } = to;

    /// <summary>A type of PLOVER, or <c>speaks-of</c>.</summary>
    public string Type { get; } = type;

    /// <summary>The class of the type, or null.</summary>
    public int? Quad { get; } = quad;

    /// <summary>How many claims say so.</summary>
    public int Claims { get; private set; }

    /// <summary>The first day.</summary>
    public DateOnly First { get; private set; } = day;

    /// <summary>The last day.</summary>
    public DateOnly Last { get; private set; } = day;

    /// <summary>Counts a claim.</summary>
    public void Add(DateOnly at)
    {
        Claims++;
        First = at < First ? at : First;
        Last = at > Last ? at : Last;
    }
}
