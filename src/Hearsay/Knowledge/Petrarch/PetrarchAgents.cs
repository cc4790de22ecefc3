namespace Hearsay.Knowledge.Petrarch;

/// <summary>
/// Reads agent dictionaries: <c>NAME {PLURAL} [~CODE]</c>, with regular plurals where no braces stand, and sets of words
/// (<c>!PERSON! = MAN, WOMAN</c>) that names may hold.
/// </summary>
internal static class PetrarchAgents
{
    /// <summary>Adds the agents of a file.</summary>
    /// <exception cref="FormatException">A line is not of that form; the message names file and line.</exception>
    public static void Read(string path, PhraseIndex<PetrarchAgent> agents)
    {
        var sets = new Dictionary<string, string[]>(StringComparer.OrdinalIgnoreCase);
        foreach (DictionaryLine line in DictionaryLine.Read(path))
        {
            int equals = line.Text.IndexOf('=', StringComparison.Ordinal);
            if (line.Text[0] == '!' && equals > 0)
            {
                sets[line.Text[..equals].Trim()] =
                    line.Text[(equals + 1)..].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            }
            else
            {
                Add(line, sets, agents);
            }
        }
    }

    private static void Add(DictionaryLine line, Dictionary<string, string[]> sets, PhraseIndex<PetrarchAgent> agents)
    {
        (string name, string[] codes) = line.Split();
        if (codes.Length != 1 || !codes[0].Contains('~', StringComparison.Ordinal))
        {
            throw line.Fail("an agent needs one code with a tilde, as in [~GOV]");
        }

        var agent = new PetrarchAgent(codes[0].Replace("~", "", StringComparison.Ordinal).Trim().ToUpperInvariant(), codes[0].EndsWith('~'));
        foreach (string form in FormsOf(name).SelectMany(f => Filled(f, sets)))
        {
            agents.Add(DictionaryLine.WordsOf(form), agent);
        }
    }

    private static IEnumerable<string> FormsOf(string name)
    {
        int brace = name.IndexOf('{', StringComparison.Ordinal);
        if (brace < 0)
        {
            return [name, .. name.EndsWith('!') ? [] : (string[])[Inflection.Plural(name.TrimEnd('_'))]];
        }

        int end = name.IndexOf('}', brace);
        string inside = end < 0 ? name[(brace + 1)..] : name[(brace + 1)..end];
        return [name[..brace].Trim(), .. inside.Split((char[])[' ', ','], StringSplitOptions.RemoveEmptyEntries)];
    }

    private static IEnumerable<string> Filled(string name, Dictionary<string, string[]> sets)
    {
        foreach ((string mark, string[] words) in sets)
        {
            if (name.Contains(mark, StringComparison.OrdinalIgnoreCase))
            {
                return words.SelectMany(w => Filled(name.Replace(mark, w, StringComparison.OrdinalIgnoreCase), sets));
            }
        }

        return [name];
    }
}
