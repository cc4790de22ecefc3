namespace Hearsay.Knowledge.Petrarch;

/// <summary>
/// Reads verb dictionaries: synonym sets (<c>&amp;NAME</c> with lines of <c>+</c>), blocks (<c>--- NAME [CODE] ---</c>) of verbs,
/// each with its forms in braces, and patterns (<c>- words * words [CODE]</c>).
/// </summary>
internal sealed class VerbDictionary
{
    private readonly Synsets synsets = new();
    private readonly Dictionary<string, List<VerbEntry>> verbs = new(StringComparer.Ordinal);
    private readonly List<(string Name, EventCodes Codes, DictionaryLine Line)> block = [];
    private readonly List<(DictionaryLine Line, string Text, EventCodes Codes)> patterns = [];
    private EventCodes blockCodes = new(null, null);
    private string? synset;

    private VerbDictionary()
    {
    }

    /// <summary>Reads a file.</summary>
    /// <exception cref="FormatException">A line is not of these forms; the message names file and line.</exception>
    public static VerbDictionary Read(string path)
    {
        var dictionary = new VerbDictionary();
        foreach (DictionaryLine line in DictionaryLine.Read(path))
        {
            dictionary.Read(line);
        }

        dictionary.EndBlock();
        return dictionary;
    }

    /// <summary>The entries of a verb form, in upper case; those of several words first.</summary>
    public IReadOnlyList<VerbEntry> Find(string form) => verbs.TryGetValue(form, out List<VerbEntry>? found) ? found : [];

    private void Read(DictionaryLine line)
    {
        string text = line.Text;
        if (text.StartsWith("---", StringComparison.Ordinal))
        {
            EndBlock();
            synset = null;
            (string _, string[] codes) = line.Split();
            blockCodes = codes.Length == 0 ? new EventCodes(null, null) : EventCodes.Parse(codes[0]);
        }
        else if (text[0] == '&')
        {
            synset = text.Split((char[])[' ', '\t'])[0];
            synsets.Start(synset);
        }
        else if (text[0] == '+' && synset is not null)
        {
            synsets.Add(synset, text[1..].Trim());
        }
        else if (text[0] is '-' or '~')
        {
            AddPattern(line);
        }
        else
        {
            synset = null;
            (string name, string[] codes) = line.Split();
            block.Add((name, codes.Length == 0 ? blockCodes : EventCodes.Parse(codes[0]), line));
        }
    }

    private void AddPattern(DictionaryLine line)
    {
        (string text, string[] codes) = line.Split();
        if (codes.Length == 0)
        {
            throw line.Fail("a pattern without a code. Put it into brackets at the end, as in - * TALKS [040]");
        }

        patterns.Add((line, text[1..].Trim(), EventCodes.Parse(codes[0])));
    }

    /// <summary>Patterns belong to all verbs of their block.</summary>
    private void EndBlock()
    {
        VerbPattern[] read = [.. patterns.Where(p => !p.Codes.IsDiscarded).Select(p => PatternReader.Read(p.Text, p.Codes, synsets, p.Line)).OrderByDescending(p => p.Length)];
        foreach ((string name, EventCodes codes, DictionaryLine line) in block)
        {
            AddVerb(name, codes, read, line);
        }

        block.Clear();
        patterns.Clear();
    }

    private void AddVerb(string name, EventCodes codes, VerbPattern[] read, DictionaryLine line)
    {
        int brace = name.IndexOf('{', StringComparison.Ordinal);
        string verb = (brace < 0 ? name : name[..brace]).Trim();
        string[] given = brace < 0
            ? []
            : name[(brace + 1)..].TrimEnd('}', ' ').Split((char[])[' ', ','], StringSplitOptions.RemoveEmptyEntries);
        bool isPhrase = verb.Contains('+', StringComparison.Ordinal);
        if (verb.Length == 0)
        {
            throw line.Fail("a verb without a name");
        }

        foreach (string form in brace >= 0 ? [verb, .. given] : isPhrase ? PhraseForms(verb) : Inflection.VerbForms(verb.TrimEnd('_').ToUpperInvariant()))
        {
            AddForm(form, codes, read);
        }
    }

    /// <summary>The forms of <c>+BREAK_DOWN</c>: the word after the plus is the verb.</summary>
    private static IEnumerable<string> PhraseForms(string verb)
    {
        int plus = verb.IndexOf('+', StringComparison.Ordinal);
        int end = verb.IndexOf('_', plus);
        string word = (end < 0 ? verb[(plus + 1)..] : verb[(plus + 1)..end]).ToUpperInvariant();
        string rest = end < 0 ? "" : verb[end..];
        return Inflection.VerbForms(word).Select(form => verb[..(plus + 1)] + form + rest);
    }

    private void AddForm(string form, EventCodes codes, VerbPattern[] read)
    {
        int plus = form.IndexOf('+', StringComparison.Ordinal);
        string[] before = plus <= 0 ? [] : DictionaryLine.WordsOf(form[..plus]);
        string[] rest = DictionaryLine.WordsOf(plus < 0 ? form : form[(plus + 1)..]);
        if (rest.Length == 0)
        {
            return;
        }

        if (!verbs.TryGetValue(rest[0], out List<VerbEntry>? entries))
        {
            verbs.Add(rest[0], entries = []);
        }

        var entry = new VerbEntry(before, rest[1..], codes, read);
        int words = before.Length + rest.Length;
        int at = entries.FindIndex(e => e.Before.Length + 1 + e.After.Length < words);
        entries.Insert(at < 0 ? entries.Count : at, entry);
    }
}
