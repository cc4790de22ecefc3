using System.Globalization;
using System.Text;
using System.Text.Json;
using Hearsay.Documents;

namespace Hearsay.Intake;

/// <summary>
/// Reads JSONL, one document a line: <c>id</c> and <c>text</c>, and optionally <c>uri</c>, <c>title</c>, <c>outlet</c>,
/// <c>author</c>, <c>place</c>, <c>genre</c>, <c>language</c>, <c>published</c>. A bad line is a failure that names it, and the rest goes on.
/// </summary>
internal static class JsonLinesReader
{
    private const string Expected = "Each line must be a JSON object such as {\"id\":\"1\",\"text\":\"…\"}.";

    private static readonly JsonDocumentOptions Lenient = new() { MaxDepth = 64, AllowTrailingCommas = true };

    /// <param name="stream">The file.</param>
    /// <param name="uri">Its name.</param>
    /// <param name="longestLine">The longest line that is read, in bytes.</param>
    public static IEnumerable<IntakeItem> Read(Stream stream, string uri, long longestLine)
    {
        var reader = new ByteLineReader(stream, longestLine);
        bool isEmpty = true;
        for (int number = 1; reader.ReadLine() is { } line; number++)
        {
            line = number == 1 ? WithoutMark(line) : line;
            if (reader.IsTooLong)
            {
                isEmpty = false;
                yield return Failure(
                    uri, number, $"the line is longer than {longestLine} bytes", "Split the text, or raise the limit.") with { Bytes = reader.LineLength };
            }
            else if (!IsBlank(line))
            {
                isEmpty = false;
                yield return ReadLine(line, uri, number) with { Bytes = reader.LineLength };
            }
        }

        if (isEmpty)
        {
            yield return new IntakeFailure { Uri = uri, Reason = "there is no line in it", Advice = Expected };
        }
    }

    private static IntakeItem ReadLine(byte[] bytes, string uri, int number)
    {
        DecodedText decoded = TextDecoder.Decode(bytes);
        if (decoded.Text is not { } line)
        {
            return Failure(uri, number, decoded.Reason!, decoded.Advice!);
        }

        try
        {
            using var json = JsonDocument.Parse(WellFormed(line), Lenient);
            return ReadObject(json.RootElement, uri, number, decoded.Note);
        }
        catch (JsonException problem)
        {
            string where = problem.BytePositionInLine is { } position
                ? string.Create(CultureInfo.InvariantCulture, $"not valid JSON at byte {position}")
                : "not valid JSON";
            return Failure(uri, number, where, "The line may have been cut off. " + Expected);
        }
    }

    private static IntakeItem ReadObject(JsonElement json, string uri, int number, string? note)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            return Failure(uri, number, "not a JSON object", Expected);
        }

        if (JsonText.Find(json, "text") is not { } text)
        {
            return Failure(uri, number, "there is no string 'text'", Expected);
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            return Failure(uri, number, "its 'text' is empty", "Leave the line out, or give the text.");
        }

        var notes = new List<string>();
        if (note is not null)
        {
            notes.Add(note);
        }

        string id = JsonText.Find(json, "id") ?? number.ToString(CultureInfo.InvariantCulture);
        string place = JsonText.Find(json, "uri") ?? $"{uri}#{id}";
        DocumentHead known = ReadHead(json, notes);
        return new FoundDocument
        {
            Uri = place,
            Document = PlainTextReader.Read(text, place, known with { Notes = notes }),
        };
    }

    private static DocumentHead ReadHead(JsonElement json, List<string> notes) => new()
    {
        Title = JsonText.FindWords(json, "title"),
        Outlet = JsonText.FindWords(json, "outlet"),
        Author = JsonText.FindWords(json, "author"),
        Place = JsonText.FindWords(json, "place"),
        Language = JsonText.FindWords(json, "language"),
        Genre = JsonText.FindWords(json, "genre") is { } genre ? GenreNames.Find(genre) ?? Genre.Unknown : Genre.Unknown,
        Published = ReadDate(json, notes),
    };

    private static DocumentDate? ReadDate(JsonElement json, List<string> notes)
    {
        if (JsonText.FindWords(json, "published") is not { } words)
        {
            return null;
        }

        if (PublicationDate.ReadField(words, JsonText.FindWords(json, "outlet")) is (var iso, var note))
        {
            notes.AddRange(note is null ? [] : [note]);
            return new DocumentDate(iso, DateBasis.Given, null);
        }

        notes.Add($"the given date '{words}' could not be read");
        return null;
    }

    /// <summary>The parser refuses halves of surrogate pairs; they become U+FFFD, which changes no offset.</summary>
    private static byte[] WellFormed(string line) => Encoding.UTF8.GetBytes(line);

    private static bool IsBlank(ReadOnlySpan<byte> line)
    {
        foreach (byte value in line)
        {
            if (value is not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\f'))
            {
                return false;
            }
        }

        return true;
    }

    private static byte[] WithoutMark(byte[] line) => line is [0xEF, 0xBB, 0xBF, ..] ? line[3..] : line;

    private static IntakeFailure Failure(string uri, int line, string reason, string advice) => new()
    {
        Uri = uri,
        Place = string.Create(CultureInfo.InvariantCulture, $"line {line}"),
        Reason = reason,
        Advice = advice,
    };
}
