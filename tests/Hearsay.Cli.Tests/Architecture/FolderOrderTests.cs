using System.Reflection;
using Hearsay.Cli.Terminal;
using Hearsay.Documents;
using Hearsay.Language;
using Hearsay.Store;
using Hearsay.Training.Scoring;
using Hearsay.Web;
using Xunit;

namespace Hearsay.Cli.Tests.Architecture;

/// <summary>
/// Holds the house in order. Each row of folders may refer to the rows above it; folders of one row never refer to each other.
/// A new folder is put into its row here, on purpose.
/// </summary>
public sealed class FolderOrderTests
{
    private static readonly string[][] Language =
    [
        ["Syntax"],
        ["Conllu", "Learning"],
        ["Tokenisation", "Tagging", "Parsing", "Naming"],
        [""],
    ];

    private static readonly string[][] Core =
    [
        ["Documents"],
        ["Documents.Layers"],
        ["Knowledge", "Wording"],
        ["Knowledge.Petrarch", "Weighing"],
        ["Intake.Formats", "Intake.Languages"],
        [
            "Intake", "Exchange", "Reading.Actors", "Reading.Aims", "Reading.Attributions", "Reading.Clauses", "Reading.Dating",
            "Reading.Events", "Reading.Factuality", "Reading.Forecasts", "Reading.History", "Reading.Loading", "Reading.Petrarch", "Reading.Places",
            "Reading.Quantities", "Reading.Responsibility", "Reading.Tools", "Weighing.Copies", "Weighing.Forecasts", "Weighing.Happenings",
            "Weighing.Hypotheses", "Weighing.Indicators",
        ],
        ["Weighing.Origins", "Weighing.Disagreements", "Weighing.Cases", "Exchange.Events"],
        ["Exchange.Tables"],
        [
            "Exchange.Acled", "Exchange.Annotations", "Exchange.Conllu", "Exchange.Factchecks", "Exchange.Gdelt", "Exchange.GeoJson", "Exchange.Gold",
            "Exchange.Graphs", "Exchange.Petrarch", "Exchange.Plover", "Exchange.Stix",
        ],
        ["Reading"],
    ];

    private static readonly string[][] Store =
    [
        ["Problems"],
        ["Sql"],
        ["Schema", "Keeping", "Aliases"],
        ["Finding", "Remarks"],
        ["Counting", "Exporting", "Facets", "Weighing"],
        ["Auditing", "Indicators", "Ledger", "Lens", "Networks", "Speakers"],
        ["Cases"],
        ["Care"],
        [""],
    ];

    private static readonly string[][] Training = [["Models", "Swaps"], ["Lemmas", "Names", "Relations", "Tokens", "Trees"], ["Scoring"], ["Attributions", "Factuality", "Happenings"], [""]];

    private static readonly string[][] Web =
    [
        ["Views"],
        ["Views.Audit", "Views.Cases", "Views.Events", "Views.Interface", "Views.Ledger", "Views.Network", "Views.Sources"],
        ["Layout"],
        ["Serving"],
        ["Safety"],
        ["Pages", "Api"],
        ["Pages.Audit", "Pages.Cases", "Pages.Events", "Pages.Interface", "Pages.Ledger", "Pages.Network", "Pages.Settings", "Pages.Sources"],
        [""],
    ];

    private static readonly string[][] Cli =
    [
        ["Terminal"],
        ["Settings"],
        ["Flow", "Help", "Dossier"],
        ["Listings"],
        ["Commands"],
        [""],
    ];

    /// <summary>Each project may use those before it; nobody but the command line uses the training.</summary>
    private static readonly (Assembly Assembly, string[] MayUse)[] Projects =
    [
        (typeof(LanguageReader).Assembly, []),
        (typeof(Document).Assembly, ["Hearsay.Language"]),
        (typeof(Library).Assembly, ["Hearsay.Language", "Hearsay"]),
        (typeof(Workbench).Assembly, ["Hearsay.Language", "Hearsay", "Hearsay.Store"]),
        (typeof(ScoreRunner).Assembly, ["Hearsay.Language", "Hearsay"]),
        (typeof(Surroundings).Assembly, ["Hearsay.Language", "Hearsay", "Hearsay.Store", "Hearsay.Web", "Hearsay.Training"]),
    ];

    [Fact]
    public void Projects_stand_in_a_line() => Assert.All(Projects, project => Assert.Subset(
        project.MayUse.ToHashSet(),
        project.Assembly.GetReferencedAssemblies().Select(a => a.Name!).Where(n => n.StartsWith("Hearsay", StringComparison.Ordinal)).ToHashSet()));

    [Fact]
    public void Folders_of_the_language_library_keep_their_order() => Hold(typeof(LanguageReader).Assembly, "Hearsay.Language", Language);

    [Fact]
    public void Folders_of_the_core_keep_their_order() => Hold(typeof(Document).Assembly, "Hearsay", Core);

    [Fact]
    public void Folders_of_the_store_keep_their_order() => Hold(typeof(Library).Assembly, "Hearsay.Store", Store);

    [Fact]
    public void Folders_of_the_workbench_keep_their_order() => Hold(typeof(Workbench).Assembly, "Hearsay.Web", Web);

    [Fact]
    public void Folders_of_the_training_keep_their_order() => Hold(typeof(ScoreRunner).Assembly, "Hearsay.Training", Training);

    [Fact]
    public void Folders_of_the_command_line_keep_their_order() => Hold(typeof(Surroundings).Assembly, "Hearsay.Cli", Cli);

    private static void Hold(Assembly assembly, string root, string[][] order)
    {
        var broken = new SortedSet<string>(StringComparer.Ordinal);
        foreach (Type type in assembly.GetTypes().Where(t => IsOf(t, root)))
        {
            string folder = FolderOf(type, root);
            int row = RowOf(folder, order);
            if (row < 0)
            {
                broken.Add($"Folder '{folder}' stands in no row. Put it into one in {nameof(FolderOrderTests)}.cs.");
                continue;
            }

            broken.UnionWith(TypeReferences.Of(type)
                .Where(t => IsOf(t, root) && FolderOf(t, root) != folder && RowOf(FolderOf(t, root), order) >= row)
                .Select(t => $"{type.FullName} must not use {t.FullName}."));
        }

        Assert.True(broken.Count == 0, string.Join('\n', broken));
    }

    private static bool IsOf(Type type, string root) =>
        type.Namespace == root || type.Namespace?.StartsWith(root + ".", StringComparison.Ordinal) == true;

    private static string FolderOf(Type type, string root) => type.Namespace == root ? "" : type.Namespace![(root.Length + 1)..];

    private static int RowOf(string folder, string[][] order) => Array.FindIndex(order, row => row.Contains(folder));
}
