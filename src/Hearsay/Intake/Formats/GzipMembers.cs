using System.Buffers.Binary;
using ICSharpCode.SharpZipLib;
using ICSharpCode.SharpZipLib.Checksum;
using ICSharpCode.SharpZipLib.Zip.Compression;

namespace Hearsay.Intake.Formats;

/// <summary>
/// Unpacks gzip (RFC 1952), member after member, and knows where each begins: behind a broken one, the next can be looked for, as
/// web archives pack each record by itself.
/// </summary>
/// <param name="packed">The packed bytes.</param>
internal sealed class GzipMembers(Stream packed) : ForwardStream
{
    private const int HeaderLength = 10;
    private const int TrailerLength = 8;
    private const int LongestName = 1 << 12;
    private const int MostTries = 10_000;

    private readonly Inflater inflater = new(noHeader: true);
    private readonly Crc32 sum = new();
    private readonly ByteWindow window = new(packed, 1 << 24);
    private readonly byte[] output = new byte[1 << 15];
    private InvalidDataException? failure;
    private bool isInMember;
    private long left;
    private int fed;
    private int tries;

    /// <summary>How many packed bytes were used.</summary>
    public long Packed => left + (isInMember ? fed - inflater.RemainingInput : 0);

    /// <summary>Whether nothing has come out of the present member yet: an error is its own then, and not of what was read before.</summary>
    public bool IsAtStart { get; private set; }

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        if (failure is not null)
        {
            throw failure;
        }

        try
        {
            return ReadOn(buffer);
        }
        catch (InvalidDataException problem)
        {
            failure = problem;
            throw;
        }
    }

    private int ReadOn(Span<byte> buffer)
    {
        while (!buffer.IsEmpty)
        {
            if (!isInMember && !Begin())
            {
                return 0;
            }

            int count = Inflate(Math.Min(buffer.Length, output.Length));
            if (count > 0)
            {
                sum.Update(new ArraySegment<byte>(output, 0, count));
                output.AsSpan(0, count).CopyTo(buffer);
                IsAtStart = false;
                return count;
            }

            if (inflater.IsFinished)
            {
                End();
            }
            else
            {
                Feed();
            }
        }

        return 0;
    }

    /// <summary>Moves on to the next member whose content begins as a record of a web archive does; false if there is none.</summary>
    public bool Recover()
    {
        isInMember = false;
        failure = null;
        for (; tries < MostTries; tries++)
        {
            Move(1);
            int before = window.Bytes.Length;
            if (!window.Find([0x1F, 0x8B, 0x08]))
            {
                return false;
            }

            left += Math.Max(0, before - window.Bytes.Length);
            if (BeginsRecord())
            {
                return true;
            }
        }

        return false;
    }

    private bool Begin()
    {
        IsAtStart = true;
        if (!window.Reach(1))
        {
            return false;
        }

        int length = HeaderEnd();
        if (length < 0)
        {
            throw new InvalidDataException("there is no gzip member where one should begin");
        }

        inflater.Reset();
        sum.Reset();
        fed = length;
        isInMember = true;
        return true;
    }

    /// <summary>The length of the header, or -1 if there is none.</summary>
    private int HeaderEnd()
    {
        if (!window.Reach(HeaderLength) || !window.Bytes.Span.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B, 0x08]) || window.Bytes.Span[3] > 0x1F)
        {
            return -1;
        }

        byte flags = window.Bytes.Span[3];
        int at = HeaderLength;
        if ((flags & 4) != 0)
        {
            if (!window.Reach(at + 2))
            {
                return -1;
            }

            at += 2 + BinaryPrimitives.ReadUInt16LittleEndian(window.Bytes.Span[at..]);
        }

        at = (flags & 8) != 0 ? SkipName(at) : at;
        at = (flags & 16) != 0 && at >= 0 ? SkipName(at) : at;
        at += (flags & 2) != 0 && at >= 0 ? 2 : 0;
        return at >= 0 && window.Reach(at) ? at : -1;
    }

    private int SkipName(int at)
    {
        for (int end = at; end < at + LongestName && window.Reach(end + 1L); end++)
        {
            if (window.Bytes.Span[end] == 0)
            {
                return end + 1;
            }
        }

        return -1;
    }

    private int Inflate(int count)
    {
        try
        {
            return inflater.Inflate(output, 0, count);
        }
        catch (SharpZipBaseException)
        {
            throw new InvalidDataException("what is packed cannot be unpacked");
        }
    }

    /// <summary>Hands the next packed bytes to the inflater. What came before them stays in the window while it may be looked through again.</summary>
    private void Feed()
    {
        if (fed > 1 << 22)
        {
            Move(fed);
            fed = 0;
        }

        if (!window.Reach(fed + 1L) || inflater.IsNeedingDictionary)
        {
            throw new InvalidDataException("it breaks off");
        }

        byte[] some = window.Bytes[fed..].ToArray();
        fed += some.Length;
        inflater.SetInput(some);
    }

    private void End()
    {
        int end = fed - inflater.RemainingInput;
        if (!window.Reach(end + TrailerLength))
        {
            throw new InvalidDataException("it breaks off");
        }

        uint expected = BinaryPrimitives.ReadUInt32LittleEndian(window.Bytes.Span[end..]);
        if (expected != (uint)sum.Value)
        {
            throw new InvalidDataException("its checksum is another than it gives");
        }

        Move(end + TrailerLength);
        isInMember = false;
    }

    private bool BeginsRecord()
    {
        int header = HeaderEnd();
        if (header < 0)
        {
            return false;
        }

        window.Reach(header + (1 << 10));
        byte[] start = new byte[5];
        try
        {
            var probe = new Inflater(noHeader: true);
            probe.SetInput(window.Bytes[header..Math.Min(window.Bytes.Length, header + (1 << 10))].ToArray());
            int count = probe.Inflate(start);
            return count == start.Length && start.AsSpan().SequenceEqual("WARC/"u8);
        }
        catch (SharpZipBaseException)
        {
            return false;
        }
    }

    private void Move(int count)
    {
        left += Math.Min(count, window.Bytes.Length);
        window.Advance(count);
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            packed.Dispose();
        }

        base.Dispose(disposing);
    }
}
