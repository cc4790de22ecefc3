namespace Hearsay.Training.Scoring;

/// <summary>Finds gold sets: as named, or under <c>HEARSAY_DATA</c> (by default <c>../shared/data</c>).</summary>
public static class GoldPath
{
    private const string Variable = "HEARSAY_DATA";
    private const string Default = "../shared/data";

    /// <summary>The folder of the gold sets.</summary>
    public static string Root =>
        Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } given ? given : Default;

    /// <summary>The path of the gold set called <paramref name="gold"/>.</summary>
    /// <exception cref="FileNotFoundException">It is neither there nor under the folder of the gold sets.</exception>
    public static string Get(string gold) => Get(gold, Root);

    /// <summary>The path of the gold set called <paramref name="gold"/>: as named, or under <paramref name="root"/>.</summary>
    /// <exception cref="FileNotFoundException">It is neither there nor under <paramref name="root"/>.</exception>
    public static string Get(string gold, string root)
    {
        foreach (string path in (string[])[gold, Path.Combine(root, gold)])
        {
            if (File.Exists(path) || Directory.Exists(path))
            {
                return path;
            }
        }

        throw new FileNotFoundException($"'{gold}': no such gold set, neither here nor under '{root}'. Set {Variable} to its folder.", gold);
    }
}
