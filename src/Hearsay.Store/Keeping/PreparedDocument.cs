using System.Buffers;
using Hearsay.Documents;
using Hearsay.Exchange;
using Hearsay.Weighing.Copies;

namespace Hearsay.Store.Keeping;

/// <summary>
/// A document and its reading, packed and with its index words made, so that whoever writes the file only has to write. Made on any
/// thread; nothing of it changes.
/// </summary>
public sealed class PreparedDocument
{
    private static readonly ReaderVersions NoReader = new("", new Dictionary<string, string>());

    private PreparedDocument(Document document, byte[] content, PreparedReading? reading)
    {
        Document = document;
        Content = content;
        Sketch = CopySketch.Of(document.Text, document.Body);
        Reading = reading;
    }

    /// <summary>The document.</summary>
    public Document Document { get; }

    /// <summary>Whether it was read.</summary>
    public bool IsRead => Reading is not null;

    /// <summary>The number of its claims.</summary>
    public int ClaimCount => Reading?.Claims.Count ?? 0;

    /// <summary>The line of <c>hearsay/1</c> without claims, packed.</summary>
    internal byte[] Content { get; }

    /// <summary>What its copies are found by.</summary>
    internal CopySketch Sketch { get; }

    /// <summary>Its reading; null for a text that is kept but not read.</summary>
    internal PreparedReading? Reading { get; }

    /// <summary>Prepares a document that was read.</summary>
    public static PreparedDocument Of(DocumentReading reading, ReaderVersions versions)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return new PreparedDocument(reading.Document, PackContent(reading.Document), PreparedReading.Of(reading, versions));
    }

    /// <summary>Reads a document if it is in a language that is read, and prepares it.</summary>
    public static PreparedDocument Read(Document document, Func<Document, DocumentReading> read, ReaderVersions versions)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(read);
        return document.IsReadable ? Of(read(document), versions) : Unread(document);
    }

    /// <summary>Prepares a document that is not read, e.g. one in another language.</summary>
    public static PreparedDocument Unread(Document document) => new(document, PackContent(document), null);

    private static byte[] PackContent(Document document)
    {
        var line = new ArrayBufferWriter<byte>(document.Text.Length + 1024);
        HearsayJson.Write(new DocumentReading(document, [], [], []), NoReader, line);
        return Packing.Pack(line.WrittenSpan);
    }
}
