using ICSharpCode.SharpZipLib.Checksum;

namespace Hearsay.Intake.Formats;

/// <summary>Hands a stream on and compares it, at its end, with the checksum that the archive gives.</summary>
internal sealed class CheckedStream(Stream inner, uint expected) : ForwardStream
{
    private readonly Crc32 sum = new();
    private readonly byte[] buffer = new byte[1 << 14];

    /// <inheritdoc/>
    public override int Read(Span<byte> target)
    {
        if (target.IsEmpty)
        {
            return 0;
        }

        int count = inner.Read(buffer, 0, Math.Min(target.Length, buffer.Length));
        if (count == 0 && sum.Value != expected)
        {
            throw new FormatProblem("it is damaged: its checksum is another than the archive gives", "Get the archive again, or repair it.");
        }

        sum.Update(new ArraySegment<byte>(buffer, 0, count));
        buffer.AsSpan(0, count).CopyTo(target);
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
