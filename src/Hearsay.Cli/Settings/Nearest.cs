namespace Hearsay.Cli.Settings;

/// <summary>Finds the word that somebody probably meant.</summary>
internal static class Nearest
{
    /// <summary>
    /// The candidate with the fewest letters to add, drop, change or swap (Damerau 1964, without overlapping swaps), if they
    /// are at most a third of its length and one; of equals the first.
    /// </summary>
    public static string? Find(string word, IEnumerable<string> candidates)
    {
        ArgumentNullException.ThrowIfNull(word);
        ArgumentNullException.ThrowIfNull(candidates);
        string? best = null;
        int least = int.MaxValue;
        foreach (string candidate in candidates)
        {
            int distance = word.Length > 2 * candidate.Length + 2 ? int.MaxValue : Distance(word, candidate);
            if (distance < least && distance <= 1 + (candidate.Length / 3))
            {
                best = candidate;
                least = distance;
            }
        }

        return best;
    }

    private static int Distance(string a, string b)
    {
        int[,] steps = new int[a.Length + 1, b.Length + 1];
        for (int i = 0; i <= a.Length; i++)
        {
            for (int j = 0; j <= b.Length; j++)
            {
                steps[i, j] = i == 0 || j == 0 ? i + j : Cheapest(steps, a, b, i, j);
            }
        }

        return steps[a.Length, b.Length];
    }

    private static int Cheapest(int[,] steps, string a, string b, int i, int j)
    {
        bool same = char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]);
        int least = Math.Min(steps[i - 1, j - 1] + (same ? 0 : 1), 1 + Math.Min(steps[i - 1, j], steps[i, j - 1]));
        bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
        return swapped ? Math.Min(least, steps[i - 2, j - 2] + 1) : least;
    }
}
