using Hearsay.Language.Learning;
using Hearsay.Language.Syntax;

namespace Hearsay.Language.Tagging;

/// <summary>
/// Finds dictionary forms: exceptions by form and tag first, then the rule of the longest known ending for the tag.
/// </summary>
internal sealed class Lemmatiser
{
    /// <summary>The longest ending that rules look at.</summary>
    public const int LongestEnding = 6;

    private readonly Dictionary<string, string> exceptions;
    private readonly Dictionary<string, LemmaRule> rules;

    /// <param name="exceptions">Lemmas by tag and lower-case form, joined by a tab.</param>
    /// <param name="rules">Rules by tag and ending, joined by a tab.</param>
    public Lemmatiser(Dictionary<string, string> exceptions, Dictionary<string, LemmaRule> rules)
    {
        this.exceptions = exceptions;
        this.rules = rules;
    }

    /// <summary>Takes the tensors <c>exceptions</c> and <c>rules</c> of a model.</summary>
    public static Lemmatiser Load(ModelFile file)
    {
        var exceptions = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string line in file.Strings("exceptions"))
        {
            string[] cells = line.Split('\t');
            exceptions[cells[0] + "\t" + cells[1]] = cells[2];
        }

        var rules = new Dictionary<string, LemmaRule>(StringComparer.Ordinal);
        foreach (string line in file.Strings("rules"))
        {
            string[] cells = line.Split('\t');
            rules[cells[0] + "\t" + cells[1]] = LemmaRule.Parse(cells[2]);
        }

        return new Lemmatiser(exceptions, rules);
    }

    /// <summary>The tag that rules go by: the universal one, which tells auxiliaries from verbs, and the Penn one.</summary>
    public static string TagOf(UniversalPos upos, string xpos) => upos.ToTag() + "/" + xpos;

    /// <summary>The dictionary form.</summary>
    public string Lemmatise(string form, UniversalPos upos, string xpos)
    {
        string tag = TagOf(upos, xpos);
        string lower = form.ToLowerInvariant().Replace('\u2019', '\'');
        if (exceptions.TryGetValue(tag + "\t" + lower, out string? lemma))
        {
            return lemma;
        }

        if (xpos is "VBD" or "VBN" && upos == UniversalPos.Verb && IrregularVerbs.FindLemma(lower) is { } irregular)
        {
            return irregular;
        }

        for (int length = Math.Min(LongestEnding, lower.Length); length >= 0; length--)
        {
            if (rules.TryGetValue(tag + "\t" + lower[^length..], out LemmaRule rule) && rule.Fits(form))
            {
                return rule.Apply(form);
            }
        }

        return upos == UniversalPos.Propn ? form : form.ToLowerInvariant();
    }
}
