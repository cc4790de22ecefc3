using Hearsay.Documents;
using Hearsay.Intake;
using Hearsay.Tests.Golden;

namespace Hearsay.Tests.Swaps;

/// <summary>The texts in which names and frames are exchanged.</summary>
internal static class SwapDocuments
{
    public static IReadOnlyList<Document> Samples { get; } = In(Path.Combine(Repository.Root, "samples"));

    /// <summary>The articles that it all began with; empty where they are not.</summary>
    public static IReadOnlyList<Document> Seeds { get; } = In(Path.Combine(Repository.Root, "..", "shared", "seeds"));

    /// <summary>The golden passages, each a document.</summary>
    public static IReadOnlyList<Document> Goldens { get; } =
    [
        .. Directory.GetFiles(Path.Combine(Repository.Root, "tests", "Hearsay.Tests", "Golden", "passages"), "*.txt").Order(StringComparer.Ordinal)
            .SelectMany(f => PassageReader.Read(Path.GetFileNameWithoutExtension(f), File.ReadAllText(f).ReplaceLineEndings("\n")))
            .Select(p => p.Document with { Uri = "goldens/" + p.Name }),
    ];

    private static IReadOnlyList<Document> In(string folder) => Directory.Exists(folder)
        ? [.. new DocumentFinder().Find([folder]).OfType<FoundDocument>().Select(f => f.Document)
            .Select(d => d with { Uri = Path.GetRelativePath(Repository.Root, d.Uri).Replace('\\', '/') })]
        : [];
}
