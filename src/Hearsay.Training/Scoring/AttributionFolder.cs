using System.Formats.Tar;
using System.IO.Compression;
using System.Text;

namespace Hearsay.Training.Scoring;

/// <summary>
/// Reads and writes PolNeAR: a folder with <c>text/NAME.txt</c> and <c>attributions/NAME_ANNOTATOR.ann</c>, or an archive
/// <c>.tar.gz</c> of such folders, of which <c>dev</c> is read if there is one. Of several annotators the first in ordinal
/// order is read; a text without any is left out.
/// </summary>
internal static class AttributionFolder
{
    private const string Annotator = "hearsay";
    private const string TextEnding = ".txt";
    private const string AnnotationEnding = ".ann";

    /// <param name="path">The folder, a folder that holds one as <c>dev</c>, or an archive.</param>
    /// <param name="part">The folder that is read where <paramref name="path"/> holds several.</param>
    /// <exception cref="DirectoryNotFoundException">One of the two folders is not there.</exception>
    public static IReadOnlyList<AttributedText> Read(string path, string part = "dev")
    {
        bool isArchive = path.EndsWith(".tar.gz", StringComparison.Ordinal) || path.EndsWith(".tgz", StringComparison.Ordinal);
        return isArchive ? ReadArchive(path, part) : ReadFolder(path, part);
    }

    private static AttributedText[] ReadFolder(string path, string part)
    {
        string inner = Path.Combine(path, part);
        string folder = Directory.Exists(inner) ? inner : path;
        IEnumerable<string> files = Directory.GetFiles(Path.Combine(folder, "text"), "*" + TextEnding)
            .Concat(Directory.GetFiles(Path.Combine(folder, "attributions"), "*" + AnnotationEnding));
        return Pair(files.Select(f => (f, File.ReadAllText(f, Encoding.UTF8))));
    }

    private static AttributedText[] ReadArchive(string path, string part)
    {
        using Stream file = File.OpenRead(path);
        using var unpacked = new GZipStream(file, CompressionMode.Decompress);
        using var archive = new TarReader(unpacked);
        var files = new List<(string Name, string Words)>();
        while (archive.GetNextEntry() is { } entry)
        {
            bool isWanted = entry.Name.EndsWith(TextEnding, StringComparison.Ordinal) || entry.Name.EndsWith(AnnotationEnding, StringComparison.Ordinal);
            if (isWanted && entry.DataStream is { } data)
            {
                using var reader = new StreamReader(data, Encoding.UTF8);
                files.Add(($"{path}/{entry.Name}", reader.ReadToEnd()));
            }
        }

        string folder = $"/{part}/";
        bool hasPart = files.Exists(f => f.Name.Contains(folder, StringComparison.Ordinal));
        return Pair(files.Where(f => !hasPart || f.Name.Contains(folder, StringComparison.Ordinal)));
    }

    private static AttributedText[] Pair(IEnumerable<(string Name, string Words)> files)
    {
        var texts = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var annotations = new Dictionary<string, (string Path, string Words)>(StringComparer.Ordinal);
        foreach ((string path, string words) in files.OrderBy(f => f.Name, StringComparer.Ordinal))
        {
            string name = Path.GetFileNameWithoutExtension(path);
            if (path.EndsWith(TextEnding, StringComparison.Ordinal))
            {
                texts.TryAdd(name, words);
                continue;
            }

            int underscore = name.LastIndexOf('_');
            annotations.TryAdd(underscore < 0 ? name : name[..underscore], (path, words));
        }

        return
        [
            .. texts.Where(t => annotations.ContainsKey(t.Key)).Select(t => new AttributedText(
                t.Key,
                t.Value,
                BratFile.Read(new StringReader(annotations[t.Key].Words), t.Value, annotations[t.Key].Path))),
        ];
    }

    /// <summary>Writes <c>attributions/NAME_hearsay.ann</c> for each text.</summary>
    public static void Write(string folder, IEnumerable<AttributedText> texts)
    {
        string annotations = Path.Combine(folder, "attributions");
        Directory.CreateDirectory(annotations);
        foreach (AttributedText text in texts)
        {
            using var output = new StreamWriter(
                Path.Combine(annotations, $"{text.Name}_{Annotator}.ann"),
                append: false,
                new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            BratFile.Write(output, text.Text, text.Attributions);
        }
    }
}
