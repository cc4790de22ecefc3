using System.Collections.Frozen;

namespace Hearsay.Knowledge;

/// <summary>
/// In which order an outlet writes the day and the month of <em>03/04/2021</em>: the month first if it is of the United States,
/// else the day.
/// </summary>
internal static class DateOrder
{
    private static readonly FrozenSet<string> American =
        LexiconFile.Read("English/month-first.tsv").Select(r => r.Required(0)).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the outlet with this name writes the month first; not where the name is not known.</summary>
    public static bool IsMonthFirst(string? outlet)
    {
        if (string.IsNullOrEmpty(outlet))
        {
            return false;
        }

        string[] words = outlet.Split([' ', ',', '(', ')', '\t'], StringSplitOptions.RemoveEmptyEntries);
        for (int i = 0; i < words.Length; i++)
        {
            if (American.Contains(words[i]) || (i + 1 < words.Length && American.Contains(words[i] + " " + words[i + 1])))
            {
                return true;
            }
        }

        return IsListed(outlet);
    }

    private static bool IsListed(string outlet)
    {
        string folded = Folding.Fold(outlet);
        return ActorLexicon.English.Names.FindAt(folded, 0, folded.Length) is { } match && match.End == folded.Length
            && match.Values.Any(t => t is { Kind: ActorTermKind.Organisation, CountryCode: "USA" });
    }
}
