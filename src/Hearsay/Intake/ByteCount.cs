namespace Hearsay.Intake;

/// <summary>Counts for how many of a file's bytes items were given out, so that they add up to its size.</summary>
/// <param name="length">The size of the file.</param>
/// <param name="stream">The file.</param>
internal sealed class ByteCount(long length, Stream stream)
{
    private long counted;

    /// <summary>What no item stands for yet.</summary>
    public long Left => Math.Max(0, length - counted);

    /// <summary>Counts an item that knows its size.</summary>
    public void Take(long bytes) => counted += bytes;

    /// <summary>How far the file was read since the last item.</summary>
    public long TakeRead()
    {
        long read = stream.CanSeek ? Math.Clamp(stream.Position - counted, 0, Left) : 0;
        counted += read;
        return read;
    }
}
