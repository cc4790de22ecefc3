using System.Xml;

namespace Hearsay.Exchange.Graphs;

/// <summary>Writes the parties of claims as a graph in GEXF 1.3, for Gephi and others.</summary>
public static class GexfGraph
{
    private const string Namespace = "http://gexf.net/1.3";

    /// <summary>Writes the graph of the claims.</summary>
    public static void Write(IEnumerable<ExportedDocument> documents, Stream output, EventChoice choice)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(choice);
        var graph = ClaimGraph.Of(documents, choice);
        using XmlWriter xml = GraphXml.Open(output);
        xml.WriteStartDocument();
        xml.WriteStartElement("gexf", Namespace);
        xml.WriteAttributeString("version", "1.3");
        xml.WriteStartElement("meta");
        xml.WriteElementString("creator", "Hearsay");
        xml.WriteElementString("description", "Who is said to have done what to whom, and who speaks of whom");
        xml.WriteEndElement();
        xml.WriteStartElement("graph");
        xml.WriteAttributeString("mode", "static");
        xml.WriteAttributeString("defaultedgetype", "directed");
        WriteAttributes(xml, "node", [("code", "string"), ("kind", "string"), ("claims", "integer")]);
        WriteAttributes(xml, "edge", [("type", "string"), ("quad", "integer"), ("claims", "integer"), ("first", "string"), ("last", "string")]);
        WriteNodes(xml, graph);
        WriteEdges(xml, graph);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndDocument();
    }

    private static void WriteAttributes(XmlWriter xml, string of, ReadOnlySpan<(string Name, string Type)> attributes)
    {
        xml.WriteStartElement("attributes");
        xml.WriteAttributeString("class", of);
        foreach ((string name, string type) in attributes)
        {
            xml.WriteStartElement("attribute");
            xml.WriteAttributeString("id", name);
            xml.WriteAttributeString("title", name);
            xml.WriteAttributeString("type", type);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteNodes(XmlWriter xml, ClaimGraph graph)
    {
        xml.WriteStartElement("nodes");
        foreach (GraphNode node in graph.Nodes)
        {
            xml.WriteStartElement("node");
            xml.WriteAttributeString("id", GraphXml.Clean(node.Id));
            xml.WriteAttributeString("label", GraphXml.Clean(node.Name));
            WriteValues(xml, [("code", node.Code), ("kind", node.Kind), ("claims", GraphXml.Number(node.Claims))]);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteEdges(XmlWriter xml, ClaimGraph graph)
    {
        xml.WriteStartElement("edges");
        int number = 0;
        foreach (GraphEdge edge in graph.Edges)
        {
            xml.WriteStartElement("edge");
            xml.WriteAttributeString("id", GraphXml.Number(number++));
            xml.WriteAttributeString("source", GraphXml.Clean(edge.From));
            xml.WriteAttributeString("target", GraphXml.Clean(edge.To));
            xml.WriteAttributeString("kind", edge.Type);
            xml.WriteAttributeString("label", edge.Type);
            xml.WriteAttributeString("weight", GraphXml.Number(edge.Claims));
            WriteValues(
                xml,
                [
                    ("type", edge.Type), ("quad", edge.Quad is { } quad ? GraphXml.Number(quad) : null), ("claims", GraphXml.Number(edge.Claims)),
                    ("first", GraphXml.Day(edge.First)), ("last", GraphXml.Day(edge.Last)),
                ]);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteValues(XmlWriter xml, ReadOnlySpan<(string Name, string? Value)> values)
    {
        xml.WriteStartElement("attvalues");
        foreach ((string name, string? value) in values)
        {
            if (value is not null)
            {
                xml.WriteStartElement("attvalue");
                xml.WriteAttributeString("for", name);
                xml.WriteAttributeString("value", value);
                xml.WriteEndElement();
            }
        }

        xml.WriteEndElement();
    }
}
