using System.Text;

namespace Hearsay.Training.Scoring;

/// <summary>
/// Reads and writes a folder as PolNeAR has it: <c>text/NAME.txt</c> and <c>attributions/NAME_ANNOTATOR.ann</c>. Of several
/// annotators the first in ordinal order is read; a text without any is left out.
/// </summary>
internal static class AttributionFolder
{
    private const string Annotator = "hearsay";

    /// <exception cref="DirectoryNotFoundException">One of the two folders is not there.</exception>
    public static IEnumerable<AttributedText> Read(string folder)
    {
        Dictionary<string, string> annotations = FirstAnnotations(Path.Combine(folder, "attributions"));
        foreach (string path in Files(Path.Combine(folder, "text"), "*.txt"))
        {
            string name = Path.GetFileNameWithoutExtension(path);
            if (annotations.TryGetValue(name, out string? annotation))
            {
                string text = File.ReadAllText(path, Encoding.UTF8);
                using var reader = new StreamReader(annotation, Encoding.UTF8);
                yield return new AttributedText(name, text, BratFile.Read(reader, text, annotation));
            }
        }
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

    private static Dictionary<string, string> FirstAnnotations(string folder)
    {
        var first = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string path in Files(folder, "*.ann"))
        {
            string file = Path.GetFileNameWithoutExtension(path);
            int underscore = file.LastIndexOf('_');
            first.TryAdd(underscore < 0 ? file : file[..underscore], path);
        }

        return first;
    }

    private static string[] Files(string folder, string pattern)
    {
        string[] files = Directory.GetFiles(folder, pattern);
        Array.Sort(files, StringComparer.Ordinal);
        return files;
    }
}
