using System.Text;

namespace Hearsay.Intake;

/// <summary>The first bytes by which common files that are not text can be told, whatever they are called.</summary>
internal static class FileSignature
{
    private const string Convert = "Convert it to text first, e.g. ";

    private static readonly (byte[] Start, string Reason, string Advice)[] Known =
    [
        ("%PDF-"u8.ToArray(), "a PDF file, not text", Convert + "with pdftotext."),
        ("PK\u0003\u0004"u8.ToArray(), "a zip archive or an office document, not text", "Unpack it, or save it as text."),
        ([0x1F, 0x8B], "compressed with gzip, not text", "Unpack it first, e.g. with gunzip."),
        ([0x28, 0xB5, 0x2F, 0xFD], "compressed with zstd, not text", "Unpack it first, e.g. with unzstd."),
        ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "compressed with xz, not text", "Unpack it first, e.g. with unxz."),
        ("BZh"u8.ToArray(), "compressed with bzip2, not text", "Unpack it first, e.g. with bunzip2."),
        ([0xD0, 0xCF, 0x11, 0xE0], "an old office document, not text", "Save it as text first."),
        ("{\\rtf"u8.ToArray(), "an RTF document, not plain text", "Save it as text first."),
        ([0x89, 0x50, 0x4E, 0x47], "a picture, not text", "Read its words first, e.g. with tesseract."),
        ([0xFF, 0xD8, 0xFF], "a picture, not text", "Read its words first, e.g. with tesseract."),
        ("GIF8"u8.ToArray(), "a picture, not text", "Read its words first, e.g. with tesseract."),
        ("SQLite format 3"u8.ToArray(), "a database, not text", "Export its texts as JSONL first."),
        ([0x7F, 0x45, 0x4C, 0x46], "a program, not text", "Name the text you mean."),
    ];

    /// <summary>Why these bytes are not text, or null if no signature fits.</summary>
    public static DecodedText? Find(ReadOnlySpan<byte> bytes)
    {
        foreach ((byte[] start, string reason, string advice) in Known)
        {
            if (bytes.StartsWith(start) && (start.Length > 3 || !IsAscii(bytes)))
            {
                return DecodedText.Failed(reason, advice);
            }
        }

        return null;
    }

    /// <summary>Three letters alone prove nothing: a text may begin with them.</summary>
    private static bool IsAscii(ReadOnlySpan<byte> bytes) => Ascii.IsValid(bytes[..Math.Min(bytes.Length, 512)]);
}
