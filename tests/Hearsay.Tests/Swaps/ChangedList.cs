using Hearsay.Training.Swaps;
using Xunit;

namespace Hearsay.Tests.Swaps;

/// <summary>A list of the claims that do not stay as they were when names or frames are exchanged; it may only shrink.</summary>
internal sealed class ChangedList
{
    private readonly string path;

    private ChangedList(string file)
    {
        path = Path.Combine(Repository.Root, "tests", "Hearsay.Tests", "Swaps", file);
    }

    public static ChangedList Names { get; } = new("changed.tsv");

    public static ChangedList Frames { get; } = new("changed-frames.tsv");

    /// <summary>Fails if a claim of a set changed that is not in the list; claims that stay now are struck off if that is asked for.</summary>
    public void Hold(string set, IReadOnlyList<ChangedClaim> changed)
    {
        string[] lines = [.. File.ReadAllLines(path).Where(l => l.Length > 0)];
        string[] known = [.. lines.Where(l => l.StartsWith(set + "/", StringComparison.Ordinal))];
        string[] now = [.. changed.Select(Line).Order(StringComparer.Ordinal)];
        if (Environment.GetEnvironmentVariable("HEARSAY_ACCEPT") == "1" && (now.Length < known.Length || known.Length == 0))
        {
            IEnumerable<string> rest = lines.Where(l => l[0] != '#' && !known.Contains(l));
            string[] all = [.. lines.Where(l => l[0] == '#'), .. rest.Concat(now).Order(StringComparer.Ordinal)];
            File.WriteAllText(path, string.Join('\n', all) + "\n");
            return;
        }

        string[] fresh = [.. now.Except(known)];
        Assert.True(
            fresh.Length == 0 || now.Length <= known.Length,
            $"{now.Length} claims changed, the list has {known.Length}. New:\n" + string.Join('\n', fresh));
    }

    private static string Line(ChangedClaim claim) => string.Join('\t', claim.Document, claim.Swap, claim.Sentence, claim.Predicate, claim.Change);
}
