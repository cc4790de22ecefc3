using System.Globalization;
using Hearsay.Intake.Formats;

namespace Hearsay.Intake;

/// <summary>
/// Reads one file with all that is in it, within limits. Whatever is wrong with it becomes a failure in its place; nothing is thrown,
/// and what stands before and after is read.
/// </summary>
internal sealed class FileReader(Limits limits)
{
    private const string EmptyAdvice = "Check that it was saved or copied completely.";

    private readonly UnpackBudget budget = new(limits);

    /// <summary>The documents of a file, as the caller enumerates.</summary>
    public IEnumerable<IntakeItem> Read(NestedFile file) => Guard(file, ReadSniffed(file));

    private IEnumerable<IntakeItem> ReadSniffed(NestedFile file)
    {
        var peeked = new PeekedStream(
            file.Stream, file.Format == FileFormat.Unknown ? FormatSniffer.LongSampleLength : FormatSniffer.SampleLength);
        FileFormat format = FormatSniffer.Judge(file.Format, peeked.Start.Span);
        if (file.Format != FileFormat.Unknown && format != file.Format)
        {
            string note = $"its name says that it is {FileFormats.NameOf(file.Format)}, but it is {FileFormats.NameOf(format)} and was read as that";
            file = file with { Notes = [.. file.Notes, note] };
        }

        foreach (IntakeItem item in ReadAs(format, file, peeked))
        {
            yield return item;
        }
    }

    private IEnumerable<IntakeItem> ReadAs(FileFormat format, NestedFile file, PeekedStream peeked) => format switch
    {
        FileFormat.JsonLines => JsonLinesReader.Read(peeked, file.Uri, limits.Bytes),
        FileFormat.Pdf => ReadWhole(file, peeked, bytes => Items(file, [PdfReader.Read(bytes, limits)])),
        _ => ReadWhole(file, peeked, bytes => [TextItem.Read(file, format, bytes)]),
    };

    /// <summary>Turns what goes wrong into a failure, behind all that went well.</summary>
    private static IEnumerable<IntakeItem> Guard(NestedFile file, IEnumerable<IntakeItem> items)
    {
        using IEnumerator<IntakeItem> enumerator = items.GetEnumerator();
        while (true)
        {
            IntakeItem item;
            bool isEnd = false;
            try
            {
                if (!enumerator.MoveNext())
                {
                    yield break;
                }

                item = enumerator.Current;
            }
            catch (Exception problem) when (problem is not OutOfMemoryException)
            {
                // The edge of the job: libraries throw what they like at files made to break them.
                item = Failure(file, problem);
                isEnd = true;
            }

            yield return item;
            if (isEnd)
            {
                yield break;
            }
        }
    }

    private IEnumerable<IntakeItem> ReadWhole(NestedFile file, Stream stream, Func<byte[], IEnumerable<IntakeItem>> read)
    {
        byte[] bytes = ReadBytes(stream);
        if (bytes.Length == 0)
        {
            throw new FormatProblem("the file is empty", EmptyAdvice);
        }

        bool isFirst = file.Depth == 0;
        foreach (IntakeItem item in read(bytes))
        {
            yield return isFirst ? item with { Bytes = bytes.Length } : item;
            isFirst = false;
        }
    }

    private byte[] ReadBytes(Stream stream)
    {
        using var whole = new MemoryStream();
        byte[] buffer = new byte[1 << 16];
        while (stream.Read(buffer, 0, buffer.Length) is var count and > 0)
        {
            if (whole.Length + count > limits.Bytes)
            {
                throw new FormatProblem(
                    string.Create(CultureInfo.InvariantCulture, $"the file is larger than {limits.Bytes} bytes"),
                    "Split it into its documents, e.g. as JSONL, or raise the limit (--max-bytes).");
            }

            whole.Write(buffer, 0, count);
        }

        return whole.ToArray();
    }

    private IEnumerable<IntakeItem> Items(NestedFile file, IEnumerable<Piece> pieces)
    {
        foreach (Piece piece in pieces)
        {
            foreach (IntakeItem item in Items(file, piece))
            {
                yield return item;
            }
        }
    }

    private IEnumerable<IntakeItem> Items(NestedFile file, Piece piece)
    {
        string uri = piece.Entry is { } entry ? $"{file.Uri}#{entry}" : file.Uri;
        return piece switch
        {
            TextPiece text => [PieceItem.Read(text, uri, file.Notes)],
            BrokenPiece broken => [new IntakeFailure { Uri = uri, Place = broken.Place, Reason = broken.Reason, Advice = broken.Advice }],
            FilePiece inner => ReadInner(inner, uri, file.Depth + 1),
            _ => throw new InvalidOperationException($"A {piece.GetType().Name} is not read here."),
        };
    }

    private IEnumerable<IntakeItem> ReadInner(FilePiece inner, string uri, int depth)
    {
        FileFormat format = FileFormats.OfName(inner.Name);
        if (format == FileFormat.Unknown)
        {
            return [new SkippedFile { Uri = uri, Reason = "passed over, as files of its kind are not read" }];
        }

        return ReadOpened(inner, uri, format, depth);
    }

    private IEnumerable<IntakeItem> ReadOpened(FilePiece inner, string uri, FileFormat format, int depth)
    {
        using Stream stream = inner.Open();
        foreach (IntakeItem item in Read(new NestedFile(uri, format, stream, depth)))
        {
            yield return item;
        }
    }

    private static IntakeFailure Failure(NestedFile file, Exception problem) => problem switch
    {
        FormatProblem known => new IntakeFailure { Uri = file.Uri, Place = known.Place, Reason = known.Message, Advice = known.Advice },
        IOException or UnauthorizedAccessException => new IntakeFailure
        {
            Uri = file.Uri, Reason = "the file could not be read to its end", Advice = "Check that it is still there and that you may read it.",
        },
        _ => new IntakeFailure
        {
            Uri = file.Uri,
            Reason = $"it is damaged ({problem.GetType().Name}: {EntryName.Show(problem.Message.ReplaceLineEndings(" ")).TrimEnd('.')})",
            Advice = EmptyAdvice,
        },
    };
}
