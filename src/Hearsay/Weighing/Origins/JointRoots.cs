namespace Hearsay.Weighing.Origins;

/// <summary>
/// Sources that spoke together: if one of them also spoke alone in the set, what they said together is counted with that one;
/// if not, they count as one, with all who share a voice with them.
/// </summary>
internal sealed class JointRoots
{
    /// <summary>Stands between the keys of those who speak together.</summary>
    public const string And = " + ";

    private readonly Dictionary<string, string[]> ends = new(StringComparer.Ordinal);

    public JointRoots(IEnumerable<string> roots)
    {
        string[] all = [.. roots.Distinct(StringComparer.Ordinal).OrderBy(root => root, StringComparer.Ordinal)];
        string[][] parts = [.. all.Select(root => root.Split(And))];
        HashSet<string> alone = [.. all.Where((_, i) => parts[i].Length == 1)];
        int[] joint = [.. Enumerable.Range(0, all.Length).Where(i => parts[i].Length > 1 && !parts[i].Any(alone.Contains))];
        var sets = new DisjointSets(all.Length);
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (int i in joint)
        {
            foreach (string part in parts[i].Where(part => !first.TryAdd(part, i)))
            {
                sets.Join(first[part], i);
            }
        }

        for (int i = 0; i < all.Length; i++)
        {
            ends[all[i]] = parts[i].Length == 1 ? [all[i]] : Array.FindAll(parts[i], alone.Contains) is { Length: > 0 } known ? known : [all[sets.RootOf(i)]];
        }
    }

    /// <summary>The origins that a root counts with, the first one foremost.</summary>
    public IReadOnlyList<string> Of(string root) => ends[root];
}
