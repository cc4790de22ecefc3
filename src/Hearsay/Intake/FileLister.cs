namespace Hearsay.Intake;

/// <summary>Turns the paths that somebody typed into the files they stand for, folders in ordinal order.</summary>
internal static class FileLister
{
    private const string StandardInput = "-";

    private static readonly EnumerationOptions OneFolder = new() { IgnoreInaccessible = false, AttributesToSkip = 0 };

    /// <summary>For each path, in order, its files, and what is to be said of the others.</summary>
    public static IReadOnlyList<ListedFile> List(IEnumerable<string> paths)
    {
        var found = new List<ListedFile>();
        foreach (string path in paths)
        {
            ArgumentNullException.ThrowIfNull(path);
            ListPath(path, found);
        }

        return found;
    }

    private static void ListPath(string path, List<ListedFile> found)
    {
        if (path == StandardInput)
        {
            found.Add(Read(path, new InputFile("", StandardInput, FileFormat.Unknown, 0)));
        }
        else if (Directory.Exists(path))
        {
            ListFolder(path, found);
        }
        else if (File.Exists(path))
        {
            found.Add(TypedFile(path));
        }
        else
        {
            found.Add(Failure(path, "there is no such file or folder", "Check the spelling and the folder you are in."));
        }
    }

    private static ListedFile TypedFile(string path)
    {
        FileFormat format = FileFormats.OfName(path);
        if (format != FileFormat.Unknown)
        {
            return Read(path, new InputFile(path, path, format, LengthOf(path)));
        }

        string extension = Path.GetExtension(path);
        string reason = extension.Length == 0 ? "a file without extension is not read" : $"{extension} files are not read";
        return Failure(path, reason, $"Read are {FileFormats.All}; rename it, or pass its text on standard input with '-'.");
    }

    private static void ListFolder(string folder, List<ListedFile> found)
    {
        string typed = Path.TrimEndingDirectorySeparator(folder);
        var entries = new List<ListedFile>();
        Walk(new DirectoryInfo(folder), "", typed, entries);
        if (!entries.Exists(entry => entry.File is not null || entry.Remark is IntakeFailure))
        {
            found.Add(Failure(folder, "there is nothing to read in this folder", $"Read are {FileFormats.All}."));
        }

        entries.Sort((left, right) => string.CompareOrdinal(left.Name, right.Name));
        found.AddRange(entries);
    }

    private static void Walk(DirectoryInfo folder, string prefix, string typed, List<ListedFile> entries)
    {
        FileSystemInfo[] children;
        try
        {
            children = folder.GetFileSystemInfos("*", OneFolder);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            entries.Add(Failure($"{typed}/{prefix}", "the folder cannot be opened", "Check its permissions.") with { Name = prefix });
            return;
        }

        foreach (FileSystemInfo child in children)
        {
            if (child.Name.StartsWith('.'))
            {
                continue;
            }

            string relative = prefix + child.Name;
            if (child is DirectoryInfo inner)
            {
                // A link to a folder may lead back to where we came from.
                if (inner.LinkTarget is null)
                {
                    Walk(inner, relative + "/", typed, entries);
                }
            }
            else if (FileFound(child, relative, $"{typed}/{relative}") is { } found)
            {
                entries.Add(found);
            }
        }
    }

    private static ListedFile? FileFound(FileSystemInfo file, string relative, string uri)
    {
        FileFormat format = FileFormats.OfName(file.Name);
        if (format != FileFormat.Unknown)
        {
            return Read(relative, new InputFile(file.FullName, uri, format, LengthOf(file.FullName)));
        }

        return Path.GetExtension(file.Name).Length == 0
            ? null
            : new ListedFile(relative, null, new SkippedFile { Uri = uri, Reason = FileFormats.PassedOver(file.Name) });
    }

    private static long LengthOf(string path)
    {
        try
        {
            var file = new FileInfo(path);
            return (file.LinkTarget is null ? file : file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? file).Length;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return 0;
        }
    }

    private static ListedFile Read(string name, InputFile file) => new(name, file, null);

    private static ListedFile Failure(string uri, string reason, string advice) =>
        new(uri, null, new IntakeFailure { Uri = uri, Reason = reason, Advice = advice });
}
