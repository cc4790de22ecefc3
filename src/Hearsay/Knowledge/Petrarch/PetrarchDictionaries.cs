namespace Hearsay.Knowledge.Petrarch;

/// <summary>
/// A folder of PETRARCH dictionaries, read as they are: files with <c>actors</c>, <c>agents</c>, <c>discards</c> or <c>verbs</c>
/// in their names (or <c>CAMEO</c>, for verbs), ending in <c>.txt</c>.
/// </summary>
public sealed class PetrarchDictionaries
{
    private readonly PhraseIndex<PetrarchActor> actors = new();
    private readonly PhraseIndex<PetrarchAgent> agents = new();
    private readonly PhraseIndex<string> discards = new();
    private readonly List<VerbDictionary> verbs = [];

    private PetrarchDictionaries()
    {
    }

    /// <summary>Reads the dictionaries of a folder, in the order of their names.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="FileNotFoundException">No dictionary of verbs or of actors is in it.</exception>
    /// <exception cref="FormatException">A line is not as PETRARCH has it; the message names file and line.</exception>
    public static PetrarchDictionaries Read(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        if (!Directory.Exists(folder))
        {
            throw new DirectoryNotFoundException($"'{folder}': no such folder of dictionaries.");
        }

        var dictionaries = new PetrarchDictionaries();
        bool hasActors = false;
        foreach (string path in Directory.EnumerateFiles(folder, "*.txt").OrderBy(p => p, StringComparer.Ordinal))
        {
            hasActors |= dictionaries.ReadFile(path);
        }

        return hasActors && dictionaries.verbs.Count > 0
            ? dictionaries
            : throw new FileNotFoundException(
                $"'{folder}': a dictionary of actors and one of verbs are needed, in files such as my.actors.txt and my.verbs.txt.");
    }

    internal PetrarchActor? FindActor(IReadOnlyList<string> words, int start, int end, out int length) =>
        actors.Find(words, start, end, out length);

    internal PetrarchAgent? FindAgent(IReadOnlyList<string> words, int start, int end, out int length) =>
        agents.Find(words, start, end, out length);

    /// <summary>What a phrase of the dictionary of discards does away with: <c>+</c> for the text, empty for the sentence, null for nothing.</summary>
    internal string? FindDiscard(IReadOnlyList<string> words, int start) => discards.Find(words, start, words.Count, out _);

    internal IEnumerable<VerbEntry> FindVerbs(string form) => verbs.Count == 1 ? verbs[0].Find(form) : verbs.SelectMany(v => v.Find(form));

    private bool ReadFile(string path)
    {
        string name = Path.GetFileName(path).ToUpperInvariant();
        if (name.Contains("ACTORS", StringComparison.Ordinal))
        {
            PetrarchActors.Read(path, actors);
            return true;
        }

        if (name.Contains("AGENTS", StringComparison.Ordinal))
        {
            PetrarchAgents.Read(path, agents);
        }
        else if (name.Contains("DISCARDS", StringComparison.Ordinal))
        {
            foreach (DictionaryLine line in DictionaryLine.Read(path))
            {
                discards.Add(DictionaryLine.WordsOf(line.Text.TrimStart('+').TrimEnd('_')), line.Text[0] == '+' ? "+" : "");
            }
        }
        else if (name.Contains("VERBS", StringComparison.Ordinal) || name.StartsWith("CAMEO", StringComparison.Ordinal))
        {
            verbs.Add(VerbDictionary.Read(path));
        }

        return false;
    }
}
