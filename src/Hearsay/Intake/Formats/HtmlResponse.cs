using System.IO.Compression;

namespace Hearsay.Intake.Formats;

/// <summary>Takes the page out of a web archive's record of an answer over HTTP.</summary>
internal static class HtmlResponse
{
    /// <summary>The page, or null if the record holds something else: a request, a picture, an error of a server.</summary>
    public static FilePiece? Read(HeaderLines record, ReadOnlyMemory<byte> block, UnpackBudget budget)
    {
        ReadOnlySpan<byte> bytes = block.Span;
        int length = HeaderLines.LengthOf(bytes);
        if (record.Find("WARC-Type") is not "response" || length < 0 || !bytes.StartsWith("HTTP/"u8))
        {
            return null;
        }

        HeaderLines head = HeaderLines.Read(bytes[..length]);
        string type = head.Find("Content-Type") ?? record.Find("WARC-Identified-Payload-Type") ?? "";
        if (!IsHtml(type) || !IsFound(head.First))
        {
            return null;
        }

        // The archive's buffer moves on; the page is read while it is still there, or needs a copy of its own.
        byte[] body = block[length..].ToArray();
        body = IsChunked(head) ? ChunkedBody.Decode(body) ?? body : body;
        return new FilePiece
        {
            Name = ".html",
            IsNested = false,
            Charset = CharsetIn(type),
            Link = WebAddress.Find(record.Find("WARC-Target-URI")?.Trim('<', '>')),
            Notes = record.Find("WARC-Date") is { Length: >= 10 } date ? [$"the page was fetched on {EntryName.Show(date[..10])}"] : [],
            Open = () => Unpack(body, head.Find("Content-Encoding"), budget),
        };
    }

    private static bool IsHtml(string type) =>
        type.StartsWith("text/html", StringComparison.OrdinalIgnoreCase) || type.StartsWith("application/xhtml", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the first line says that the page was there: <c>HTTP/1.1 200 OK</c>.</summary>
    private static bool IsFound(string line) => line.Split(' ', 3) is [_, "200" or "203", ..];

    private static bool IsChunked(HeaderLines head) =>
        head.Find("Transfer-Encoding")?.Contains("chunked", StringComparison.OrdinalIgnoreCase) == true;

    private static string? CharsetIn(string type)
    {
        int at = type.IndexOf("charset=", StringComparison.OrdinalIgnoreCase);
        return at < 0 ? null : type[(at + "charset=".Length)..].Split(';')[0].Trim(' ', '"', '\'');
    }

    /// <summary>The body as the browser sees it. Many archives keep the header but store the body unpacked, so it is looked at.</summary>
    private static Stream Unpack(byte[] body, string? encoding, UnpackBudget budget)
    {
        var packed = new MemoryStream(body, writable: false);
        Stream? unpacked = encoding?.Trim().ToLowerInvariant() switch
        {
            "gzip" or "x-gzip" when body.AsSpan().StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]) => new GZipStream(packed, CompressionMode.Decompress),
            "deflate" when body is [0x78, ..] => new ZLibStream(packed, CompressionMode.Decompress),
            "br" when !body.AsSpan().TrimStart(" \t\r\n"u8).StartsWith("<"u8) => new BrotliStream(packed, CompressionMode.Decompress),
            _ => null,
        };
        return unpacked is null ? packed : new BudgetedStream(unpacked, () => body.Length, budget);
    }
}
