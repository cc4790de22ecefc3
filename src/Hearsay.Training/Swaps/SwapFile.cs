namespace Hearsay.Training.Swaps;

/// <summary>Writes the claims that did not stay as they were, one a line.</summary>
internal static class SwapFile
{
    /// <summary>Writes a TSV with a heading.</summary>
    public static void Write(string path, IEnumerable<ChangedClaim> changed)
    {
        ArgumentNullException.ThrowIfNull(changed);
        using var writer = new StreamWriter(path);
        writer.Write("# document\tswap\tsentence\tpredicate\tchange\n");
        foreach (ChangedClaim claim in changed)
        {
            writer.Write(FormattableString.Invariant(
                $"{claim.Document}\t{claim.Swap}\t{claim.Sentence}\t{claim.Predicate}\t{claim.Change}\n"));
        }
    }
}
