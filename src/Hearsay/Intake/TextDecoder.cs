using System.Globalization;
using System.Text;

namespace Hearsay.Intake;

/// <summary>
/// Turns a file's bytes into text. The encoding is, in this order: what the byte order mark says, what the file declares,
/// UTF-8 if the bytes are valid UTF-8, else a code page, with a note.
/// </summary>
internal static class TextDecoder
{
    private const int SampleLength = 4096;
    private const int Latin = 1252;
    private const int Cyrillic = 1251;

    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    private static readonly UTF8Encoding LenientUtf8 = new(false, throwOnInvalidBytes: false);

    /// <param name="bytes">The whole file.</param>
    /// <param name="declared">The encoding that the file itself names, or null.</param>
    public static DecodedText Decode(byte[] bytes, string? declared = null)
    {
        if (bytes.Length == 0)
        {
            return DecodedText.Failed("the file is empty", "Check that it was saved or copied completely.");
        }

        if (FindMark(bytes) is var (encoding, length))
        {
            return DecodedText.Of(encoding.GetString(bytes, length, bytes.Length - length));
        }

        if (FileSignature.Find(bytes) is { } signature)
        {
            return signature;
        }

        int nul = bytes.AsSpan().IndexOf((byte)0);
        if (nul >= 0)
        {
            return DecodeWithNul(bytes, nul);
        }

        if (IsMostlyControl(bytes))
        {
            return DecodedText.Failed("not text: most of its bytes are control characters", "Name the text you mean.");
        }

        return DecodeUnmarked(bytes, declared);
    }

    private static DecodedText DecodeUnmarked(byte[] bytes, string? declared)
    {
        string? utf8 = TryUtf8(bytes);
        if (utf8 is not null)
        {
            return DecodedText.Of(utf8);
        }

        if (FindDeclared(declared) is { } encoding)
        {
            return DecodedText.Of(encoding.GetString(bytes));
        }

        int invalid = FirstInvalid(bytes);
        if (IsDamagedUtf8(bytes))
        {
            return DecodedText.Of(
                LenientUtf8.GetString(bytes),
                At($"the file is damaged UTF-8 (first at byte {invalid}): what could not be read stands as U+FFFD"));
        }

        int page = LooksCyrillic(bytes) ? Cyrillic : Latin;
        return DecodedText.Of(
            CodePage(page).GetString(bytes),
            At($"the file is not UTF-8 (byte {invalid}) and names no encoding: it was read as windows-{page}"));
    }

    private static string? TryUtf8(byte[] bytes)
    {
        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static (Encoding Encoding, int Length)? FindMark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (LenientUtf8, 3),
        [0xFF, 0xFE, 0, 0, ..] => (Encoding.UTF32, 4),
        [0, 0, 0xFE, 0xFF, ..] => (new UTF32Encoding(bigEndian: true, byteOrderMark: true), 4),
        [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
        [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
        _ => null,
    };

    /// <summary>Zero bytes mean UTF-16 without a mark if nearly all stand on one side of the pairs, else no text at all.</summary>
    private static DecodedText DecodeWithNul(byte[] bytes, int firstNul)
    {
        ReadOnlySpan<byte> sample = bytes.AsSpan(0, Math.Min(bytes.Length & ~1, SampleLength));
        int even = 0;
        int odd = 0;
        for (int i = 0; i + 1 < sample.Length; i += 2)
        {
            even += sample[i] == 0 ? 1 : 0;
            odd += sample[i + 1] == 0 ? 1 : 0;
        }

        int pairs = sample.Length / 2;
        if (odd * 10 >= pairs * 7 && even * 20 <= pairs && pairs > 1)
        {
            return DecodedText.Of(Encoding.Unicode.GetString(bytes), "the file was read as UTF-16 (little-endian)");
        }

        if (even * 10 >= pairs * 7 && odd * 20 <= pairs && pairs > 1)
        {
            return DecodedText.Of(
                Encoding.BigEndianUnicode.GetString(bytes), "the file was read as UTF-16 (big-endian)");
        }

        return DecodedText.Failed(
            At($"not text: there is a zero byte at {firstNul}"), "Name the text you mean, or save it as UTF-8.");
    }

    private static bool IsMostlyControl(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> sample = bytes[..Math.Min(bytes.Length, SampleLength)];
        int control = 0;
        foreach (byte value in sample)
        {
            control += value < 0x20 && value is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f') ? 1 : 0;
        }

        return control * 3 > sample.Length;
    }

    private static Encoding? FindDeclared(string? declared)
    {
        if (string.IsNullOrWhiteSpace(declared))
        {
            return null;
        }

        string name = declared.Trim().ToLowerInvariant();
        if (name is "utf-8" or "utf8" or "utf-7")
        {
            return null;
        }

        // What the web calls Latin-1 and ASCII is windows-1252 (WHATWG Encoding, 4.2).
        name = name is "iso-8859-1" or "latin1" or "latin-1" or "us-ascii" or "ascii" ? "windows-1252" : name;
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static Encoding CodePage(int number) => CodePagesEncodingProvider.Instance.GetEncoding(number)!;

    private static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        int at = 0;
        while (at < bytes.Length && Rune.DecodeFromUtf8(bytes[at..], out _, out int used) == System.Buffers.OperationStatus.Done)
        {
            at += used;
        }

        return at;
    }

    /// <summary>Whether there are more valid sequences of several bytes than invalid ones.</summary>
    private static bool IsDamagedUtf8(ReadOnlySpan<byte> bytes)
    {
        int valid = 0;
        int invalid = 0;
        int at = 0;
        while (at < bytes.Length)
        {
            bool isDone = Rune.DecodeFromUtf8(bytes[at..], out _, out int used) == System.Buffers.OperationStatus.Done;
            valid += isDone && used > 1 ? 1 : 0;
            invalid += isDone ? 0 : 1;
            at += Math.Max(used, 1);
        }

        return valid > invalid;
    }

    /// <summary>Cyrillic words are runs of high bytes; in Western words they stand alone between ASCII letters.</summary>
    private static bool LooksCyrillic(ReadOnlySpan<byte> bytes)
    {
        int high = 0;
        int inRuns = 0;
        for (int i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] >= 0xC0)
            {
                high++;
                bool isInRun = (i > 0 && bytes[i - 1] >= 0xC0) || (i + 1 < bytes.Length && bytes[i + 1] >= 0xC0);
                inRuns += isInRun ? 1 : 0;
            }
        }

        return high >= 4 && inRuns * 10 >= high * 8;
    }

    private static string At(FormattableString message) => message.ToString(CultureInfo.InvariantCulture);
}
