using System.Text;
using Hearsay.Knowledge;

namespace Hearsay.Weighing.Origins;

/// <summary>Finds a person's name among the words of a source: <em>Petrov, Ivan</em> of <em>Colonel Ivan Petrov of the army</em>.</summary>
internal static class PersonNameReader
{
    private static readonly HashSet<string> Titles = new(StringComparer.Ordinal)
    {
        "mr", "mrs", "ms", "miss", "dr", "prof", "professor", "sir", "lord", "lady", "dame", "sheikh", "sheik", "comrade", "gen", "col", "lt", "maj", "capt",
        "sgt", "adm", "brig", "rep", "sen", "gov", "rev", "hon", "jr", "sr", "acting", "deputy", "senior", "former", "ex", "chief", "major", "brigadier", "the",
        "our", "his", "her", "their", "its", "my", "your", "columnist", "writer", "author", "reporter", "journalist", "mp",
    };

    private static readonly HashSet<string> Joints = new(StringComparer.Ordinal)
    {
        "al", "el", "bin", "bint", "ibn", "abu", "de", "da", "do", "dos", "del", "della", "di", "la", "le", "van", "von", "der", "den", "ten", "ter",
    };

    private static readonly HashSet<string> Ends = new(StringComparer.Ordinal)
    {
        "of", "for", "at", "from", "in", "on", "who", "which", "that", "to", "with", "by",
    };

    /// <summary>Surname and given name (or its initial, or nothing), spelt in one way; null if there is no name.</summary>
    public static (string Surname, string Given)? Read(NameWords words)
    {
        int end = 0;
        while (end < words.Count && !words.IsAfterComma(end) && !(end > 0 && Ends.Contains(words.Lower[end])))
        {
            end++;
        }

        return LastRun(words, 0, end) ?? (end < words.Count ? LastRun(words, end, words.Count) : null);
    }

    /// <summary>The same of a plain full name.</summary>
    public static (string Surname, string Given)? Read(string fullName)
    {
        string[] words = [.. NameWords.Plain(fullName).Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => !Titles.Contains(word))];
        return words.Length == 0 ? null : Parts(words);
    }

    private static (string Surname, string Given)? LastRun(NameWords words, int start, int end)
    {
        var run = new List<string>();
        List<string>? last = null;
        for (int i = start; i <= end; i++)
        {
            bool belongs = i < end && !words.IsNation(i) && !IsTitle(words, i) && (words.IsCapital(i) || (run.Count > 0 && Joints.Contains(words.Lower[i])));
            if (belongs)
            {
                run.Add(words.Lower[i]);
            }
            else if (run.Count > 0)
            {
                last = run;
                run = [];
            }
        }

        return last is null ? null : Parts([.. last]);
    }

    private static bool IsTitle(NameWords words, int i) =>
        Titles.Contains(words.Lower[i]) || ActorLexicon.English.Roles.Find(words.Lower[i]).Count > 0 || words.Lower[i] is "foreign" or "prime" or "defence" or "interior" or "finance";

    private static (string Surname, string Given) Parts(string[] words)
    {
        int surname = words.Length - 1;
        string given = surname == 0 || Joints.Contains(words[0]) ? "" : GivenNameForms.Of(words[0]);
        return (Spell(words[surname]), Spell(given));
    }

    /// <summary>Spellings of one name in other alphabets differ in these letters.</summary>
    private static string Spell(string word)
    {
        var spelt = new StringBuilder(word.Length);
        foreach (char c in word.StartsWith("al-", StringComparison.Ordinal) || word.StartsWith("el-", StringComparison.Ordinal) ? word[3..] : word)
        {
            char letter = c is 'y' or 'j' ? 'i' : c;
            if (spelt.Length == 0 || spelt[^1] != letter)
            {
                spelt.Append(letter);
            }
        }

        return spelt.ToString();
    }
}
