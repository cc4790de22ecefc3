using System.Collections.Concurrent;
using Hearsay.Knowledge;

namespace Hearsay.Weighing.Origins;

/// <summary>The words of a source's name, with what the lexicons know of them.</summary>
internal sealed class NameWords
{
    /// <summary>Characters of a name that are looked at.</summary>
    private const int Longest = 240;

    /// <summary>Names that are kept: the sets of a library name the same sources again and again.</summary>
    private const int MostKept = 5000;

    private static readonly ConcurrentDictionary<string, NameWords> Lately = new(StringComparer.Ordinal);

    private readonly bool[] isNation;
    private readonly bool[] isAfterComma;

    private NameWords(string[] forms, bool[] isAfterComma, bool[] isNation, List<ActorTerm> terms)
    {
        Forms = forms;
        Lower = [.. forms.Select(form => Normal(form.ToLowerInvariant()))];
        this.isAfterComma = isAfterComma;
        this.isNation = isNation;
        Terms = terms;
    }

    /// <summary>The words, without diacritics; a possessive 's is left out.</summary>
    public string[] Forms { get; }

    /// <summary>The words in lower case, in one spelling.</summary>
    public string[] Lower { get; }

    /// <summary>What the lexicon of actors has of the name's parts, in order.</summary>
    public IReadOnlyList<ActorTerm> Terms { get; }

    public int Count => Forms.Length;

    /// <summary>Reads a name, or takes it from those that were read lately.</summary>
    public static NameWords Of(string name)
    {
        if (Lately.TryGetValue(name, out NameWords? known))
        {
            return known;
        }

        if (Lately.Count >= MostKept)
        {
            Lately.Clear();
        }

        return Lately[name] = Read(name);
    }

    private static NameWords Read(string name)
    {
        string folded = Folding.Fold(name.Length > Longest ? name[..Longest] : name);
        int colon = folded.IndexOf(": ", StringComparison.Ordinal);
        folded = (colon > 0 ? folded[..colon] : folded).Replace("U.S.", "US", StringComparison.Ordinal).Replace("U.N.", "UN", StringComparison.Ordinal)
            .Replace("U.K.", "UK", StringComparison.Ordinal);
        var spans = new List<(int Start, int End, bool AfterComma)>();
        Split(folded, spans);
        int clause = spans.FindIndex(1 < spans.Count ? 1 : 0, span => folded[span.Start..span.End] is "who" or "which" or "that");
        if (clause > 0)
        {
            spans.RemoveRange(clause, spans.Count - clause);
        }

        var isNation = new bool[spans.Count];
        var terms = new List<ActorTerm>();
        for (int i = 0; i < spans.Count; i++)
        {
            if (ActorLexicon.English.Names.FindAt(folded, spans[i].Start, folded.Length) is { } match)
            {
                bool ofNation = match.Values.Any(IsOfCountry);
                terms.AddRange(match.Values);
                for (; i < spans.Count && spans[i].Start < match.End; i++)
                {
                    isNation[i] = ofNation;
                }

                i--;
            }
        }

        return new NameWords([.. spans.Select(s => folded[s.Start..s.End])], [.. spans.Select(s => s.AfterComma)], isNation, terms);
    }

    /// <summary>A name in lower case, folded, without punctuation and a leading article.</summary>
    public static string Plain(string name)
    {
        var spans = new List<(int Start, int End, bool AfterComma)>();
        string folded = Folding.Fold(name);
        Split(folded, spans);
        return string.Join(' ', spans.Select(s => folded[s.Start..s.End].ToLowerInvariant()).SkipWhile(word => word is "the" or "a" or "an"));
    }

    /// <summary>Whether a word belongs to the name of a country, its people or its capital.</summary>
    public bool IsNation(int i) => isNation[i];

    /// <summary>Whether a comma or a bracket stands before the word.</summary>
    public bool IsAfterComma(int i) => isAfterComma[i];

    /// <summary>Whether the word is written with a capital.</summary>
    public bool IsCapital(int i) => char.IsUpper(Forms[i][0]);

    /// <summary>Whether any word of the name is <paramref name="word"/>.</summary>
    public bool Has(string word) => Array.IndexOf(Lower, word) >= 0;

    /// <summary>The code of the only country that the name speaks of, or null.</summary>
    public string? Country
    {
        get
        {
            string[] codes = [.. Terms.Where(term => IsOfCountry(term) && !term.IsDated).Select(t => t.CountryCode).Distinct()];
            return codes.Length == 1 ? codes[0] : null;
        }
    }

    private static bool IsOfCountry(ActorTerm term) =>
        term is { Kind: ActorTermKind.Country or ActorTermKind.Adjective or ActorTermKind.People or ActorTermKind.Capital or ActorTermKind.Seat }
        && term.Code.Length >= 3 && Countries.English.Find(term.CountryCode) is not null
        && (term.Kind != ActorTermKind.Adjective || Countries.English.Find(term.CountryCode)!.Name == term.Entity);

    private static void Split(string folded, List<(int Start, int End, bool AfterComma)> spans)
    {
        bool afterComma = false;
        for (int i = 0; i < folded.Length; i++)
        {
            if (!char.IsLetterOrDigit(folded[i]))
            {
                afterComma |= folded[i] is ',' or '(' or ')' or ';';
                continue;
            }

            int start = i;
            while (i < folded.Length && (char.IsLetterOrDigit(folded[i]) || IsInside(folded, i)))
            {
                i++;
            }

            spans.Add((start, i, afterComma && spans.Count > 0));
            afterComma = false;
            bool isPossessive = i + 1 < folded.Length && folded[i] == '\'' && folded[i + 1] is 's' or 'S' && (i + 2 == folded.Length || !char.IsLetterOrDigit(folded[i + 2]));
            i += isPossessive ? 1 : -1;
        }
    }

    private static bool IsInside(string text, int i) =>
        text[i] is '-' or '\'' && i + 1 < text.Length && char.IsLetter(text[i + 1])
        && !(text[i] == '\'' && text[i + 1] is 's' or 'S' && (i + 2 == text.Length || !char.IsLetterOrDigit(text[i + 2])));

    private static string Normal(string word) => word switch
    {
        "defense" => "defence",
        "labor" => "labour",
        "organization" => "organisation",
        "center" => "centre",
        _ => word,
    };
}
