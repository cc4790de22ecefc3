namespace Hearsay.Intake.Formats;

/// <summary>A stream whose first bytes can be looked at before it is read.</summary>
internal sealed class PeekedStream : ForwardStream
{
    private readonly Stream inner;
    private readonly byte[] start;
    private int taken;

    /// <summary>Reads the first bytes.</summary>
    /// <param name="inner">The stream, at its start.</param>
    /// <param name="length">How many bytes can be looked at.</param>
    public PeekedStream(Stream inner, int length)
    {
        this.inner = inner;
        byte[] buffer = new byte[length];
        int count = 0;
        try
        {
            while (count < length && inner.Read(buffer.AsSpan(count)) is var read and > 0)
            {
                count += read;
            }
        }
        catch (Exception problem) when (problem is FormatProblem or InvalidDataException)
        {
            // What came before can be looked at; whoever reads on meets the problem.
        }

        start = count == length ? buffer : buffer[..count];
    }

    /// <summary>The first bytes.</summary>
    public ReadOnlyMemory<byte> Start => start;

    /// <summary>The whole stream, which can be read at any place, if that is what this one was made of; else null. This one is not read any more then.</summary>
    public Stream? Rewind()
    {
        if (!inner.CanSeek)
        {
            return null;
        }

        inner.Position = 0;
        return inner;
    }

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        if (taken == start.Length)
        {
            return inner.Read(buffer);
        }

        int count = Math.Min(buffer.Length, start.Length - taken);
        start.AsSpan(taken, count).CopyTo(buffer);
        taken += count;
        return count;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
