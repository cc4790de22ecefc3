using System.Globalization;
using Hearsay.Intake.Formats;

namespace Hearsay.Intake;

/// <summary>
/// Reads one file with all that is in it, within limits. Whatever is wrong with it becomes a failure in its place; nothing is thrown,
/// and what stands before and after is read.
/// </summary>
/// <param name="options">The limits.</param>
/// <param name="length">The size of the file; the largest number if it is not known.</param>
internal sealed class FileReader(IntakeOptions options, long length)
{
    private const string EmptyAdvice = "Check that it was saved or copied completely.";

    /// <summary>Where nothing else comes out of a file, so many messages are enough.</summary>
    private const int MostFailures = 1000;

    private readonly Limits limits = options.Limits;
    private readonly UnpackBudget budget = new(options.Limits, length);

    /// <summary>The documents of a file, as the caller enumerates.</summary>
    public IEnumerable<IntakeItem> Read(NestedFile file)
    {
        int documents = 0;
        int failures = 0;
        foreach (IntakeItem item in Guard(file, ReadSniffed(file)))
        {
            documents += item is FoundDocument ? 1 : 0;
            failures += item is IntakeFailure ? 1 : 0;
            yield return item;
            if (failures >= MostFailures && failures > documents)
            {
                yield return new IntakeFailure
                {
                    Uri = file.Uri,
                    Reason = string.Create(CultureInfo.InvariantCulture, $"{failures} places in it could not be read, and the rest is not tried"),
                    Advice = "Look whether it is what its name says.",
                };
                yield break;
            }
        }
    }

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
        FileFormat.Pdf => ReadWhole(file, peeked, bytes => ReadPieces(file, [PdfReader.Read(bytes, limits)])),
        FileFormat.Warc => ReadPieces(file, WarcReader.Read(peeked, budget, null)),
        FileFormat.Gzip => ReadGzip(file, peeked),
        FileFormat.Csv => ReadWhole(file, peeked, bytes => ReadDecoded(file, bytes, text => CsvTable.Read(text, budget, options.Columns))),
        FileFormat.Feed => ReadWhole(file, peeked, bytes => ReadDecoded(file, bytes, xml => FeedReader.Read(xml.TrimStart(), budget))),
        FileFormat.Mail => ReadWhole(file, peeked, bytes => ReadPieces(file, MailReader.Read(bytes, budget))),
        FileFormat.Zip or FileFormat.Word or FileFormat.OpenDocument => ReadArchive(file, format, peeked),
        _ => ReadWhole(file, peeked, bytes => [TextItem.Read(file, format, bytes)]),
    };

    /// <summary>Turns what goes wrong into a failure, behind all that went well.</summary>
    private static IEnumerable<IntakeItem> Guard(NestedFile file, IEnumerable<IntakeItem> items)
    {
        using IEnumerator<IntakeItem> enumerator = items.GetEnumerator();
        bool isEnd = false;
        bool isEmpty = true;
        while (!isEnd)
        {
            IntakeItem item;
            try
            {
                isEnd = !enumerator.MoveNext();
                if (isEnd && !isEmpty)
                {
                    yield break;
                }

                item = isEnd ? Nothing(file) : enumerator.Current;
            }
            catch (Exception problem) when (problem is not OutOfMemoryException)
            {
                // The edge of the job: libraries throw what they like at files made to break them.
                item = Failure(file, problem);
                isEnd = true;
            }

            isEmpty &= item is SkippedFile;
            yield return file.Depth == 0 || item.Bytes == 0 ? item : item with { Bytes = 0 };
        }
    }

    private static IntakeFailure Nothing(NestedFile file) =>
        new() { Uri = file.Uri, Reason = "there is nothing to read in it", Advice = $"Read are {FileFormats.All}." };

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

    private IEnumerable<IntakeItem> ReadPieces(NestedFile file, IEnumerable<Piece> pieces)
    {
        foreach (Piece piece in pieces)
        {
            foreach (IntakeItem item in ReadPiece(file, piece))
            {
                yield return item is IntakeFailure { Place: null } failure ? failure with { Place = piece.Place } : item;
            }
        }
    }

    private IEnumerable<IntakeItem> ReadPiece(NestedFile file, Piece piece)
    {
        string uri = piece.Entry is { } entry ? $"{file.Uri}#{entry}" : file.Uri;
        return piece switch
        {
            TextPiece text => [PieceItem.Read(text, uri, file.Notes)],
            BrokenPiece broken => [new IntakeFailure { Uri = uri, Place = broken.Place, Reason = broken.Reason, Advice = broken.Advice }],
            FilePiece inner => ReadInner(inner, uri, file.Depth + (inner.IsNested ? 1 : 0)),
            _ => throw new InvalidOperationException($"A {piece.GetType().Name} is not read here."),
        };
    }

    private IEnumerable<IntakeItem> ReadDecoded(NestedFile file, byte[] bytes, Func<string, IEnumerable<Piece>> read)
    {
        DecodedText decoded = TextDecoder.Decode(bytes, HtmlCharset.Find(bytes));
        return decoded.Text is { } text
            ? ReadPieces(decoded.Note is { } note ? file with { Notes = [.. file.Notes, note] } : file, read(text))
            : throw new FormatProblem(decoded.Reason!, decoded.Advice!);
    }

    /// <summary>What is packed is read by its name less <c>.gz</c>; a web archive that is broken in one place is read on behind it.</summary>
    private IEnumerable<IntakeItem> ReadGzip(NestedFile file, PeekedStream peeked)
    {
        var members = new GzipMembers(peeked);
        var stream = new PeekedStream(new BudgetedStream(members, () => members.Packed, budget), FormatSniffer.SampleLength);
        FileFormat inner = file.Format == FileFormat.Gzip ? FileFormats.OfName(Path.GetFileNameWithoutExtension(file.Uri)) : file.Format;
        if (FormatSniffer.Judge(inner, stream.Start.Span) == FileFormat.Warc)
        {
            return ReadPieces(file, WarcReader.Read(stream, budget, members));
        }

        CheckDepth(file.Depth + 1);
        return ReadSniffed(file with { Format = inner, Stream = stream, Depth = file.Depth + 1 });
    }

    private IEnumerable<IntakeItem> ReadArchive(NestedFile file, FileFormat format, PeekedStream peeked)
    {
        using ZipFile archive = ZipFile.Open(peeked.Rewind() ?? new MemoryStream(ReadBytes(peeked)), budget);
        OfficeKind kind = OfficeReader.KindOf(archive);
        if (kind == OfficeKind.None && format != FileFormat.Zip)
        {
            throw new FormatProblem("it is a zip archive, but not an office document", "Look whether it is named rightly; archives end in .zip.");
        }

        foreach (IntakeItem item in ReadPieces(file, kind == OfficeKind.None ? archive.Files() : [OfficeReader.Read(archive, kind)]))
        {
            yield return item;
        }
    }

    private IEnumerable<IntakeItem> ReadInner(FilePiece inner, string uri, int depth)
    {
        FileFormat format = FileFormats.OfName(inner.Name);
        if (format == FileFormat.Unknown)
        {
            return [new SkippedFile { Uri = uri, Reason = FileFormats.PassedOver(inner.Name) }];
        }

        var file = new NestedFile(uri, format, Stream.Null, depth) { Link = inner.Link, Charset = inner.Charset, Notes = inner.Notes };
        return Guard(file, ReadOpened(inner, file));
    }

    private void CheckDepth(int depth)
    {
        if (depth > limits.Nesting)
        {
            string reason = string.Create(CultureInfo.InvariantCulture, $"it lies in more than {limits.Nesting} archives or messages");
            throw new FormatProblem(reason, "Unpack the outer ones, or raise the limit (--max-nesting).");
        }
    }

    private IEnumerable<IntakeItem> ReadOpened(FilePiece inner, NestedFile file)
    {
        CheckDepth(file.Depth);
        using Stream stream = inner.Open();
        foreach (IntakeItem item in ReadSniffed(file with { Stream = stream }))
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
