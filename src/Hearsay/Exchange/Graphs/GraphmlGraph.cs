using System.Xml;

namespace Hearsay.Exchange.Graphs;

/// <summary>Writes the parties of claims as a graph in GraphML, for Gephi, yEd, Cytoscape, igraph, NetworkX.</summary>
public static class GraphmlGraph
{
    private const string Namespace = "http://graphml.graphdrawing.org/xmlns";

    /// <summary>Writes the graph of the claims.</summary>
    public static void Write(IEnumerable<ExportedDocument> documents, Stream output, EventChoice choice)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(choice);
        var graph = ClaimGraph.Of(documents, choice);
        using XmlWriter xml = GraphXml.Open(output);
        xml.WriteStartDocument();
        xml.WriteStartElement("graphml", Namespace);
        WriteKeys(xml, "node", [("label", "string"), ("code", "string"), ("kind", "string"), ("claims", "int")]);
        WriteKeys(xml, "edge", [("type", "string"), ("quad", "int"), ("weight", "double"), ("first", "string"), ("last", "string")]);
        xml.WriteStartElement("graph");
        xml.WriteAttributeString("id", "claims");
        xml.WriteAttributeString("edgedefault", "directed");
        foreach (GraphNode node in graph.Nodes)
        {
            xml.WriteStartElement("node");
            xml.WriteAttributeString("id", GraphXml.Clean(node.Id));
            WriteData(xml, "node", [("label", GraphXml.Clean(node.Name)), ("code", node.Code), ("kind", node.Kind), ("claims", GraphXml.Number(node.Claims))]);
            xml.WriteEndElement();
        }

        int number = 0;
        foreach (GraphEdge edge in graph.Edges)
        {
            xml.WriteStartElement("edge");
            xml.WriteAttributeString("id", "e" + GraphXml.Number(number++));
            xml.WriteAttributeString("source", GraphXml.Clean(edge.From));
            xml.WriteAttributeString("target", GraphXml.Clean(edge.To));
            WriteData(
                xml,
                "edge",
                [
                    ("type", edge.Type), ("quad", edge.Quad is { } quad ? GraphXml.Number(quad) : null), ("weight", GraphXml.Number(edge.Claims)),
                    ("first", GraphXml.Day(edge.First)), ("last", GraphXml.Day(edge.Last)),
                ]);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndDocument();
    }

    private static void WriteKeys(XmlWriter xml, string of, ReadOnlySpan<(string Name, string Type)> keys)
    {
        foreach ((string name, string type) in keys)
        {
            xml.WriteStartElement("key");
            xml.WriteAttributeString("id", $"{of}-{name}");
            xml.WriteAttributeString("for", of);
            xml.WriteAttributeString("attr.name", name);
            xml.WriteAttributeString("attr.type", type);
            xml.WriteEndElement();
        }
    }

    private static void WriteData(XmlWriter xml, string of, ReadOnlySpan<(string Name, string? Value)> values)
    {
        foreach ((string name, string? value) in values)
        {
            if (value is not null)
            {
                xml.WriteStartElement("data");
                xml.WriteAttributeString("key", $"{of}-{name}");
                xml.WriteString(value);
                xml.WriteEndElement();
            }
        }
    }
}
