using Hearsay.Training.Swaps;
using Xunit;

namespace Hearsay.Tests.Swaps;

/// <summary>The list of the claims that do not stay as they were when names are exchanged.</summary>
internal static class ChangedList
{
    private static readonly string Path = System.IO.Path.Combine(Repository.Root, "tests", "Hearsay.Tests", "Swaps", "changed.tsv");

    /// <summary>Fails if more claims of a set changed than the list has of it; a shorter list is written if that is asked for.</summary>
    public static void Hold(string set, IReadOnlyList<ChangedClaim> changed)
    {
        string[] lines = [.. File.ReadAllLines(Path).Where(l => l.Length > 0)];
        string[] known = [.. lines.Where(l => l.StartsWith(set + "/", StringComparison.Ordinal))];
        string[] now = [.. changed.Select(Line).Order(StringComparer.Ordinal)];
        if (Environment.GetEnvironmentVariable("HEARSAY_ACCEPT") == "1" && (now.Length < known.Length || known.Length == 0))
        {
            IEnumerable<string> rest = lines.Where(l => l[0] != '#' && !known.Contains(l));
            string[] all = [.. lines.Where(l => l[0] == '#'), .. rest.Concat(now).Order(StringComparer.Ordinal)];
            File.WriteAllText(Path, string.Join('\n', all) + "\n");
            return;
        }

        Assert.True(
            now.Length <= known.Length,
            $"{now.Length} claims changed, the list has {known.Length}. New:\n" + string.Join('\n', now.Except(known)));
    }

    private static string Line(ChangedClaim claim) => string.Join('\t', claim.Document, claim.Swap, claim.Sentence, claim.Predicate, claim.Change);
}
