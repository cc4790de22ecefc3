using Hearsay.Language.Syntax;
using Hearsay.Training.Relations;

namespace Hearsay.Training.Scoring;

/// <summary>Scores relations from files, and writes what was predicted as TSV.</summary>
internal static class RelationsRun
{
    public static (Figure[] Figures, ResampledUnits Units) Run(
        IEnumerable<string> paths, string? half, string? predictions, Func<string, TextSpan, TextSpan, string> relate)
    {
        RelationItem[] gold = [.. paths.SelectMany(path => RelationFile.Read(path, half))];
        if (gold.Length == 0)
        {
            throw new InvalidDataException("The gold set has no rows.");
        }

        string[] system = [.. gold.Select(item => relate(item.Text, item.Source, item.Target))];
        if (predictions is not null)
        {
            RelationFile.Write(predictions, gold, system);
        }

        return (
            RelationsScorer.Score([.. gold.Select(item => RootOf(item.Root))], [.. system.Select(RootOf)]),
            new ResampledUnits("sentences", gold.Length));
    }

    /// <summary>The sets have YIELD where PLOVER has CONCEDE and RETREAT.</summary>
    private static string RootOf(string root) => root is "CONCEDE" or "RETREAT" ? "YIELD" : root;
}
