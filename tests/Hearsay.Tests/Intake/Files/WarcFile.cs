using System.Globalization;
using System.Text;

namespace Hearsay.Tests.Intake.Files;

/// <summary>Writes records of web archives, for tests to read.</summary>
internal static class WarcFile
{
    /// <summary>A record of an answer with this page.</summary>
    public static byte[] Page(string id, string html, string headers = "", int wrong = 0) =>
        Record("response", id, Encoding.UTF8.GetBytes($"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n{headers}\r\n{html}"), wrong);

    /// <summary>A record of any kind.</summary>
    /// <param name="type">Its kind.</param>
    /// <param name="id">What tells it from the others.</param>
    /// <param name="block">What it holds.</param>
    /// <param name="wrong">By how much its length is wrong.</param>
    public static byte[] Record(string type, string id, byte[] block, int wrong = 0)
    {
        string head = string.Create(
            CultureInfo.InvariantCulture,
            $"WARC/1.0\r\nWARC-Type: {type}\r\nWARC-Record-ID: <urn:{id}>\r\nWARC-Target-URI: https://example.org/{id}\r\nWARC-Date: 2021-03-09T10:00:00Z\r\nContent-Length: {block.Length + wrong}\r\n\r\n");
        return [.. Encoding.UTF8.GetBytes(head), .. block, .. "\r\n\r\n"u8];
    }
}
