using System.Globalization;
using System.Text;
using System.Xml;

namespace Hearsay.Intake.Formats;

/// <summary>
/// Walks through XML that may be hostile: no document type declaration, no entities but the five of XML, nothing outside, no more depth
/// than any document has.
/// </summary>
internal sealed class XmlWalk : IDisposable
{
    private const int Deepest = 256;

    private readonly XmlReader reader;

    private XmlWalk(XmlReader reader)
    {
        this.reader = reader;
    }

    /// <summary>The name of the element, without prefix.</summary>
    public string Name => reader.LocalName;

    /// <summary>The namespace of the element.</summary>
    public string Namespace => reader.NamespaceURI;

    /// <summary>How deep the node stands; the root is 0.</summary>
    public int Depth => reader.Depth;

    /// <summary>Whether an element begins here.</summary>
    public bool IsStart => reader.NodeType == XmlNodeType.Element;

    /// <summary>Whether the element that begins here has nothing in it, not even an end.</summary>
    public bool IsEmpty => reader.IsEmptyElement;

    /// <summary>Whether an element ends here.</summary>
    public bool IsEnd => reader.NodeType == XmlNodeType.EndElement;

    /// <summary>Whether these are words.</summary>
    public bool IsText => reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace;

    /// <summary>The words.</summary>
    public string Text => reader.Value;

    /// <summary>Walks through bytes in an encoding of Unicode.</summary>
    public static XmlWalk Over(Stream stream) => new(XmlReader.Create(stream, Settings()));

    /// <summary>Walks through text, whatever encoding it names.</summary>
    public static XmlWalk Over(string text) => new(XmlReader.Create(new StringReader(text), Settings()));

    /// <summary>Goes to the next node; false at the end.</summary>
    /// <exception cref="FormatProblem">The XML is broken, or is not read for safety.</exception>
    public bool Read()
    {
        try
        {
            if (!reader.Read())
            {
                return false;
            }
        }
        catch (XmlException problem)
        {
            throw Explain(problem);
        }

        return reader.Depth <= Deepest
            ? true
            : throw Problem(string.Create(CultureInfo.InvariantCulture, $"its XML is nested more than {Deepest} deep"), "No document is; do not trust it.");
    }

    /// <summary>An attribute of the element by its name without prefix, or null.</summary>
    public string? Attribute(string name)
    {
        string? value = null;
        for (bool more = reader.MoveToFirstAttribute(); more; more = reader.MoveToNextAttribute())
        {
            value = reader.LocalName == name ? reader.Value : value;
        }

        reader.MoveToElement();
        return value;
    }

    /// <summary>Goes through all that is in the element that begins here, to its end.</summary>
    public IEnumerable<XmlWalk> Inside()
    {
        if (IsEmpty)
        {
            yield break;
        }

        int depth = Depth;
        while (Read() && !(IsEnd && Depth == depth))
        {
            yield return this;
        }
    }

    /// <summary>Goes to the end of the element that begins here.</summary>
    public void Skip()
    {
        using IEnumerator<XmlWalk> inside = Inside().GetEnumerator();
        while (inside.MoveNext())
        {
        }
    }

    /// <summary>All words in the element that begins here; goes to its end.</summary>
    public string ReadText()
    {
        var text = new StringBuilder();
        foreach (XmlWalk _ in Inside())
        {
            text.Append(IsText ? Text : "");
        }

        return text.ToString();
    }

    /// <summary>All that is in the element that begins here, as XML without prefixes and attributes; goes to its end.</summary>
    public string ReadMarkup()
    {
        var text = new StringBuilder();
        foreach (XmlWalk _ in Inside())
        {
            if (IsText)
            {
                text.Append(System.Net.WebUtility.HtmlEncode(Text));
            }
            else if (IsStart)
            {
                text.Append('<').Append(Name).Append(IsEmpty ? "/>" : ">");
            }
            else if (IsEnd)
            {
                text.Append("</").Append(Name).Append('>');
            }
        }

        return text.ToString();
    }

    /// <summary>A problem at this place.</summary>
    public FormatProblem Problem(string reason, string advice)
    {
        var lines = (IXmlLineInfo)reader;
        return new FormatProblem(reason, advice) { Place = Place(lines.LineNumber, lines.LinePosition) };
    }

    /// <inheritdoc/>
    public void Dispose() => reader.Dispose();

    private static XmlReaderSettings Settings() => new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersFromEntities = 1,
        CheckCharacters = false,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = false,
    };

    private static FormatProblem Explain(XmlException problem)
    {
        string place = Place(problem.LineNumber, problem.LinePosition);
        return problem.Message.Contains("DTD", StringComparison.Ordinal)
            ? new FormatProblem("it declares a document type (DTD), which is refused, as are entities of its own", "Take the declaration out if you trust the file.") { Place = place }
            : new FormatProblem("its XML is broken: " + FirstSentence(problem.Message), "It may have been cut off; get it again.") { Place = place };
    }

    private static string FirstSentence(string message)
    {
        int end = message.IndexOf(". ", StringComparison.Ordinal);
        return EntryName.Show((end < 0 ? message : message[..end]).TrimEnd('.'));
    }

    private static string Place(int line, int position) => string.Create(CultureInfo.InvariantCulture, $"line {line}, position {position}");
}
