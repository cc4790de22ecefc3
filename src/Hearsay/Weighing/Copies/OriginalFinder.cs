using System.Globalization;
using Hearsay.Documents;

namespace Hearsay.Weighing.Copies;

/// <summary>Decides which document of a group is the original: the earliest, else the longest, else the first by id.</summary>
internal static class OriginalFinder
{
    /// <summary>The group of these members, who are in the order of their ids.</summary>
    public static CopyGroup Group(CopyMember[] members, CopyEvidence[] evidence)
    {
        (CopyMember original, string why) = Find(members);
        return new CopyGroup { Original = original, WhyOriginal = why, Members = members, Evidence = evidence };
    }

    private static (CopyMember Original, string Why) Find(CopyMember[] members)
    {
        CopyMember[] dated = [.. members.Where(member => member.Published is not null)];
        CopyMember[] first = dated.Length == 0 ? members : [.. dated.Where(member => !dated.Any(other => IsOlder(other, member)))];
        if (first.Length == 1)
        {
            string undated = dated.Length == members.Length ? "" : string.Create(CultureInfo.InvariantCulture, $" of the {dated.Length} with a date");
            return (first[0], $"{first[0].Id} is the oldest{undated}: {Date(first[0].Published!)}.");
        }

        string unclear = dated.Length == 0 ? "None has a date" : "Several may be the oldest";
        int longest = first.Max(member => member.Words);
        CopyMember[] longestOnes = [.. first.Where(member => member.Words == longest)];
        return longestOnes.Length == 1
            ? (longestOnes[0], string.Create(CultureInfo.InvariantCulture, $"{unclear}; {longestOnes[0].Id} is the longest of them, with {longest} words."))
            : (longestOnes[0], $"{unclear}, and several of them are the longest; {longestOnes[0].Id} is the first of these by its id.");
    }

    private static bool IsOlder(CopyMember one, CopyMember other) => DateOrder.Of(one.Published, other.Published) == CopyOrder.FirstIsOlder;

    private static string Date(DocumentDate date) => $"{date.Value} ({date.Basis.ToString().ToLowerInvariant()})";
}
