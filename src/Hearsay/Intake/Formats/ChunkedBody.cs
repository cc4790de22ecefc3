using System.Globalization;
using System.Text;

namespace Hearsay.Intake.Formats;

/// <summary>Puts together a body that was sent in chunks (RFC 9112, 7.1).</summary>
internal static class ChunkedBody
{
    private const int LongestSize = 16;

    /// <summary>The body, or null if these are no chunks.</summary>
    public static byte[]? Decode(ReadOnlySpan<byte> bytes)
    {
        using var body = new MemoryStream(bytes.Length);
        while (true)
        {
            int line = bytes[..Math.Min(bytes.Length, 1 << 10)].IndexOf((byte)'\n');
            if (line < 0 || !TryReadSize(bytes[..line], out int size) || size > bytes.Length - line - 1)
            {
                return null;
            }

            if (size == 0)
            {
                return body.ToArray();
            }

            bytes = bytes[(line + 1)..];
            body.Write(bytes[..size]);
            bytes = bytes[size..];
            bytes = bytes.StartsWith("\r\n"u8) ? bytes[2..] : bytes.StartsWith("\n"u8) ? bytes[1..] : bytes;
        }
    }

    private static bool TryReadSize(ReadOnlySpan<byte> line, out int size)
    {
        int end = line.IndexOf((byte)';');
        ReadOnlySpan<byte> digits = (end < 0 ? line : line[..end]).Trim(" \t\r"u8);
        size = 0;
        return digits.Length is > 0 and < LongestSize
            && int.TryParse(Encoding.Latin1.GetString(digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out size) && size >= 0;
    }
}
