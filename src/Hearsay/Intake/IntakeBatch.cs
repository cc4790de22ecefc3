namespace Hearsay.Intake;

/// <summary>The files that some paths stand for, listed but not yet read.</summary>
public sealed class IntakeBatch
{
    private readonly Func<IEnumerable<IntakeItem>> read;

    internal IntakeBatch(long? totalBytes, int fileCount, Func<IEnumerable<IntakeItem>> read)
    {
        TotalBytes = totalBytes;
        FileCount = fileCount;
        this.read = read;
    }

    /// <summary>The size of all files, or null if standard input is among them.</summary>
    public long? TotalBytes { get; }

    /// <summary>The number of files to be read.</summary>
    public int FileCount { get; }

    /// <summary>Reads the files one by one, in order, while the caller enumerates.</summary>
    public IEnumerable<IntakeItem> Items => read();
}
