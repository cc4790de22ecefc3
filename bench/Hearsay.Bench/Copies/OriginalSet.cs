namespace Hearsay.Bench.Copies;

/// <summary>
/// Leaves out of a list of texts those that repeat an earlier one: agencies print stories again with a few changes, and
/// what is a copy already must not count as an error. Done by brute force on all shingles, by code that shares
/// nothing with what is measured.
/// </summary>
internal static class OriginalSet
{
    /// <summary>Shingles of more texts than this are phrases and are not counted.</summary>
    private const int Phrase = 100;

    /// <summary>The texts of which no more than a share of shingles stands in any earlier one, nor the other way round.</summary>
    public static List<string> Without(IEnumerable<string> texts, double share, int most)
    {
        var kept = new List<string>();
        var sizes = new List<int>();
        var places = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (string text in texts.TakeWhile(_ => kept.Count < most))
        {
            HashSet<string> shingles = Shingles(text);
            var shared = new Dictionary<int, int>();
            foreach (int other in shingles.SelectMany(s => places.TryGetValue(s, out List<int>? list) ? list : []))
            {
                shared[other] = shared.GetValueOrDefault(other) + 1;
            }

            if (shared.All(s => s.Value <= share * Math.Min(shingles.Count, sizes[s.Key])))
            {
                foreach (string shingle in shingles)
                {
                    List<int> list = places.TryGetValue(shingle, out List<int>? old) ? old : places[shingle] = [];
                    if (list.Count < Phrase)
                    {
                        list.Add(kept.Count);
                    }
                }

                kept.Add(text);
                sizes.Add(shingles.Count);
            }
        }

        return kept;
    }

    private static HashSet<string> Shingles(string text)
    {
        string[] words = text.ToLowerInvariant().Split(
            [.. text.Where(c => !char.IsLetterOrDigit(c)).Distinct()], StringSplitOptions.RemoveEmptyEntries);
        return [.. Enumerable.Range(0, Math.Max(0, words.Length - 2)).Select(i => string.Join(' ', words[i], words[i + 1], words[i + 2]))];
    }
}
