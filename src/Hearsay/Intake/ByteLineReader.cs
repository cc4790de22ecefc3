namespace Hearsay.Intake;

/// <summary>Reads a stream line by line, as bytes, whatever their encoding; a line may be as long as the limit.</summary>
internal sealed class ByteLineReader(Stream stream, long longestLine)
{
    private readonly byte[] buffer = new byte[1 << 16];
    private int start;
    private int end;
    private bool isAtEnd;

    /// <summary>The length in bytes of the line last read, its end included.</summary>
    public long LineLength { get; private set; }

    /// <summary>Whether the line last read was longer than the limit; it was skipped then.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>The next line without its end, empty if too long; null behind the last.</summary>
    public byte[]? ReadLine()
    {
        LineLength = 0;
        IsTooLong = false;
        using var line = new MemoryStream();
        while (true)
        {
            if (start == end && !Fill())
            {
                return LineLength == 0 ? null : Finish(line);
            }

            int length = buffer.AsSpan(start, end - start).IndexOf((byte)'\n');
            int taken = length < 0 ? end - start : length;
            Append(line, taken);
            start += taken;
            LineLength += taken;
            if (length >= 0)
            {
                start++;
                LineLength++;
                return Finish(line);
            }
        }
    }

    private void Append(MemoryStream line, int count)
    {
        if (IsTooLong || line.Length + count > longestLine)
        {
            IsTooLong = true;
            line.SetLength(0);
        }
        else
        {
            line.Write(buffer, start, count);
        }
    }

    private bool Fill()
    {
        if (isAtEnd)
        {
            return false;
        }

        start = 0;
        end = stream.Read(buffer, 0, buffer.Length);
        isAtEnd = end == 0;
        return !isAtEnd;
    }

    private static byte[] Finish(MemoryStream line)
    {
        ReadOnlySpan<byte> bytes = line.GetBuffer().AsSpan(0, (int)line.Length);
        return (bytes.EndsWith("\r"u8) ? bytes[..^1] : bytes).ToArray();
    }
}
