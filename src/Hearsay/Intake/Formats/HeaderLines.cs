using System.Text;

namespace Hearsay.Intake.Formats;

/// <summary>Named fields, one a line, as at the head of a WARC record or an HTTP response.</summary>
internal sealed class HeaderLines
{
    private readonly Dictionary<string, string> fields = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The first line, before the fields.</summary>
    public string First { get; private init; } = "";

    /// <summary>How far the head reaches, with the empty line behind it; -1 if there is no end of it.</summary>
    public static int LengthOf(ReadOnlySpan<byte> bytes)
    {
        int end = bytes.IndexOf("\r\n\r\n"u8);
        int bare = bytes[..(end < 0 ? bytes.Length : end)].IndexOf("\n\n"u8);
        return bare >= 0 ? bare + 2 : end >= 0 ? end + 4 : -1;
    }

    /// <summary>Reads the lines; of fields of one name the first counts, and lines that are no fields are passed over.</summary>
    public static HeaderLines Read(ReadOnlySpan<byte> bytes)
    {
        string[] lines = Encoding.UTF8.GetString(bytes).Split('\n');
        var head = new HeaderLines { First = lines[0].Trim() };
        foreach (string line in lines.Skip(1))
        {
            int colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0)
            {
                head.fields.TryAdd(line[..colon].Trim(), line[(colon + 1)..].Trim());
            }
        }

        return head;
    }

    /// <summary>The value of a field, or null.</summary>
    public string? Find(string name) => fields.GetValueOrDefault(name);
}
