using System.Text.Json;
using Hearsay.Documents;
using Hearsay.Intake;
using Hearsay.Store.Keeping;
using Hearsay.Web.Views;

namespace Hearsay.Web.Serving;

/// <summary>Takes texts and files in from the pages and the API: reads them and keeps them with their claims.</summary>
internal sealed class Importer(ReaderSource reader, LibraryPool pool, NoticeBoard board, WorkbenchOptions options)
{
    private readonly Lock oneAtATime = new();

    /// <summary>Takes in one text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="facts">What is known of it: title, outlet, author, published, uri.</param>
    public ImportOutcome ImportText(string text, IReadOnlyDictionary<string, string?> facts)
    {
        Dictionary<string, string> line = facts.Where(f => !string.IsNullOrWhiteSpace(f.Value)).ToDictionary(f => f.Key, f => f.Value!.Trim(), StringComparer.Ordinal);
        line["text"] = text;
        line["id"] = "1";
        line.TryAdd("uri", "pasted");
        string folder = Directory.CreateTempSubdirectory("hearsay-import-").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "text.jsonl"), JsonSerializer.Serialize(line) + "\n");
            return Import(folder, 1, isNamedByFile: false);
        }
        finally
        {
            Directory.Delete(folder, true);
        }
    }

    /// <summary>Takes in files of any format that <c>hearsay add</c> reads.</summary>
    public async Task<ImportOutcome> ImportFiles(IFormFileCollection files)
    {
        string folder = Directory.CreateTempSubdirectory("hearsay-import-").FullName;
        try
        {
            for (int i = 0; i < files.Count; i++)
            {
                // A folder each: names come from outside, and may be the same.
                string place = Path.Combine(folder, i.ToString("000000", System.Globalization.CultureInfo.InvariantCulture));
                Directory.CreateDirectory(place);
                await using FileStream file = File.Create(Path.Combine(place, SafeName(files[i].FileName)));
                await files[i].CopyToAsync(file);
            }

            return Import(folder, files.Count, isNamedByFile: true);
        }
        finally
        {
            Directory.Delete(folder, true);
        }
    }

    private static string SafeName(string name)
    {
        string last = name[(name.LastIndexOfAny(['/', '\\']) + 1)..];
        string safe = new([.. last.Where(c => !char.IsControl(c)).TakeLast(150)]);
        return safe.Trim('.', ' ').Length == 0 ? "file" : safe;
    }

    private ImportOutcome Import(string folder, int files, bool isNamedByFile)
    {
        var documents = new List<(string, string)>();
        var failures = new List<string>();
        int added = 0;
        lock (oneAtATime)
        {
            pool.With(library =>
            {
                using LibraryWriter writer = library.Write();
                foreach (IntakeItem item in new DocumentFinder(new IntakeOptions()).Open([folder]).Items)
                {
                    int failed = failures.Count;
                    if (item is IntakeFailure failure)
                    {
                        failures.Add(failure.ToString().Replace(folder + "/", "", StringComparison.Ordinal));
                    }
                    else if (item is FoundDocument found)
                    {
                        Document document = found.Document with { Uri = isNamedByFile ? NameIn(folder, found.Document.Uri) : found.Document.Uri };
                        AddOutcome? outcome = TryAdd(writer, document);
                        added += outcome == AddOutcome.New ? 1 : 0;
                        if (ProblemOf(document, outcome) is { } problem)
                        {
                            failures.Add(problem);
                        }
                        else
                        {
                            documents.Add((document.Id, Addresses.NameOf(document)));
                        }
                    }

                    board.Tell(Notices.Import(new ImportProgress(
                        PlaceOf(folder, item, files), files, documents.Count, failures.Count, failures.Count > failed ? failures[^1] : null, IsDone: false)));
                }

                writer.Commit();
                return 0;
            });
        }

        board.Tell(Notices.Import(new ImportProgress(files, files, documents.Count, failures.Count, null, IsDone: true)));
        return new ImportOutcome(Summary(added, documents.Count - added, failures.Count), documents, failures);
    }

    private static string? ProblemOf(Document document, AddOutcome? outcome) => outcome switch
    {
        null => $"'{document.Uri}': not read, by a mistake of ours; the terminal where the workbench was started says which.",
        AddOutcome.Forgotten => $"'{document.Uri}': forgotten before, and not taken up again.",
        _ => null,
    };

    /// <summary>Of which of the files an item comes, counted from 1: their folders are named by number.</summary>
    private static int PlaceOf(string folder, IntakeItem item, int files)
    {
        string where = item is FoundDocument found ? found.Document.Uri : item.ToString() ?? "";
        int at = where.IndexOf(folder + "/", StringComparison.Ordinal) + folder.Length + 1;
        return at > folder.Length && where.Length >= at + 6
            && int.TryParse(where.AsSpan(at, 6), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int place) ? place + 1 : files;
    }

    /// <summary>Adds a document; null if it could not be read, so that the others are not lost with it.</summary>
    private AddOutcome? TryAdd(LibraryWriter writer, Document document)
    {
        if (writer.Recognise(document) is { } outcome)
        {
            return outcome;
        }

        PreparedDocument prepared;
        try
        {
            prepared = PreparedDocument.Read(document, reader.Reader.Read, reader.Versions);
        }
        catch (Exception e)
        {
            options.Complain($"'{document.Uri}': not read ({e.GetType().Name}: {e.Message.ReplaceLineEndings(" ")}).");
            return null;
        }

        return writer.Add(prepared);
    }

    private static string NameIn(string folder, string uri) => uri.StartsWith(folder, StringComparison.Ordinal) ? uri[(folder.Length + 8)..] : uri;

    private static string Summary(int added, int known, int failed)
    {
        List<string> parts = [$"{added} {(added == 1 ? "document" : "documents")} added"];
        if (known > 0)
        {
            parts.Add($"{known} known already");
        }

        if (failed > 0)
        {
            parts.Add($"{failed} failed");
        }

        return string.Join(", ", parts);
    }
}
