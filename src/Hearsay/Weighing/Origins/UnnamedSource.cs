using Hearsay.Knowledge;

namespace Hearsay.Weighing.Origins;

/// <summary>Describes sources that have no name.</summary>
internal static class UnnamedSource
{
    private static readonly HashSet<string> Ends = new(StringComparer.Ordinal)
    {
        "of", "who", "that", "which", "with", "close", "familiar", "from", "in", "at", "near", "for", "to", "on", "inside", "briefed", "speaking", "there", "here", "within", "among", "said",
    };

    private static readonly HashSet<string> Indefinite = new(StringComparer.Ordinal)
    {
        "a", "an", "some", "few", "several", "many", "one", "two", "three", "four", "five", "other", "others", "most", "another", "no", "any", "both", "all",
    };

    private static readonly HashSet<string> Pronouns = new(StringComparer.Ordinal)
    {
        "he", "she", "it", "they", "we", "you", "i", "this", "that", "these", "those", "who", "which", "someone", "somebody", "nobody", "everyone", "everybody", "him", "her", "them", "us", "one",
        "few", "many", "some", "most", "all", "others", "such", "there", "what",
    };

    /// <summary>An unnamed source.</summary>
    public static SourceIdentity Of(string name, string? actor) =>
        new() { Kind = IdentityKind.Unnamed, Stem = Head(NameWords.Plain(name)), Name = name, Actor = actor };

    /// <summary>Whether the name is but a pronoun.</summary>
    public static bool IsPronoun(NameWords words) => words.Count == 0 || (words.Count == 1 && Pronouns.Contains(words.Lower[0]));

    /// <summary>Whether it speaks of one of many, or of several.</summary>
    public static bool IsIndefinite(NameWords words) => words.Count > 0 && Indefinite.Contains(words.Lower[0]);

    /// <summary>Whether words of the name, beyond its beginning and before "of" and the like, are written as a name is, countries aside.</summary>
    public static bool HasName(NameWords words)
    {
        for (int i = 0; i < words.Count && !(i > 0 && Ends.Contains(words.Lower[i])); i++)
        {
            bool canBegin = i == 0 && (words.Count == 1 || words.IsCapital(1)) && Nominals.Find(words.Lower[i].TrimEnd('s')) is null && SourceNouns.Find(words.Lower[i].TrimEnd('s')) is null;
            if (words.IsCapital(i) && !words.IsNation(i) && (i > 0 || canBegin) && words.Lower[i] is not ("the" or "a" or "an"))
            {
                return true;
            }
        }

        return false;
    }

    private static string Head(string plain)
    {
        string[] words = [.. plain.Split(' ', StringSplitOptions.RemoveEmptyEntries).TakeWhile((word, i) => i == 0 || !Ends.Contains(word))];
        string head = words.Length == 0 ? "" : words[^1];
        return head.Length > 3 && head[^1] == 's' ? head[..^1] : head;
    }
}
