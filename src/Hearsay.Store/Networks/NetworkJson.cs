using Hearsay.Exchange;

namespace Hearsay.Store.Networks;

/// <summary>Writes networks as JSON.</summary>
public static class NetworkJson
{
    /// <summary>A network.</summary>
    public static string Write(Network network)
    {
        ArgumentNullException.ThrowIfNull(network);
        return ListingJson.Write(json =>
        {
            json.WriteString("view", network.Filter.Kind.ToString().ToLowerInvariant());
            json.WriteString("query", network.Filter.Whole);
            json.WriteNumber("counted", network.Counted);
            json.WriteBoolean("more", network.IsMore);
            json.WriteNumber("ties-in-all", network.TieCount);
            json.WriteObjects("nodes", network.Nodes, (j, node) =>
            {
                j.WriteString("id", node.Id);
                j.WriteString("label", node.Label);
                j.WriteString("kind", node.Kind);
                j.WriteString("source", node.Source);
            });
            json.WriteObjects("ties", network.Ties, (j, tie) =>
            {
                j.WriteString("from", tie.From.Id);
                j.WriteString("to", tie.To.Id);
                j.WriteString("type", tie.Type);
                j.WriteString("relation", tie.IsConflict switch { true => "conflict", false => "cooperation", null => null });
                j.WriteNumber("weight", tie.Weight);
                j.WriteNumber("claims", tie.Claims);
                j.WriteString("query", tie.Query);
            });
        });
    }
}
