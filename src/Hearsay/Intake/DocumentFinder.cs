using System.Globalization;

namespace Hearsay.Intake;

/// <summary>
/// Finds the documents that paths stand for: files, folders with all below them, and <c>-</c> for standard input. What cannot
/// be read becomes a failure in its place, and the rest goes on.
/// </summary>
public sealed class DocumentFinder
{
    private const string FileAdvice = "Check that it is still there and that you may read it.";

    private readonly IntakeOptions options;

    /// <summary>Makes a finder.</summary>
    /// <param name="options">Its limits; null for the usual ones.</param>
    public DocumentFinder(IntakeOptions? options = null)
    {
        this.options = options ?? new IntakeOptions();
    }

    /// <summary>The documents of these paths, in order, as the caller enumerates.</summary>
    public IEnumerable<IntakeItem> Find(IEnumerable<string> paths) => Open(paths).Items;

    /// <summary>Lists the files of these paths, so that their number and size are known before they are read.</summary>
    public IntakeBatch Open(IEnumerable<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        IReadOnlyList<ListedFile> files = FileLister.List(paths);
        long bytes = 0;
        int count = 0;
        bool isKnown = true;
        foreach (ListedFile listed in files)
        {
            bytes += listed.File?.Length ?? 0;
            count += listed.File is null ? 0 : 1;
            isKnown &= listed.File is not { Path: "" };
        }

        return new IntakeBatch(isKnown ? bytes : null, count, () => Read(files));
    }

    private IEnumerable<IntakeItem> Read(IReadOnlyList<ListedFile> files)
    {
        foreach (ListedFile listed in files)
        {
            if (listed.File is not { } file)
            {
                yield return listed.Remark!;
                continue;
            }

            foreach (IntakeItem item in ReadFile(file))
            {
                yield return item;
            }
        }
    }

    private IEnumerable<IntakeItem> ReadFile(InputFile file)
    {
        (Stream? stream, IntakeFailure? failure) = OpenFile(file);
        if (stream is null)
        {
            return [failure!];
        }

        if (file.Format == FileFormat.JsonLines)
        {
            return ReadLines(file, stream);
        }

        using (stream)
        {
            return ReadWhole(file, stream);
        }
    }

    private (Stream? Stream, IntakeFailure? Failure) OpenFile(InputFile file)
    {
        try
        {
            Stream stream = file.Path.Length == 0
                ? options.StandardInput()
                : new FileStream(file.Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 1 << 16);
            return (stream, null);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return (null, Failure(file, "the file cannot be opened", FileAdvice));
        }
    }

    /// <summary>Lines are read while the caller enumerates: a file of them may be larger than memory.</summary>
    private IEnumerable<IntakeItem> ReadLines(InputFile file, Stream stream)
    {
        using (stream)
        {
            using IEnumerator<IntakeItem> items =
                JsonLinesReader.Read(stream, file.Uri, options.MaxBytes).GetEnumerator();
            while (true)
            {
                IntakeItem item;
                try
                {
                    if (!items.MoveNext())
                    {
                        yield break;
                    }

                    item = items.Current;
                }
                catch (IOException)
                {
                    item = Failure(file, "the file could not be read to its end", FileAdvice);
                }

                yield return item;
                if (item is IntakeFailure { Place: null })
                {
                    yield break;
                }
            }
        }
    }

    private IReadOnlyList<IntakeItem> ReadWhole(InputFile file, Stream stream)
    {
        byte[]? bytes;
        try
        {
            bytes = ReadBytes(stream);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return [Failure(file, "the file could not be read to its end", FileAdvice)];
        }

        if (bytes is null)
        {
            string reason = string.Create(
                CultureInfo.InvariantCulture, $"the file is larger than {options.MaxBytes} bytes");
            return [Failure(file, reason, "Split it into its documents, e.g. as JSONL, or raise the limit.")];
        }

        FileFormat format = file.Format == FileFormat.Unknown ? FormatSniffer.Guess(bytes) : file.Format;
        if (format == FileFormat.JsonLines)
        {
            return [.. JsonLinesReader.Read(new MemoryStream(bytes), file.Uri, options.MaxBytes)];
        }

        return [ReadText(file, format, bytes) with { Bytes = bytes.Length }];
    }

    private static IntakeItem ReadText(InputFile file, FileFormat format, byte[] bytes)
    {
        bool isHtml = format == FileFormat.Html;
        DecodedText decoded = TextDecoder.Decode(bytes, isHtml ? HtmlCharset.Find(bytes) : null);
        if (decoded.Text is not { } text)
        {
            return Failure(file, decoded.Reason!, decoded.Advice!);
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            return Failure(
                file, "there is nothing but white space in it", "Check that it was saved or copied completely.");
        }

        var known = new DocumentHead { Notes = decoded.Note is null ? [] : [decoded.Note] };
        return isHtml
            ? HtmlItem(file, text, known)
            : new FoundDocument
            {
                Uri = file.Uri,
                Document = PlainTextReader.Read(text, file.Uri, known, format == FileFormat.Markdown),
            };
    }

    private static IntakeItem HtmlItem(InputFile file, string html, DocumentHead known) =>
        HtmlReader.Read(html, file.Uri, known) is { } document
            ? new FoundDocument { Uri = file.Uri, Document = document }
            : Failure(file, "there is no text on this page", "It may be drawn by a script: save it from a browser.");

    /// <summary>All bytes, or null if there are more than the limit.</summary>
    private byte[]? ReadBytes(Stream stream)
    {
        using var whole = new MemoryStream();
        byte[] buffer = new byte[1 << 16];
        while (stream.Read(buffer, 0, buffer.Length) is var count and > 0)
        {
            if (whole.Length + count > options.MaxBytes)
            {
                return null;
            }

            whole.Write(buffer, 0, count);
        }

        return whole.ToArray();
    }

    private static IntakeFailure Failure(InputFile file, string reason, string advice) =>
        new() { Uri = file.Uri, Reason = reason, Advice = advice, Bytes = file.Length };
}
