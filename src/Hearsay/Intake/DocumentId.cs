using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Hearsay.Intake;

/// <summary>
/// Makes a document's id: <c>d-</c> and the first 16 hex digits of SHA-256 over outlet, author, title, date and text, each
/// as UTF-8 behind its length in bytes and a colon, and followed by a comma; what is not known is <c>-,</c>.
/// </summary>
internal static class DocumentId
{
    public static string Of(string? outlet, string? author, string? title, string? date, string text)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (string? field in (ReadOnlySpan<string?>)[outlet, author, title, date, text])
        {
            if (field is null)
            {
                hash.AppendData("-,"u8);
                continue;
            }

            byte[] bytes = Encoding.UTF8.GetBytes(field);
            hash.AppendData(Encoding.ASCII.GetBytes(bytes.Length.ToString(CultureInfo.InvariantCulture) + ":"));
            hash.AppendData(bytes);
            hash.AppendData(","u8);
        }

        return "d-" + Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 8));
    }
}
