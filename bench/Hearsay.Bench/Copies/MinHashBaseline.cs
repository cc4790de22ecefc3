namespace Hearsay.Bench.Copies;

/// <summary>
/// The textbook way, to compare with: 128 minima of permuted shingle hashes, looked up in 32 bands of four. Written straight, as
/// such libraries are.
/// </summary>
internal sealed class MinHashBaseline
{
    private const int Permutations = 128;
    private const int Bands = 32;
    private const int Rows = Permutations / Bands;
    private const double LeastJaccard = 0.1;
    private const ulong Prime = (1UL << 61) - 1;

    private static readonly (ulong A, ulong B)[] Factors = MakeFactors();

    private readonly Dictionary<ulong, List<int>>[] bands = [.. Enumerable.Range(0, Bands).Select(_ => new Dictionary<ulong, List<int>>())];
    private readonly List<uint[]> signatures = [];

    public static uint[] Sign(string text)
    {
        string[] words = text.ToLowerInvariant().Split([' ', '\n', '.', ',', '"', ';', ':', '-', '\''], StringSplitOptions.RemoveEmptyEntries);
        var minima = new uint[Permutations];
        Array.Fill(minima, uint.MaxValue);
        for (int i = 0; i + 2 < words.Length; i++)
        {
            ulong hash = Hash(words[i], Hash(words[i + 1], Hash(words[i + 2], 14695981039346656037)));
            for (int p = 0; p < Permutations; p++)
            {
                minima[p] = Math.Min(minima[p], (uint)(((uint)hash * Factors[p].A + Factors[p].B) % Prime));
            }
        }

        return minima;
    }

    public void Add(uint[] signature)
    {
        for (int band = 0; band < Bands; band++)
        {
            ulong key = Key(signature, band);
            (bands[band].TryGetValue(key, out List<int>? list) ? list : bands[band][key] = []).Add(signatures.Count);
        }

        signatures.Add(signature);
    }

    public IEnumerable<int> Find(uint[] signature)
    {
        var found = new HashSet<int>();
        for (int band = 0; band < Bands; band++)
        {
            if (bands[band].TryGetValue(Key(signature, band), out List<int>? list))
            {
                found.UnionWith(list);
            }
        }

        return found.Where(number => Jaccard(signature, signatures[number]) >= LeastJaccard);
    }

    private static double Jaccard(uint[] a, uint[] b)
    {
        int same = 0;
        for (int i = 0; i < Permutations; i++)
        {
            same += a[i] == b[i] ? 1 : 0;
        }

        return same / (double)Permutations;
    }

    private static ulong Key(uint[] signature, int band)
    {
        ulong key = 14695981039346656037;
        for (int row = 0; row < Rows; row++)
        {
            key = (key ^ signature[(band * Rows) + row]) * 1099511628211;
        }

        return key;
    }

    private static ulong Hash(string word, ulong seed)
    {
        foreach (char c in word)
        {
            seed = (seed ^ c) * 1099511628211;
        }

        return seed ^ (seed >> 32);
    }

    private static (ulong A, ulong B)[] MakeFactors()
    {
        var random = new Random(1);
        return [.. Enumerable.Range(0, Permutations).Select(_ => ((ulong)random.NextInt64(1, 1L << 29), (ulong)random.NextInt64(0, 1L << 61)))];
    }
}
