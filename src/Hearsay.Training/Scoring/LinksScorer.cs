using Hearsay.Documents;
using Hearsay.Language.Syntax;

namespace Hearsay.Training.Scoring;

/// <summary>
/// Scores links. A link is right if the earlier mention overlaps one of the chain by half or more (intersection over union)
/// or has the same words as one; where nothing is meant, no link is right. Precision is of the links that were made, recall
/// of those that were due, accuracy of all rows. The baseline links to the nearest earlier mention of the same number and kind.
/// </summary>
internal static class LinksScorer
{
    private const double Half = 0.5;

    /// <summary>What can be labelled.</summary>
    public static readonly IReadOnlyList<string> Kinds = ["pronoun", "description", "alias"];

    private static readonly string[] Measures = ["precision", "recall", "f1", "accuracy"];

    public static Figure[] Score(IReadOnlyList<LinkedText> texts)
    {
        var links = new Dictionary<string, Tally>(StringComparer.Ordinal);
        var rows = new Dictionary<string, Tally>(StringComparer.Ordinal);
        string[] groups = ["", .. Kinds.Select(kind => "." + kind), ".baseline"];
        foreach (string group in groups)
        {
            links[group] = new Tally(texts.Count);
            rows[group] = new Tally(texts.Count);
        }

        for (int unit = 0; unit < texts.Count; unit++)
        {
            foreach (LinkItem item in texts[unit].Items)
            {
                TextSpan? found = FindAntecedent(texts[unit], item);
                Count(unit, item, found, texts[unit], "", "." + item.Kind);
                Count(unit, item, FindNearest(texts[unit], item), texts[unit], ".baseline");
            }
        }

        string[] names = [.. groups.SelectMany(group => Measures.Select(measure => measure + group))];
        return Bootstrap.Measure(texts.Count, names, (weights, values) =>
        {
            for (int i = 0; i < groups.Length; i++)
            {
                values[4 * i] = links[groups[i]].Precision(weights);
                values[(4 * i) + 1] = links[groups[i]].Recall(weights);
                values[(4 * i) + 2] = links[groups[i]].F1(weights);
                values[(4 * i) + 3] = rows[groups[i]].Recall(weights);
            }
        });

        void Count(int unit, LinkItem item, TextSpan? found, LinkedText text, params string[] where)
        {
            bool isDue = item.Chain.Count > 0;
            bool isRight = found is { } span && IsOfChain(text, item, span);
            foreach (string group in where)
            {
                links[group].Count(unit, isDue, found is not null, isRight);
                rows[group].Count(unit, true, true, isRight || (!isDue && found is null));
            }
        }
    }

    /// <summary>The earlier mention that the reader took the words to mean, or null.</summary>
    public static TextSpan? FindAntecedent(LinkedText text, LinkItem item) => FindMention(text, item)?.Antecedent;

    private static FoundLink? FindMention(LinkedText text, LinkItem item)
    {
        TextSpan span = text.ToUtf16(item.Anaphor);
        return text.Found.Where(m => Overlap(m.Span, span, text) >= Half).MaxBy(m => Overlap(m.Span, span, text));
    }

    private static TextSpan? FindNearest(LinkedText text, LinkItem item)
    {
        TextSpan span = text.ToUtf16(item.Anaphor);
        string words = span.Of(text.Text);
        return text.Found.LastOrDefault(m => m.IsName && m.Span.End <= span.Start && CanBe(words.ToLowerInvariant(), m, item, text))?.Span;
    }

    private static bool CanBe(string words, FoundLink mention, LinkItem item, LinkedText text) => words switch
    {
        "he" or "him" or "his" or "himself" or "she" or "her" or "hers" or "herself" => mention is { Kind: SourceKind.Person, IsPlural: false },
        "it" or "its" or "itself" => mention is { Kind: SourceKind.Country or SourceKind.Organisation, IsPlural: false },
        "they" or "them" or "their" or "theirs" or "themselves" => mention.IsPlural,
        _ when item.Kind == "alias" => mention.Span.Of(text.Text).Contains(words, StringComparison.OrdinalIgnoreCase),
        _ => FindMention(text, item) is { } own && own.IsPlural == mention.IsPlural && own.Kind == mention.Kind,
    };

    private static bool IsOfChain(LinkedText text, LinkItem item, TextSpan found)
    {
        string words = Bare(found.Of(text.Text));
        return item.Chain.Select(text.ToUtf16).Any(mention => Overlap(mention, found, text) >= Half || Bare(mention.Of(text.Text)) == words);
    }

    private static string Bare(string words)
    {
        string small = words.ToLowerInvariant();
        return small.StartsWith("the ", StringComparison.Ordinal) ? small[4..] : small;
    }

    // A leading article counts for neither side.
    private static double Overlap(TextSpan a, TextSpan b, LinkedText text) =>
        Math.Max(Overlap(a, b), Overlap(Bare(a, text), Bare(b, text)));

    private static TextSpan Bare(TextSpan span, LinkedText text) => new(span.End - Bare(span.Of(text.Text)).Length, span.End);

    private static double Overlap(TextSpan a, TextSpan b)
    {
        int shared = Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start);
        return shared <= 0 ? 0 : (double)shared / (a.Length + b.Length - shared);
    }
}
