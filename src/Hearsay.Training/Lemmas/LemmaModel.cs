using System.Globalization;
using Hearsay.Language.Conllu;
using Hearsay.Language.Syntax;
using Hearsay.Language.Tagging;
using Hearsay.Training.Models;

namespace Hearsay.Training.Lemmas;

/// <summary>Learns lemmas from a treebank: a rule for every ending of every tag, and the words that break them.</summary>
internal static class LemmaModel
{
    private const int DeepestCut = 9;
    private static readonly string[] Participle = ["VBG"];
    private static readonly string[] Past = ["VBD", "VBN"];

    /// <summary>Learns from a treebank and writes the model.</summary>
    /// <param name="treebank">CoNLL-U, gzip accepted.</param>
    /// <param name="check">Another treebank to measure on.</param>
    /// <param name="vocabulary">Words in lower case, the most frequent first, whose verb forms become exceptions where the rules fail.</param>
    /// <param name="path">The model file to write.</param>
    /// <param name="log">Receives what was measured.</param>
    public static void Train(string treebank, string check, IReadOnlyList<string> vocabulary, string path, TextWriter log)
    {
        Dictionary<(string Tag, string Form), string> lemmas = Majority(Words(treebank));
        SortedDictionary<string, LemmaRule> rules = LearnRules(lemmas);
        var learnt = new Lemmatiser([], rules.ToDictionary(r => r.Key, r => r.Value, StringComparer.Ordinal));
        var exceptions = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (((string tag, string form), string lemma) in lemmas)
        {
            string lower = form.ToLowerInvariant().Replace('\u2019', '\'');
            if (!IsRight(learnt, (tag, form, lemma)))
            {
                exceptions.TryAdd(tag + "\t" + lower, lemma);
            }
        }

        AddVerbForms(lemmas, vocabulary, learnt, exceptions);
        log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"lemmas: {rules.Count} rules, {exceptions.Count} exceptions"));
        var full = new Lemmatiser(exceptions.ToDictionary(StringComparer.Ordinal), rules.ToDictionary(StringComparer.Ordinal));
        (string Tag, string Form, string Lemma)[] checks = [.. Words(check)];
        double accuracy = checks.Average(w => IsRight(full, w) ? 1.0 : 0.0);
        log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"lemmas: accuracy {accuracy:P2} with the tags given"));
        using var writer = new ModelWriter("en-lemmas-2");
        writer.Strings("rules", rules.Select(r => r.Key + "\t" + r.Value));
        writer.Strings("exceptions", exceptions.Select(e => e.Key + "\t" + e.Value));
        writer.Write(path);
    }

    /// <summary>Adds the forms of verbs that the treebank does not have and the rules get wrong.</summary>
    private static void AddVerbForms(
        Dictionary<(string Tag, string Form), string> lemmas,
        IReadOnlyList<string> vocabulary,
        Lemmatiser learnt,
        SortedDictionary<string, string> exceptions)
    {
        var forms = new VerbForms(
            lemmas.Where(l => l.Key.Tag is "VERB/VB" or "VERB/VBP").Select(l => l.Value), vocabulary, ReadIrregularVerbs());
        var seen = lemmas.Keys.Select(k => k.Tag + "\t" + k.Form.ToLowerInvariant()).ToHashSet(StringComparer.Ordinal);
        IEnumerable<(string Tag, string Form, string Lemma)> regular =
            from form in vocabulary.Concat(vocabulary.SelectMany(VerbForms.RegularForms)).Distinct(StringComparer.Ordinal)
            let lemma = forms.FindBase(form)
            where lemma is not null
            from tag in form.EndsWith("ing", StringComparison.Ordinal) ? Participle : Past
            select (tag, form, lemma);
        foreach ((string tag, string form, string lemma) in forms.Irregular.Concat(regular))
        {
            string key = "VERB/" + tag;
            if (!seen.Contains(key + "\t" + form) && !IsRight(learnt, (key, form, lemma)))
            {
                exceptions.TryAdd(key + "\t" + form, lemma);
            }
        }
    }

    private static IEnumerable<string[]> ReadIrregularVerbs() =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Lemmas", "irregular-verbs.tsv"))
            .Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'));

    private static bool IsRight(Lemmatiser lemmatiser, (string Tag, string Form, string Lemma) word)
    {
        string[] tags = word.Tag.Split('/', 2);
        UniversalPos upos = UniversalPosNames.TryParse(tags[0], out UniversalPos pos) ? pos : UniversalPos.X;
        return lemmatiser.Lemmatise(word.Form, upos, tags[1]) == word.Lemma;
    }

    private static IEnumerable<(string Tag, string Form, string Lemma)> Words(string treebank) =>
        from item in ConlluReader.ReadFile(treebank)
        from token in item.Sentence.Tokens
        where token.Lemma != "_" && !token.Form.Contains('\t', StringComparison.Ordinal)
        select (Lemmatiser.TagOf(token.Upos, token.Xpos), token.Form, token.Lemma);

    private static Dictionary<(string Tag, string Form), string> Majority(IEnumerable<(string Tag, string Form, string Lemma)> words) =>
        words.GroupBy(w => (w.Tag, w.Form)).ToDictionary(
            g => g.Key,
            g => g.GroupBy(w => w.Lemma).OrderByDescending(l => l.Count()).ThenBy(l => l.Key, StringComparer.Ordinal).First().Key);

    /// <summary>For every ending the most frequent rule, kept only where it differs from that of the next shorter ending.</summary>
    private static SortedDictionary<string, LemmaRule> LearnRules(Dictionary<(string Tag, string Form), string> lemmas)
    {
        var counts = new Dictionary<(string Tag, string Ending), Dictionary<LemmaRule, int>>();
        foreach (((string tag, string form), string lemma) in lemmas)
        {
            if (FindRule(form, lemma) is not { } rule)
            {
                continue;
            }

            string lower = form.ToLowerInvariant().Replace('\u2019', '\'');
            for (int length = 0; length <= Math.Min(Lemmatiser.LongestEnding, lower.Length); length++)
            {
                (string, string) key = (tag, lower[^length..]);
                Dictionary<LemmaRule, int> tally = counts.TryGetValue(key, out Dictionary<LemmaRule, int>? found) ? found : counts[key] = [];
                tally[rule] = tally.GetValueOrDefault(rule) + 1;
            }
        }

        var best = counts.Where(c => c.Key.Ending.Length == 0 || c.Value.Values.Sum() >= 2)
            .ToDictionary(c => c.Key, c => c.Value.OrderByDescending(r => r.Value).ThenBy(r => r.Key.ToString(), StringComparer.Ordinal).First().Key);
        var rules = new SortedDictionary<string, LemmaRule>(StringComparer.Ordinal);
        foreach (((string tag, string ending), LemmaRule rule) in best)
        {
            string? shorter = Enumerable.Range(1, ending.Length).Select(i => ending[i..]).FirstOrDefault(e => best.ContainsKey((tag, e)));
            if (shorter is null || best[(tag, shorter)] != rule)
            {
                rules[tag + "\t" + ending] = rule;
            }
        }

        return rules;
    }

    private static LemmaRule? FindRule(string form, string lemma)
    {
        bool keepsCase = form == lemma ? form.Any(char.IsUpper) : char.IsUpper(lemma[0]) && lemma[0] == form[0];
        string start = keepsCase ? form : form.ToLowerInvariant();
        int common = 0;
        while (common < start.Length && common < lemma.Length && start[common] == lemma[common])
        {
            common++;
        }

        int cut = form.Length - common;
        return cut > DeepestCut || common == 0 ? null : new LemmaRule(keepsCase, cut, lemma[common..]);
    }
}
