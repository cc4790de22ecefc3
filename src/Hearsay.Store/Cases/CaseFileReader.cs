using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Hearsay.Documents;
using Hearsay.Exchange;
using Hearsay.Intake;
using Hearsay.Store.Keeping;
using Hearsay.Store.Problems;
using Hearsay.Weighing.Cases;

namespace Hearsay.Store.Cases;

/// <summary>Reads a portable case, and believes nothing in it: hashes, ids and spans are all verified before anything is taken up.</summary>
internal static partial class CaseFileReader
{
    /// <summary>The name and version of the format.</summary>
    public const string Format = "hearsay-case/1";

    private const long LargestFile = 1L << 30;

    /// <summary>Reads a file.</summary>
    /// <exception cref="LibraryException">It is none, is damaged, or was tampered with; the message says where.</exception>
    public static PortableCase Read(string path)
    {
        if (!File.Exists(path))
        {
            throw new LibraryException($"There is no file '{path}'.");
        }

        int line = 1;
        try
        {
            if (new FileInfo(path).Length > LargestFile)
            {
                throw new FormatException("it is larger than a gigabyte");
            }

            string[] lines = File.ReadAllText(path, new UTF8Encoding(false, throwOnInvalidBytes: true)).Split('\n');
            (CaseRow row, int edits, int documents) = ReadHead(lines);
            var all = new List<(CaseEdit, bool)>();
            for (; line <= edits; line++)
            {
                all.Add(ReadEdit(row.Id, lines[line]));
            }

            var prepared = new List<PreparedDocument>();
            for (; line <= edits + documents; line++)
            {
                prepared.Add(ReadDocument(lines[line]));
            }

            CaseEditCheck.CheckAll(row, all);
            return new PortableCase(row, all, prepared);
        }
        catch (Exception problem) when (problem is FormatException or JsonException or DecoderFallbackException or InvalidOperationException or KeyNotFoundException or ArgumentException or OverflowException)
        {
            throw new LibraryException($"'{path}' cannot be imported, and nothing was changed: line {line}: {problem.Message.ReplaceLineEndings(" ").TrimEnd('.')}. Ask for the file again.", problem);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new LibraryException($"'{path}' cannot be read: {problem.Message}", problem);
        }
    }

    private static (CaseRow Row, int Edits, int Documents) ReadHead(string[] lines)
    {
        using JsonDocument json = JsonDocument.Parse(lines[0]);
        JsonElement head = json.RootElement;
        if (head.ValueKind != JsonValueKind.Object || !head.TryGetProperty("format", out JsonElement format) || format.ValueKind != JsonValueKind.String)
        {
            throw new FormatException("this is no portable case");
        }

        if (format.GetString() != Format)
        {
            throw new FormatException($"'{format.GetString()}' is not {Format}; a newer version of Hearsay may read it");
        }

        (int edits, int documents) = (head.GetProperty("edits").GetInt32(), head.GetProperty("documents").GetInt32());
        if (edits < 0 || documents < 0 || lines.Length != (long)edits + documents + 2 || lines[^1].Length > 0)
        {
            throw new FormatException($"{edits} edits and {documents} documents are announced, and {lines.Length - 2} lines follow: a part of the file is missing");
        }

        string hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines.Skip(1)))));
        JsonElement of = head.GetProperty("case");
        var row = new CaseRow { Id = Text(of, "id"), Name = Text(of, "name"), Author = Text(of, "author"), Made = Text(of, "made") };
        return hash != head.GetProperty("sha256").GetString() ? throw new FormatException("the hash of the content is another: the file is damaged")
            : !CaseId().IsMatch(row.Id) ? throw new FormatException($"'{row.Id}' is no id of a case")
            : (row, edits, documents);
    }

    private static (CaseEdit Edit, bool IsRedacted) ReadEdit(string caseId, string line)
    {
        using JsonDocument json = JsonDocument.Parse(line);
        CaseEdit edit = CaseText.ReadEdit(json.RootElement.GetProperty("edit").GetRawText());
        bool isRedacted = json.RootElement.GetProperty("redacted").GetBoolean();
        CaseEditCheck.Check(edit);
        return isRedacted || CaseIds.OfEdit(caseId, edit) == edit.Id
            ? (edit, isRedacted)
            : throw new FormatException($"edit {edit.Id} is not the one that its id was made from");
    }

    private static PreparedDocument ReadDocument(string line)
    {
        using JsonDocument json = JsonDocument.Parse(line);
        (DocumentReading reading, ReaderVersions versions) = HearsayJsonReader.Read(Encoding.UTF8.GetBytes(json.RootElement.GetProperty("document").GetRawText()));
        Document document = reading.Document;
        if (DocumentId.Of(document.Outlet, document.Author, document.Title, document.Published?.Value, document.Text) != document.Id)
        {
            throw new FormatException($"document {document.Id} is not the one that its id was made from");
        }

        return reading.Claims.FirstOrDefault(c => !ClaimId().IsMatch(c.Id) || c.Span.End > document.Text.Length || c.Predicate.Span.End > document.Text.Length) is { } claim
            ? throw new FormatException($"claim '{claim.Id}' of {document.Id} lies outside its text, or its id is none")
            : PreparedDocument.Of(reading, versions);
    }

    private static string Text(JsonElement of, string name) => of.GetProperty(name).GetString() ?? throw new FormatException($"'{name}' is null");

    [GeneratedRegex("^k-[0-9a-f]{16}$")]
    private static partial Regex CaseId();

    [GeneratedRegex("^c-[0-9a-f]{16}$")]
    private static partial Regex ClaimId();
}
