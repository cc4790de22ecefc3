using System.Text.RegularExpressions;
using Hearsay.Training.Swaps;

namespace Hearsay.Tests.Swaps;

/// <summary>Two words by which two sides name the like, as <c>frames.tsv</c> has them.</summary>
/// <param name="One">The first; the loaded one where only one is.</param>
/// <param name="Other">The second.</param>
/// <param name="Marked">Which of them are loaded: both, neither, one.</param>
/// <param name="KeepsSector">Whether both name actors of one sector.</param>
/// <param name="Trial">The kind of sentences in which the pair is tried.</param>
internal sealed record FramePair(string One, string Other, string Marked, bool KeepsSector, string Trial)
{
    private readonly Regex words = new($@"\b(?:{Regex.Escape(One)}|{Regex.Escape(Other)})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    public static IReadOnlyList<FramePair> All { get; } =
    [
        .. File.ReadAllLines(Path.Combine(Repository.Root, "tests", "Hearsay.Tests", "Swaps", "frames.tsv"))
            .Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split('\t'))
            .Select(c => new FramePair(c[0], c[1], c[2], c[3] == "same", c[4])),
    ];

    public string Label => $"{One}/{Other}";

    /// <summary>The edits that put each word in the place of the other, articles with them.</summary>
    public List<Edit> Find(string text)
    {
        var edits = new List<Edit>();
        foreach (Match match in words.Matches(text))
        {
            string replacement = match.Value.Equals(One, StringComparison.OrdinalIgnoreCase) ? Other : One;
            string cased = char.IsUpper(match.Value[0]) ? char.ToUpperInvariant(replacement[0]) + replacement[1..] : replacement;
            AddArticle(edits, text, match.Index, replacement);
            edits.Add(new Edit(match.Index, match.Index + match.Length, cased));
        }

        return edits;
    }

    private static void AddArticle(List<Edit> edits, string text, int start, string replacement)
    {
        bool takesAn = replacement[0] is 'a' or 'e' or 'i' or 'o';
        string before = text[Math.Max(0, start - 4)..start].ToLowerInvariant();
        if (takesAn && (before.EndsWith(" a ", StringComparison.Ordinal) || before == "a "))
        {
            edits.Add(new Edit(start - 1, start - 1, "n"));
        }
        else if (!takesAn && (before.EndsWith(" an ", StringComparison.Ordinal) || before == "an "))
        {
            edits.Add(new Edit(start - 2, start - 1, ""));
        }
    }
}
