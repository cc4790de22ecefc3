namespace Hearsay.Weighing.Origins;

/// <summary>A document with its copies, which count as one; or a document alone.</summary>
internal sealed class CopySet
{
    public CopySet(string id, IEnumerable<OriginDocument> members)
    {
        Id = id;
        Members = [.. members.OrderBy(m => m.Published ?? "~", StringComparer.Ordinal).ThenBy(m => m.Id, StringComparer.Ordinal)];
        Lead = Members.FirstOrDefault(m => m.Id == id) ?? Members[0];
        Credits = [.. Members.SelectMany(m => m.Credits.Select(credit => (m.Id, credit)))
            .GroupBy(c => c.credit.Agency, StringComparer.Ordinal)
            .Select(g => g.OrderBy(c => c.credit.IsPart).ThenBy(c => c.Id, StringComparer.Ordinal).First())
            .OrderBy(c => c.credit.Agency, StringComparer.Ordinal)];
        OutletKeys = [.. Members.Where(m => !string.IsNullOrWhiteSpace(m.Outlet)).Select(m => OutletNames.Of(m.Outlet!).Key).Concat(Credits.Select(c => OutletNames.Of(c.Credit.Agency).Key)).Distinct()];
        Author = DocumentBook.AuthorOf(Lead);
    }

    /// <summary>The id of the original, which need not be among the documents that are known.</summary>
    public string Id { get; }

    /// <summary>The documents, the oldest first.</summary>
    public IReadOnlyList<OriginDocument> Members { get; }

    /// <summary>The original; the oldest if that is not known.</summary>
    public OriginDocument Lead { get; }

    /// <summary>The keys of the outlets of all of them, and of the agencies that they credit.</summary>
    public IReadOnlyList<string> OutletKeys { get; }

    /// <summary>The name of the person who wrote it, or null.</summary>
    public (string Surname, string Given)? Author { get; }

    /// <summary>The agencies that any of them credits, with who does.</summary>
    public IReadOnlyList<(string Document, OriginCredit Credit)> Credits { get; }
}
