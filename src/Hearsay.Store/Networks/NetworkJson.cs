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
            json.WriteStartArray("nodes");
            foreach (NetworkNode node in network.Nodes)
            {
                json.WriteStartObject();
                json.WriteString("id", node.Id);
                json.WriteString("label", node.Label);
                json.WriteString("kind", node.Kind);
                json.WriteString("source", node.Source);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("ties");
            foreach (NetworkTie tie in network.Ties)
            {
                json.WriteStartObject();
                json.WriteString("from", tie.From.Id);
                json.WriteString("to", tie.To.Id);
                json.WriteString("type", tie.Type);
                json.WriteString("relation", tie.IsConflict switch { true => "conflict", false => "cooperation", null => null });
                json.WriteNumber("weight", tie.Weight);
                json.WriteNumber("claims", tie.Claims);
                json.WriteString("query", tie.Query);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        });
    }
}
