using System.Globalization;
using System.Text;

namespace Hearsay.Intake.Formats;

/// <summary>
/// Reads web archives (WARC, ISO 28500) as streams: each response with a page of HTML is a text. Records do not depend on each other: one
/// that is broken is named, and the next is looked for.
/// </summary>
internal sealed class WarcReader
{
    private const int LongestHead = 1 << 16;
    private const string Advice = "Get the record again; the others are read.";

    private readonly ByteWindow window;
    private readonly UnpackBudget budget;
    private readonly GzipMembers? members;
    private int number;

    private WarcReader(Stream stream, UnpackBudget budget, GzipMembers? members)
    {
        this.budget = budget;
        this.members = members;
        window = new ByteWindow(stream, budget.Limits.Bytes + LongestHead + 4);
    }

    /// <summary>The pages in an archive.</summary>
    /// <param name="stream">The archive.</param>
    /// <param name="budget">What it may unfold to.</param>
    /// <param name="members">What the stream is unpacked from, or null. Behind a broken member, the next is looked for there.</param>
    public static IEnumerable<Piece> Read(Stream stream, UnpackBudget budget, GzipMembers? members)
    {
        var reader = new WarcReader(stream, budget, members);
        while (!budget.IsSpent)
        {
            Piece? piece = reader.TryReadRecord(out bool isEnd);
            if (piece is not null)
            {
                yield return piece;
            }

            if (isEnd)
            {
                yield break;
            }
        }
    }

    private Piece? TryReadRecord(out bool isEnd)
    {
        isEnd = false;
        int next = number + 1;
        try
        {
            Piece? piece = ReadRecord(out isEnd);
            if (piece is not null)
            {
                budget.TakeEntry();
            }

            return piece;
        }
        catch (FormatProblem problem)
        {
            isEnd = true;
            return Broken(problem.Message, problem.Advice);
        }
        catch (InvalidDataException problem)
        {
            number = next;
            Piece broken = Broken("it is damaged: " + problem.Message, Advice);
            window.Clear();
            isEnd = members?.Recover() != true;
            return broken;
        }
    }

    private Piece? ReadRecord(out bool isEnd)
    {
        SkipEmptyLines();
        isEnd = !window.Reach(1);
        if (isEnd)
        {
            return null;
        }

        number++;
        if (!window.Reach(5) || !window.Bytes.Span.StartsWith("WARC/"u8))
        {
            return SkipBroken("there is no record where one should begin", out isEnd);
        }

        int length = HeadLength();
        if (length < 0)
        {
            window.Advance(1);
            return SkipBroken("its header has no end", out isEnd);
        }

        HeaderLines head = HeaderLines.Read(window.Bytes.Span[..length]);
        if (!long.TryParse(head.Find("Content-Length"), NumberStyles.None, CultureInfo.InvariantCulture, out long size))
        {
            window.Advance(length);
            return SkipBroken("its header gives no length", out isEnd);
        }

        return ReadBlock(head, length, size, out isEnd);
    }

    private Piece? ReadBlock(HeaderLines head, int length, long size, out bool isEnd)
    {
        isEnd = false;
        if (size > budget.Limits.Bytes)
        {
            bool isPage = IsPage(head, length);
            window.Advance(length);
            string reason = string.Create(CultureInfo.InvariantCulture, $"it is longer than {budget.Limits.Bytes} bytes");
            Piece broken = SkipBroken(reason, out isEnd, "Leave it out, or raise the limit (--max-bytes).");
            return isPage ? broken : null;
        }

        bool isWhole = window.Reach(length + size);
        if (!isWhole || !EndsHere(length + (int)size))
        {
            window.Advance(length);
            return SkipBroken(isWhole ? "its length is wrong" : "its length is wrong, or it was cut off", out isEnd);
        }

        Piece? piece = HtmlResponse.Read(head, window.Bytes.Slice(length, (int)size), budget) is { } page
            ? page with { Entry = NameOf(head), Place = Place() }
            : null;
        window.Advance(length + (int)size);
        return piece;
    }

    /// <summary>Behind a block stand two line ends, and then the next record or nothing. One byte more is asked for: a packed stream checks its sum there.</summary>
    private bool EndsHere(int end)
    {
        bool isMore = IsMore(end + 5L);
        ReadOnlySpan<byte> rest = window.Bytes.Span[end..];
        ReadOnlySpan<byte> next = rest.TrimStart("\r\n"u8);
        return next.IsEmpty || (next.Length < rest.Length && (!isMore || next[0] == (byte)'W'));
    }

    private bool IsMore(long length)
    {
        try
        {
            return window.Reach(length);
        }
        catch (InvalidDataException) when (members is { IsAtStart: true })
        {
            // It is the next record that is broken, and that is found when it is read.
            return false;
        }
    }

    private bool IsPage(HeaderLines head, int length)
    {
        window.Reach(Math.Min(length + 4096L, budget.Limits.Bytes));
        ReadOnlySpan<byte> start = window.Bytes.Span[Math.Min(length, window.Bytes.Length)..];
        return head.Find("WARC-Type") == "response" && Encoding.Latin1.GetString(start).Contains("text/html", StringComparison.OrdinalIgnoreCase);
    }

    private Piece SkipBroken(string reason, out bool isEnd, string advice = Advice)
    {
        Piece broken = Broken(reason, advice);
        isEnd = !window.Find("\nWARC/1."u8);
        return broken;
    }

    private int HeadLength()
    {
        int reached = 0;
        while (reached < LongestHead)
        {
            bool isMore = window.Reach(reached + 1L);
            ReadOnlySpan<byte> bytes = window.Bytes.Span[..Math.Min(window.Bytes.Length, LongestHead)];
            int length = HeaderLines.LengthOf(bytes);
            if (length >= 0 || !isMore)
            {
                return length;
            }

            reached = bytes.Length;
        }

        return -1;
    }

    private void SkipEmptyLines()
    {
        while (window.Reach(1) && window.Bytes.Span[0] is (byte)'\r' or (byte)'\n')
        {
            window.Advance(1);
        }
    }

    private string NameOf(HeaderLines head) => EntryName.Show(
        head.Find("WARC-Record-ID")?.Trim('<', '>') ?? number.ToString(CultureInfo.InvariantCulture));

    private BrokenPiece Broken(string reason, string advice) => new() { Place = Place(), Reason = reason, Advice = advice };

    private string Place() => string.Create(CultureInfo.InvariantCulture, $"record {number}");
}
