using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace Hearsay.Training.Models;

/// <summary>Writes models in the format that <c>Hearsay.Language.Learning.ModelFile</c> reads.</summary>
internal sealed class ModelWriter(string name) : IDisposable
{
    private const int Alignment = 64;

    private readonly SortedDictionary<string, int[]> tensors = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly MemoryStream data = new();

    /// <summary>Adds a number to the header.</summary>
    public void Number(string key, int value) => numbers[key] = value;

    /// <summary>Adds a list of strings.</summary>
    public void Strings(string key, IEnumerable<string> values) => Raw(key, Encoding.UTF8.GetBytes(string.Join('\n', values)));

    /// <summary>Adds 32-bit floats.</summary>
    public void Floats(string key, float[] values) => Raw(key, MemoryMarshal.AsBytes(values.AsSpan()));

    /// <summary>Adds weights as signed bytes with one scale for all.</summary>
    public void Bytes(string key, float[] values)
    {
        float largest = values.Max(MathF.Abs);
        float scale = largest > 0 ? largest / 127 : 1;
        sbyte[] bytes = [.. values.Select(v => (sbyte)MathF.Round(v / scale))];
        Raw(key, MemoryMarshal.AsBytes(bytes.AsSpan()));
        Floats(key + ".scale", [scale]);
    }

    /// <summary>Writes the file.</summary>
    public void Write(string path)
    {
        byte[] header = JsonSerializer.SerializeToUtf8Bytes(new SortedDictionary<string, object>(StringComparer.Ordinal)
        {
            ["name"] = name,
            ["numbers"] = numbers,
            ["tensors"] = tensors,
        });
        int padded = ((12 + header.Length + Alignment - 1) / Alignment * Alignment) - 12;
        using FileStream file = File.Create(path);
        file.Write("HEARSAY1"u8);
        file.Write(BitConverter.GetBytes(padded));
        file.Write(header);
        file.Write(Encoding.ASCII.GetBytes(new string(' ', padded - header.Length)));
        data.WriteTo(file);
    }

    /// <summary>Releases the memory of what was not written.</summary>
    public void Dispose() => data.Dispose();

    private void Raw(string key, ReadOnlySpan<byte> bytes)
    {
        data.Write(new byte[(Alignment - ((int)data.Length % Alignment)) % Alignment]);
        tensors[key] = [(int)data.Length, bytes.Length];
        data.Write(bytes);
    }
}
