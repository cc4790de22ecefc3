using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Hearsay.Knowledge;

/// <summary>
/// Towns of the world with 500 inhabitants or more, counties of the United States, and provinces of other countries, after
/// GeoNames, the Census Bureau and Natural Earth. Unpacked when first asked; looked up by binary search
/// in the packed rows, so that it costs memory for the rows alone.
/// </summary>
internal sealed class Gazetteer
{
    private const string Resource = "Hearsay.Knowledge.towns.tsv.br";
    private static readonly Lazy<Gazetteer> Loaded = new(Load);
    private readonly byte[] rows;
    private readonly int[] starts;

    private Gazetteer(byte[] rows)
    {
        this.rows = rows;
        starts = FindStarts(rows);
    }

    /// <summary>The gazetteer that comes with Hearsay.</summary>
    public static Gazetteer World => Loaded.Value;

    /// <summary>The number of places.</summary>
    public int Count => starts.Length - 1;

    /// <summary>The town in a row, from 0, in order of the folded names.</summary>
    public Town this[int row] => Read(rows.AsSpan(starts[row], starts[row + 1] - starts[row] - 1));

    /// <summary>The towns of this name, the largest first.</summary>
    public IReadOnlyList<Town> Find(ReadOnlySpan<char> foldedName)
    {
        Span<byte> key = stackalloc byte[256];
        if (foldedName.IsEmpty || foldedName.Length > 80 || !Encoding.UTF8.TryGetBytes(foldedName, key, out int length))
        {
            return [];
        }

        key = key[..length];
        int row = LowerBound(key);
        if (row >= Count || !KeyOf(row).SequenceEqual(key))
        {
            return [];
        }

        var towns = new List<Town>();
        for (; row < Count && KeyOf(row).SequenceEqual(key); row++)
        {
            towns.Add(this[row]);
        }

        return towns;
    }

    private static Gazetteer Load()
    {
        using Stream packed = typeof(Gazetteer).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"'{Resource}' is missing. Run tools/gazetteer and build again.");
        using var brotli = new BrotliStream(packed, CompressionMode.Decompress);
        using var rows = new MemoryStream();
        brotli.CopyTo(rows);
        return new Gazetteer(rows.ToArray());
    }

    private static int[] FindStarts(byte[] rows)
    {
        var starts = new List<int>(1 << 17) { 0 };
        ReadOnlySpan<byte> rest = rows;
        int at = 0;
        while (rest.IndexOf((byte)'\n') is >= 0 and var end)
        {
            at += end + 1;
            starts.Add(at);
            rest = rest[(end + 1)..];
        }

        return [.. starts];
    }

    private int LowerBound(ReadOnlySpan<byte> key)
    {
        int low = 0;
        int high = Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (KeyOf(middle).SequenceCompareTo(key) < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private ReadOnlySpan<byte> KeyOf(int row)
    {
        ReadOnlySpan<byte> line = rows.AsSpan(starts[row], starts[row + 1] - starts[row]);
        return line[..line.IndexOf((byte)'\t')];
    }

    private static Town Read(ReadOnlySpan<byte> line)
    {
        string[] cells = Encoding.UTF8.GetString(line).Split('\t');
        Country? country = Countries.English.FindByIso2(cells[2]);
        return new Town(
            cells[1].Length > 0 ? cells[1] : cells[0],
            country?.Code ?? cells[2],
            double.Parse(cells[3], CultureInfo.InvariantCulture),
            double.Parse(cells[4], CultureInfo.InvariantCulture),
            cells.Length > 5 && cells[5].Length > 0 ? int.Parse(cells[5], CultureInfo.InvariantCulture) : 0,
            cells.Length > 6 ? cells[6] : "",
            cells.Length > 7 ? cells[7] : "");
    }
}
