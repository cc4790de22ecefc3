using System.Text.Json;
using Hearsay.Documents;

namespace Hearsay.Exchange;

/// <summary>
/// Reads <c>hearsay/1</c> back: what <see cref="HearsayJson"/> wrote becomes the same reading, so that claims can be kept,
/// compared and weighed without reading the text again.
/// </summary>
public static class HearsayJsonReader
{
    /// <summary>The reading on one line of <c>hearsay/1</c>, and what made it.</summary>
    /// <exception cref="FormatException">The line is no JSON, of another schema, or lacks a field; the message says which.</exception>
    public static (DocumentReading Reading, ReaderVersions Versions) Read(ReadOnlyMemory<byte> line) => Read(line, root =>
    {
        string? schema = root.GetProperty("schema").GetString();
        if (schema != HearsayJson.Schema)
        {
            throw new FormatException($"'{schema}' is not {HearsayJson.Schema}.");
        }

        Document document = DocumentJsonReader.Read(root.GetProperty("document")) with { Notes = Notes(root) };
        return (Findings(root, document) with { Notes = [] }, ReadVersions(root.GetProperty("reader")));
    });

    /// <summary>What a reader found in <paramref name="document"/>, as <see cref="HearsayJson.WriteFindings"/> wrote it.</summary>
    /// <exception cref="FormatException">It is no JSON, or lacks a field; the message says which.</exception>
    public static DocumentReading ReadFindings(ReadOnlyMemory<byte> findings, Document document) =>
        Read(findings, root => Findings(root, document));

    /// <summary>The claims alone among what <see cref="HearsayJson.WriteFindings"/> wrote, for those who want many and nothing else.</summary>
    /// <param name="findings">What was written.</param>
    /// <param name="document">The document.</param>
    /// <param name="withReasons">Whether <see cref="Claim.Why"/> is read; else it is empty.</param>
    /// <exception cref="FormatException">It is no JSON, or lacks a field; the message says which.</exception>
    public static IReadOnlyList<Claim> ReadClaims(ReadOnlyMemory<byte> findings, Document document, bool withReasons) =>
        Read(findings, root => ReadClaims(root, document.Text, withReasons));

    /// <summary>
    /// The claims of one sentence among those that <see cref="HearsayJson.WriteFindings"/> wrote: the sentence of the claim at
    /// <paramref name="position"/>. The rest is not looked at.
    /// </summary>
    /// <returns>The claims, and which of them is the one at the position.</returns>
    /// <exception cref="FormatException">It is no JSON, or lacks a field; the message says which.</exception>
    public static (IReadOnlyList<Claim> Claims, int Index) ReadSentence(ReadOnlyMemory<byte> findings, Document document, int position) =>
        Read(findings, root =>
        {
            JsonElement claims = root.GetProperty("claims");
            int sentence = claims[position].GetProperty("sentence").GetInt32();
            var reader = new ClaimJsonReader(new SpanReader(document.Text));
            var found = new List<Claim>();
            int index = 0;
            int at = 0;
            foreach (JsonElement claim in claims.EnumerateArray())
            {
                index = at == position ? found.Count : index;
                at++;
                if (claim.GetProperty("sentence").GetInt32() == sentence)
                {
                    found.Add(reader.Read(claim));
                }
            }

            return ((IReadOnlyList<Claim>)found, index);
        });

    private static T Read<T>(ReadOnlyMemory<byte> text, Func<JsonElement, T> read)
    {
        try
        {
            using var whole = JsonDocument.Parse(text);
            return read(whole.RootElement);
        }
        catch (Exception problem) when (problem is JsonException or KeyNotFoundException or InvalidOperationException or ArgumentException)
        {
            throw new FormatException($"This is not a reading of {HearsayJson.Schema}: {problem.Message}", problem);
        }
    }

    private static DocumentReading Findings(JsonElement root, Document document) =>
        new(document, ReadClaims(root, document.Text), ReadMentions(root, document.Text), Notes(root));

    private static IReadOnlyList<Claim> ReadClaims(JsonElement root, string text, bool withReasons = true)
    {
        var claims = new ClaimJsonReader(new SpanReader(text), withReasons);
        return [.. root.GetProperty("claims").EnumerateArray().Select(claims.Read)];
    }

    private static IReadOnlyList<Mention> ReadMentions(JsonElement root, string text)
    {
        var spans = new SpanReader(text);
        return
        [
            .. root.GetProperty("mentions").EnumerateArray().Select(mention => new Mention(
                ContractNames<MentionKind>.Parse(mention.GetProperty("kind").GetString()!),
                spans.Read(mention.GetProperty("span")),
                mention.GetProperty("text").GetString()!,
                mention.GetProperty("code").GetString())),
        ];
    }

    private static IReadOnlyList<string> Notes(JsonElement root) =>
        [.. root.GetProperty("notes").EnumerateArray().Select(note => note.GetString()!)];

    private static ReaderVersions ReadVersions(JsonElement reader) => new(
        reader.GetProperty("version").GetString()!,
        reader.GetProperty("models").EnumerateObject().ToDictionary(
            model => model.Name, model => model.Value.GetString()!, StringComparer.Ordinal));
}
