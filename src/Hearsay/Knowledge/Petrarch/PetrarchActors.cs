namespace Hearsay.Knowledge.Petrarch;

/// <summary>
/// Reads actor dictionaries: <c>NAME [CODE]</c>; lines with <c>+</c> for other names of the one before, indented lines for
/// its codes, some with days.
/// </summary>
internal static class PetrarchActors
{
    /// <summary>Adds the actors of a file.</summary>
    /// <exception cref="FormatException">A line is not of that form; the message names file and line.</exception>
    public static void Read(string path, PhraseIndex<PetrarchActor> actors)
    {
        var names = new List<string[]>();
        var codes = new List<DatedCode>();
        foreach (DictionaryLine line in DictionaryLine.Read(path))
        {
            (string name, string[] bracketed) = line.Split();
            bool isSynonym = name.StartsWith('+');
            if (name.Length > 0 && !isSynonym)
            {
                Add(actors, names, codes);
            }
            else if (names.Count == 0)
            {
                throw line.Fail("a code or another name with no name before it");
            }

            if (name.Length > 0)
            {
                names.Add(DictionaryLine.WordsOf(name.TrimStart('+')));
            }

            codes.AddRange(bracketed.Select(c => DatedCode.Parse(c, line)));
        }

        Add(actors, names, codes);
    }

    private static void Add(PhraseIndex<PetrarchActor> actors, List<string[]> names, List<DatedCode> codes)
    {
        var actor = new PetrarchActor([.. codes]);
        names.ForEach(n => actors.Add(n, actor));
        names.Clear();
        codes.Clear();
    }
}
