namespace Hearsay.Intake.Formats;

/// <summary>A window that is moved over a stream, so that one can look ahead as far as the longest record reaches.</summary>
/// <param name="stream">The stream.</param>
/// <param name="longest">How far one can look ahead, in bytes.</param>
internal sealed class ByteWindow(Stream stream, long longest)
{
    private byte[] buffer = new byte[1 << 16];
    private int start;
    private int end;

    /// <summary>What the window holds now.</summary>
    public ReadOnlyMemory<byte> Bytes => buffer.AsMemory(start, end - start);

    /// <summary>Widens the window to at least so many bytes; false if the stream ends before, or if that is too far.</summary>
    public bool Reach(long count)
    {
        if (count > longest)
        {
            return false;
        }

        while (end - start < count)
        {
            MakeRoom((int)count);
            int read = stream.Read(buffer, end, buffer.Length - end);
            if (read <= 0)
            {
                return false;
            }

            end += read;
        }

        return true;
    }

    /// <summary>Moves the start of the window on.</summary>
    public void Advance(int count) => start += Math.Min(count, end - start);

    /// <summary>Forgets what the window holds.</summary>
    public void Clear() => start = end = 0;

    /// <summary>Moves on to the next place where these bytes stand, and says whether there is one.</summary>
    public bool Find(ReadOnlySpan<byte> wanted)
    {
        while (true)
        {
            int at = Bytes.Span.IndexOf(wanted);
            if (at >= 0)
            {
                Advance(at);
                return true;
            }

            Advance(Math.Max(0, end - start - wanted.Length + 1));
            if (!Reach(end - start + 1))
            {
                return false;
            }
        }
    }

    private void MakeRoom(int count)
    {
        if (start > 0 && buffer.Length - start < count)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            end -= start;
            start = 0;
        }

        if (end == buffer.Length || buffer.Length < count)
        {
            Array.Resize(ref buffer, Math.Max(count, (int)Math.Min(Array.MaxLength, buffer.Length * 2L)));
        }
    }
}
