using Hearsay.Documents;

namespace Hearsay.Exchange.Gdelt;

/// <summary>An event of which several claims tell, with what was counted so far.</summary>
/// <param name="place">Its place in the order of being told first.</param>
internal sealed class GdeltCount(int place)
{
    private readonly HashSet<long> origins = [];
    private readonly HashSet<string> documents = new(StringComparer.Ordinal);

    /// <summary>Its place in the order of being told first.</summary>
    public int Place => place;

    /// <summary>Its lines, coded as the claim that told it first; none while no claim counts as an event.</summary>
    public IReadOnlyList<GdeltEvent> Events { get; private set; } = [];

    /// <summary>The claims that have come, those included that count as no event.</summary>
    public int Seen { get; private set; }

    /// <summary>The claims that tell of it: the lines of the table of mentions.</summary>
    public int Mentions { get; private set; }

    /// <summary>The separate origins that they go back to.</summary>
    public int Sources => origins.Count;

    /// <summary>The documents that they stand in, copies counted.</summary>
    public int Articles => documents.Count;

    /// <summary>Takes up a claim.</summary>
    /// <param name="events">What it is coded as; empty if it counts as no event.</param>
    /// <param name="document">The id of its document.</param>
    /// <param name="origin">The number of its origin.</param>
    public void Add(IReadOnlyList<GdeltEvent> events, string document, long origin)
    {
        Seen++;
        if (events.Count == 0)
        {
            return;
        }

        if (Events.Count == 0)
        {
            Events = [.. events.Select(Slim)];
        }

        Mentions++;
        documents.Add(document);
        origins.Add(origin);
    }

    /// <summary>The same, without the text of the document and its other claims, so that not all texts are held.</summary>
    private static GdeltEvent Slim(GdeltEvent found) => found with
    {
        Document = found.Document with
        {
            Reading = new DocumentReading(found.Document.Document with { Text = "", Body = [], Notes = [], Pages = [] }, [], [], []),
            Claims = [],
        },
        Claim = found.Claim with { Why = [], Loaded = [], Quantities = [], Sources = [] },
    };
}
