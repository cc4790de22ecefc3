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

            foreach (IntakeItem item in options.IsKnown is { } isKnown && StampOf(file) is { } stamp
                ? ReadUnknown(file, stamp, isKnown)
                : ReadFile(file))
            {
                yield return item;
            }
        }
    }

    /// <summary>The file's items and then that it is finished; only that it is known, if it is.</summary>
    private IEnumerable<IntakeItem> ReadUnknown(InputFile file, FileStamp stamp, Func<FileStamp, bool> isKnown)
    {
        if (isKnown(stamp))
        {
            yield return new KnownFile { Uri = file.Uri, Stamp = stamp, Bytes = file.Length };
            yield break;
        }

        int documents = 0;
        int failures = 0;
        foreach (IntakeItem item in ReadFile(file))
        {
            documents += item is FoundDocument ? 1 : 0;
            failures += item is IntakeFailure ? 1 : 0;
            yield return item;
        }

        yield return new FinishedFile { Uri = file.Uri, Stamp = stamp, Documents = documents, Failures = failures };
    }

    /// <summary>Null for standard input, and for what is gone: reading it will say so.</summary>
    private static FileStamp? StampOf(InputFile file)
    {
        if (file.Path.Length == 0)
        {
            return null;
        }

        var info = new FileInfo(file.Path);
        return info.Exists ? new FileStamp(info.FullName, info.Length, info.LastWriteTimeUtc.Ticks) : null;
    }

    private IEnumerable<IntakeItem> ReadFile(InputFile file)
    {
        (Stream? stream, IntakeFailure? failure) = OpenFile(file);
        return stream is null ? [failure!] : ReadStream(file, stream);
    }

    /// <summary>The file is read while the caller enumerates: it may be larger than memory.</summary>
    private IEnumerable<IntakeItem> ReadStream(InputFile file, Stream stream)
    {
        using (stream)
        {
            var progress = new ByteCount(file.Length, stream);
            IntakeItem? last = null;
            foreach (IntakeItem item in new FileReader(options, file.Path.Length == 0 ? long.MaxValue : file.Length).Read(new NestedFile(file.Uri, file.Format, stream, 0)))
            {
                // The last item stands for what is left, so an item waits for the next, unless it knows its size.
                if (last is not null)
                {
                    yield return last;
                    last = null;
                }

                if (item.Bytes > 0)
                {
                    progress.Take(item.Bytes);
                    yield return item;
                }
                else
                {
                    last = item with { Bytes = progress.TakeRead() };
                }
            }

            if (last is not null)
            {
                yield return last with { Bytes = last.Bytes + progress.Left };
            }
        }
    }

    private (Stream? Stream, IntakeFailure? Failure) OpenFile(InputFile file)
    {
        if (file is { Path.Length: > 0, Length: 0 } && File.Exists(file.Path))
        {
            // Pipes and devices have no length either; opening one could wait for ever.
            return (null, Failure(file, "the file is empty", "Check that it was saved or copied completely; a pipe is read where it is given as '-'."));
        }

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

    private static IntakeFailure Failure(InputFile file, string reason, string advice) =>
        new() { Uri = file.Uri, Reason = reason, Advice = advice, Bytes = file.Length };
}
