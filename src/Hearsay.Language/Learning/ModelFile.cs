using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Hearsay.Language.Learning;

/// <summary>
/// A trained model as it lies on disk: eight bytes <c>HEARSAY1</c>, the length of a JSON header as a little-endian
/// 32-bit number, the header, and the tensors at the offsets that it gives, counted from the header's end.
/// </summary>
internal sealed class ModelFile
{
    private static readonly byte[] Magic = "HEARSAY1"u8.ToArray();

    private readonly byte[] content;
    private readonly int start;
    private readonly JsonElement header;

    private ModelFile(byte[] content, int start, JsonElement header)
    {
        this.content = content;
        this.start = start;
        this.header = header;
    }

    /// <summary>The model's name with the first 12 hex digits of the file's SHA-256: <c>en-1/3f9c…</c>.</summary>
    public string Version =>
        $"{header.GetProperty("name").GetString()}/{Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 6))}";

    /// <summary>Reads a model.</summary>
    /// <exception cref="InvalidDataException">The file is not a model of this format, or it is cut short.</exception>
    public static ModelFile Read(string path)
    {
        byte[] content = File.ReadAllBytes(path);
        if (content.Length < Magic.Length + 4 || !content.AsSpan(0, Magic.Length).SequenceEqual(Magic))
        {
            throw new InvalidDataException($"'{path}' is not a model of this version of Hearsay. Restore the file, or train it again with 'hearsay train'.");
        }

        int length = BitConverter.ToInt32(content, Magic.Length);
        int headerStart = Magic.Length + 4;
        if (length < 2 || headerStart + (long)length > content.Length)
        {
            throw new InvalidDataException($"'{path}' is cut short. Restore the file, or train it again with 'hearsay train'.");
        }

        using var json = JsonDocument.Parse(content.AsMemory(headerStart, length));
        return new ModelFile(content, headerStart + length, json.RootElement.Clone());
    }

    /// <summary>A number of the header.</summary>
    public int Number(string name) => header.GetProperty("numbers").GetProperty(name).GetInt32();

    /// <summary>A list of strings: labels or words.</summary>
    public string[] Strings(string name) => Encoding.UTF8.GetString(Memory(name).Span).Split('\n');

    /// <summary>A tensor of 32-bit floats, row by row.</summary>
    public float[] Floats(string name) => MemoryMarshal.Cast<byte, float>(Memory(name).Span).ToArray();

    /// <summary>A tensor of signed bytes, row by row; it shares the file's memory.</summary>
    public ReadOnlySpan<sbyte> Bytes(string name) => MemoryMarshal.Cast<byte, sbyte>(Memory(name).Span);

    /// <summary>The raw bytes of a tensor, which share the file's memory.</summary>
    public ReadOnlyMemory<byte> Memory(string name)
    {
        JsonElement entry = header.GetProperty("tensors").GetProperty(name);
        return content.AsMemory(start + entry[0].GetInt32(), entry[1].GetInt32());
    }
}
