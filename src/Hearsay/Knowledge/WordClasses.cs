using System.Collections.Frozen;
using Hearsay.Language.Syntax;

namespace Hearsay.Knowledge;

/// <summary>Kinds of things, each a list of lemmas: forces, talks, sanctions. Patterns of events name them.</summary>
internal sealed class WordClasses
{
    /// <summary>Nouns that stand before what is meant: a <em>group</em> of soldiers, <em>one</em> of the tools.</summary>
    private const string Measure = "quantity";

    /// <summary>The class that names of places belong to as well.</summary>
    private const string Place = "place";

    /// <summary>The class that names of places belong to as well unless they are those of states.</summary>
    private const string Territory = "territory";

    /// <summary>The class that names of people and personal pronouns belong to as well.</summary>
    private const string Person = "person";

    private static readonly Lazy<FrozenSet<string>> CountryNames =
        new(() => Countries.English.All.SelectMany(c => c.Aliases.Prepend(c.Name)).ToFrozenSet(StringComparer.OrdinalIgnoreCase));

    private static readonly Lazy<FrozenSet<string>> Capitals =
        new(() => Countries.English.All.SelectMany(c => c.Capitals).ToFrozenSet(StringComparer.OrdinalIgnoreCase));

    private readonly FrozenDictionary<string, FrozenSet<string>> classes;

    private WordClasses(FrozenDictionary<string, FrozenSet<string>> classes)
    {
        this.classes = classes;
    }

    /// <summary>The English classes.</summary>
    public static WordClasses English { get; } = Load("English/word-classes.tsv");

    /// <summary>Whether there is such a class.</summary>
    public bool Has(string name) => classes.ContainsKey(name);

    /// <summary>Whether the lemma belongs to the class, in whatever case it is written.</summary>
    public bool Holds(string name, string lemma) => classes.TryGetValue(name, out FrozenSet<string>? words) && (words.Contains(lemma) || ContainsSingular(words, lemma));

    /// <summary>Whether what <paramref name="token"/> names belongs to the class, measures and conjuncts looked through.</summary>
    public bool Holds(string name, Token token)
    {
        if (HoldsAlone(name, token) || HoldsInConjunct(name, token))
        {
            return true;
        }

        return Measured(token) is { } counted && (HoldsAlone(name, counted) || HoldsInConjunct(name, counted));
    }

    /// <summary>What a measure counts: of <em>a group of soldiers</em> the soldiers; null if it is no measure.</summary>
    public Token? Measured(Token token)
    {
        if (!Holds(Measure, token.Lemma) && token.Upos != UniversalPos.Num)
        {
            return null;
        }

        return token.FindChild("nmod") is { } counted && counted.FindChild("case") is { Lemma: "of" } ? counted : null;
    }

    /// <summary>Words used in the plural alone have it for their dictionary form: <em>troops</em>.</summary>
    private static bool ContainsSingular(FrozenSet<string> words, string lemma) =>
        lemma.Length > 3 && lemma[^1] == 's' && words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(lemma.AsSpan(0, lemma.Length - 1));

    private bool HoldsInConjunct(string name, Token token)
    {
        foreach (Token child in token.Children)
        {
            if (child.HasDeprel("conj") && HoldsAlone(name, child))
            {
                return true;
            }
        }

        return false;
    }

    private bool HoldsAlone(string name, Token token)
    {
        if (Holds(name, token.Lemma))
        {
            return true;
        }

        return name switch
        {
            Place => token.Upos == UniversalPos.Propn && (IsNamed(token, NameType.Location) || IsStateOrCapital(token)),
            Territory => token.Upos == UniversalPos.Propn && IsNamed(token, NameType.Location) && !CountryNames.Value.Contains(token.Form),
            Person => (token.Upos == UniversalPos.Propn && IsNamed(token, NameType.Person))
                || (token.Upos == UniversalPos.Pron && token.Lemma is "he" or "she" or "who" or "they" or "we" or "I"),
            _ => false,
        };
    }

    /// <summary>No name of a state or capital may depend on what the model of names makes of it.</summary>
    private static bool IsStateOrCapital(Token token)
    {
        if (CountryNames.Value.Contains(token.Form) || Capitals.Value.Contains(token.Form))
        {
            return true;
        }

        return IsCapitalOfTwoWords(token.Sentence, token.Index - 1) || IsCapitalOfTwoWords(token.Sentence, token.Index);
    }

    private static bool IsCapitalOfTwoWords(Sentence sentence, int first)
    {
        bool areNames = first >= 0 && first + 1 < sentence.Count
            && sentence.UposOf(first) == UniversalPos.Propn && sentence.UposOf(first + 1) == UniversalPos.Propn;
        return areNames && Capitals.Value.Contains(sentence.FormOf(first) + " " + sentence.FormOf(first + 1));
    }

    private static bool IsNamed(Token token, NameType type)
    {
        foreach (Name one in token.Sentence.Names)
        {
            if (one.Type == type && token.Index >= one.Start && token.Index < one.End)
            {
                return true;
            }
        }

        return false;
    }

    private static WordClasses Load(string resource)
    {
        var words = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (LexiconRow row in LexiconFile.Read(resource))
        {
            if (!words.TryGetValue(row.Required(0), out HashSet<string>? members))
            {
                words.Add(row[0], members = new HashSet<string>(StringComparer.OrdinalIgnoreCase));
            }

            if (!members.Add(row.Required(1)))
            {
                throw row.Fail($"'{row[1]}' stands twice in '{row[0]}'");
            }
        }

        return new WordClasses(words.ToFrozenDictionary(
            pair => pair.Key,
            pair => pair.Value.ToFrozenSet(StringComparer.OrdinalIgnoreCase),
            StringComparer.Ordinal));
    }
}
