namespace Hearsay.Exchange.Gdelt;

/// <summary>An event of which several claims may tell, with what was counted so far.</summary>
internal sealed class GdeltCount(IReadOnlyList<GdeltEvent> events)
{
    private readonly HashSet<long> origins = [];
    private readonly HashSet<string> documents = new(StringComparer.Ordinal);

    /// <summary>Its lines, coded as the claim that told it first.</summary>
    public IReadOnlyList<GdeltEvent> Events { get; } = events;

    /// <summary>The claims that tell of it: the lines of the table of mentions.</summary>
    public int Mentions { get; private set; }

    /// <summary>The separate origins that they go back to.</summary>
    public int Sources => origins.Count;

    /// <summary>The documents that they stand in, copies counted.</summary>
    public int Articles => documents.Count;

    /// <summary>Counts a claim.</summary>
    public void Add(string document, long origin)
    {
        Mentions++;
        documents.Add(document);
        origins.Add(origin);
    }
}
