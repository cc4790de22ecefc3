using System.Globalization;

namespace Hearsay.Intake.Formats;

/// <summary>
/// What one file, with all that is nested in it, may still unfold to. Only what really comes out is counted, never what an archive
/// declares.
/// </summary>
/// <param name="limits">The limits.</param>
/// <param name="packedLength">The size of the file itself, in bytes.</param>
internal sealed class UnpackBudget(Limits limits, long packedLength)
{
    /// <summary>Below this size no ratio is suspicious: short texts that repeat themselves pack very well.</summary>
    private const long AlwaysAllowed = 1 << 20;

    /// <summary>The same for the whole of a file: its entries may lie over each other, each of them harmless.</summary>
    private const long AlwaysAllowedInAll = 16 << 20;

    private int entries;
    private long unpacked;

    /// <summary>The limits.</summary>
    public Limits Limits => limits;

    /// <summary>Whether a limit of the whole was hit: nothing more is to be read, and that has been said.</summary>
    public bool IsSpent { get; private set; }

    /// <summary>Counts an entry.</summary>
    /// <exception cref="FormatProblem">There are too many.</exception>
    public void TakeEntry()
    {
        if (++entries > limits.Entries)
        {
            Spend($"it holds more than {limits.Entries} entries, and the rest is not read", "Split it, or raise the limit (--max-entries).");
        }
    }

    /// <summary>Counts bytes that came out of <paramref name="packed"/> bytes, of which there are <paramref name="unfolded"/> so far.</summary>
    /// <exception cref="FormatProblem">They are too many.</exception>
    public void TakeBytes(int count, long packed, long unfolded)
    {
        unpacked += count;
        if (unpacked > limits.UnpackedBytes)
        {
            Spend(
                $"it unpacks to more than {limits.UnpackedBytes} bytes, and the rest is not read",
                "Split it, or raise the limit (--max-unpacked).");
        }

        if (unpacked > AlwaysAllowedInAll && unpacked / limits.Ratio > packedLength)
        {
            Spend(
                $"it unpacks to more than {limits.Ratio} times its size, as no text does, and the rest is not read",
                "If it is harmless, unpack it first, or raise the limit (--max-ratio).");
        }

        if (unfolded > AlwaysAllowed && unfolded / limits.Ratio > Math.Max(packed, 1))
        {
            throw new FormatProblem(
                At($"it unpacks to more than {limits.Ratio} times its size, as no text does"),
                "If it is harmless, unpack it first, or raise the limit (--max-ratio).");
        }
    }

    private void Spend(FormattableString reason, string advice)
    {
        IsSpent = true;
        throw new FormatProblem(At(reason), advice);
    }

    private static string At(FormattableString message) => message.ToString(CultureInfo.InvariantCulture);
}
