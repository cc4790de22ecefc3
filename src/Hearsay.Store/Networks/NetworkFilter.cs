using Hearsay.Documents;
using Hearsay.Store.Facets;

namespace Hearsay.Store.Networks;

/// <summary>Of which claims a network is drawn.</summary>
/// <param name="Kind">What its ties say.</param>
/// <param name="Query">A query that the claims must be found by.</param>
/// <param name="Status">Only claims of this status; null for all.</param>
/// <param name="Type">Only claims of this event type; null for all.</param>
public sealed record NetworkFilter(NetworkKind Kind, string Query, Status? Status, string? Type)
{
    /// <summary>The query with everything that the claims must be. What is denied is nobody's act.</summary>
    public string Whole
    {
        get
        {
            string whole = Query;
            whole = Status is { } status ? FacetCounter.Narrowed(whole, "status:" + status.ToString().ToLowerInvariant()) : whole;
            whole = Type is { } type ? FacetCounter.Narrowed(whole, "type:" + type.ToLowerInvariant()) : whole;
            return Kind == NetworkKind.Acts ? FacetCounter.Narrowed(whole, "polarity:positive") : whole;
        }
    }
}
