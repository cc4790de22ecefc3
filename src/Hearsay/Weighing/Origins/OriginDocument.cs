using Hearsay.Documents;
using Hearsay.Weighing.Copies;

namespace Hearsay.Weighing.Origins;

/// <summary>What the finding of origins needs of a document.</summary>
public sealed record OriginDocument
{
    /// <summary>Words in a credit by which an agency gave but a part of the text.</summary>
    private static readonly string[] PartWords = ["contribut", "additional", "with ", "includes"];

    /// <summary>The document's id.</summary>
    public required string Id { get; init; }

    /// <summary>The headline, or null.</summary>
    public string? Title { get; init; }

    /// <summary>The paper, agency or site, or null.</summary>
    public string? Outlet { get; init; }

    /// <summary>The byline, or null.</summary>
    public string? Author { get; init; }

    /// <summary>The dateline's place, or null.</summary>
    public string? Place { get; init; }

    /// <summary>The kind of text.</summary>
    public Genre Genre { get; init; }

    /// <summary>When it was published, as an ISO 8601 date, month or year; null if that is not known.</summary>
    public string? Published { get; init; }

    /// <summary>The news agencies that it credits.</summary>
    public IReadOnlyList<OriginCredit> Credits { get; init; } = [];

    /// <summary>The document that it is a copy of, or null; it need not be among those that are given.</summary>
    public string? CopyOf { get; init; }

    /// <summary>Why it is taken for a copy, in plain words, or null.</summary>
    public string? WhyCopy { get; init; }

    /// <summary>Takes from a document what is needed; looks for credits in its text.</summary>
    public static OriginDocument Of(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new OriginDocument
        {
            Id = document.Id,
            Title = document.Title,
            Outlet = document.Outlet,
            Author = document.Author,
            Place = document.Place,
            Genre = document.Genre,
            Published = document.Published is { IsNotBefore: false } date ? date.Value : null,
            Credits = [.. WireCreditFinder.Find(document).Select(credit => CreditOf(credit, document.Text))],
        };
    }

    /// <summary>The documents, with those that are copies marked as such.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="groups">Groups of copies, of these and of other documents.</param>
    public static IReadOnlyList<OriginDocument> WithCopies(IReadOnlyList<OriginDocument> documents, IReadOnlyList<CopyGroup> groups)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(groups);
        var copies = new Dictionary<string, CopyGroup>(StringComparer.Ordinal);
        foreach (CopyGroup group in groups)
        {
            foreach (CopyMember member in group.Members)
            {
                copies.TryAdd(member.Id, group);
            }
        }

        return [.. documents.Select(d => copies.TryGetValue(d.Id, out CopyGroup? group) && group.Original.Id != d.Id
            ? d with { CopyOf = group.Original.Id, WhyCopy = WhyOf(d.Id, group) }
            : d)];
    }

    private static string WhyOf(string id, CopyGroup group)
    {
        CopyEvidence[] own = [.. group.Evidence.Where(pair => pair.First == id || pair.Second == id)];
        CopyEvidence? best = own.FirstOrDefault(pair => pair.First == group.Original.Id || pair.Second == group.Original.Id) ?? own.FirstOrDefault();
        return best is { Reasons.Count: > 0 } ? $"{best.Reasons[0]} {group.WhyOriginal}" : group.WhyOriginal;
    }

    private static OriginCredit CreditOf(WireCredit credit, string text)
    {
        string words = credit.Span.Of(text);
        return new OriginCredit(credit.Agency, words, PartWords.Any(part => words.Contains(part, StringComparison.OrdinalIgnoreCase)));
    }
}
