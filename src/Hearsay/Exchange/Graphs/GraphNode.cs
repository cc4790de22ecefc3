namespace Hearsay.Exchange.Graphs;

/// <summary>A party.</summary>
/// <param name="id">Its name, with the code if one is known.</param>
/// <param name="name">Its name.</param>
/// <param name="code">Its code, or null.</param>
internal sealed class GraphNode(string id, string name, string? code)
{
    private bool acts;
    private bool speaks;

    /// <summary>Its name, with the code if one is known.</summary>
    public string Id { get; } = id;

    /// <summary>Its name.</summary>
    public string Name { get; } = name;

    /// <summary>Its code, or null.</summary>
    public string? Code { get; } = code;

    /// <summary><c>actor</c>, <c>source</c>, or <c>both</c>.</summary>
    public string Kind => acts && speaks ? "both" : acts ? "actor" : "source";

    /// <summary>How often it is named in claims.</summary>
    public int Claims { get; private set; }

    /// <summary>Counts that it is named as a kind.</summary>
    public void Add(string kind)
    {
        acts |= kind == "actor";
        speaks |= kind == "source";
        Claims++;
    }
}
