using Hearsay.Documents;

namespace Hearsay.Weighing.Origins;

/// <summary>Finds documents by id, and by how others cite them.</summary>
internal sealed class DocumentBook
{
    private readonly Dictionary<string, CopySet> sets = new(StringComparer.Ordinal);
    private readonly ILookup<string, OriginDocument> byOutlet;
    private readonly ILookup<(string Surname, string Given), OriginDocument> byAuthor;
    private readonly (OriginDocument Document, string Title)[] titled;

    public DocumentBook(IReadOnlyList<OriginDocument> documents)
    {
        var byId = new Dictionary<string, OriginDocument>(StringComparer.Ordinal);
        foreach (OriginDocument document in documents)
        {
            byId.TryAdd(document.Id, document);
        }

        foreach (IGrouping<string, OriginDocument> group in byId.Values.GroupBy(d => OriginalOf(d, byId), StringComparer.Ordinal))
        {
            var set = new CopySet(group.Key, group);
            foreach (OriginDocument member in group)
            {
                sets[member.Id] = set;
            }
        }

        byOutlet = byId.Values.Where(d => HasText(d.Outlet)).ToLookup(d => OutletNames.Of(d.Outlet!).Key, StringComparer.Ordinal);
        byAuthor = byId.Values.Select(d => (d, Author: AuthorOf(d))).Where(d => d.Author is not null).ToLookup(d => d.Author!.Value, d => d.d);
        titled = [.. byId.Values.Where(d => d.Title is not null).Select(d => (d, Title: NameWords.Plain(d.Title!))).Where(d => d.Title.Contains(' ', StringComparison.Ordinal))];
    }

    /// <summary>The document and its copies.</summary>
    /// <exception cref="ArgumentException">There is no such document.</exception>
    public CopySet SetOf(string id) =>
        sets.TryGetValue(id, out CopySet? set) ? set : throw new ArgumentException($"A claim names the document {id}, which is not among the documents.", nameof(id));

    /// <summary>Whether an outlet is that of the document or of a copy, or an agency that is credited.</summary>
    public static bool IsOwn(SourceIdentity outlet, CopySet set) => set.OutletKeys.Contains(outlet.Key, StringComparer.Ordinal);

    /// <summary>The document that a source is, or that it wrote, by outlet, author or title and by date; or null.</summary>
    public OriginDocument? FindCited(SourceIdentity source, string? said, OriginDocument citing)
    {
        IEnumerable<OriginDocument> found = source.Kind switch
        {
            IdentityKind.Outlet => byOutlet[source.Key],
            IdentityKind.Person when source.Given.Length > 1 => byAuthor[(source.Stem, source.Given)].Where(d => d.Genre is not (Genre.Opinion or Genre.Analysis)),
            _ => titled.Length > 0 && source.Name.Length > 0 ? ByTitle(source.Name) : [],
        };
        CopySet own = SetOf(citing.Id);
        DayRange? day = DayRange.Parse(citing.Published);
        DayRange? saidOn = DayRange.Parse(said);
        return found
            .Where(d => SetOf(d.Id) != own && (day is null || DayRange.Parse(d.Published) is not { } published || published.First <= day.Value.Last))
            .OrderByDescending(d => saidOn is not null && DayRange.Parse(d.Published) is { } published && published.Overlaps(saidOn.Value))
            .ThenByDescending(d => d.Published ?? "", StringComparer.Ordinal)
            .ThenBy(d => d.Id, StringComparer.Ordinal)
            .FirstOrDefault();
    }

    /// <summary>The name of the person who wrote the document, or null if none is named: a desk is nobody.</summary>
    public static (string Surname, string Given)? AuthorOf(OriginDocument document) =>
        HasText(document.Author) && !IsDesk(document.Author!) && PersonNameReader.Read(document.Author!) is { Given.Length: > 1 } person ? person : null;

    internal static bool HasText(string? text) => !string.IsNullOrWhiteSpace(text);

    private IEnumerable<OriginDocument> ByTitle(string name)
    {
        if (!Array.Exists(titled, t => t.Title.Length <= name.Length))
        {
            return [];
        }

        string plain = NameWords.Plain(name);
        return titled.Where(t => plain.Contains(t.Title, StringComparison.Ordinal)).Select(t => t.Document);
    }

    private static bool IsDesk(string author)
    {
        string[] words = NameWords.Plain(author).Split(' ');
        return words.Any(word => word is "desk" or "staff" or "board" or "bureau" or "team" or "editorial" or "editors" or "newsroom" or "agencies" or "correspondent"
            or "correspondents" or "department" or "office" or "service" or "monitoring" or "online" or "editor");
    }

    private static string OriginalOf(OriginDocument document, Dictionary<string, OriginDocument> byId)
    {
        var seen = new SortedSet<string>(StringComparer.Ordinal);
        string id = document.Id;
        while (byId.TryGetValue(id, out OriginDocument? next) && next.CopyOf is { } original && original != id)
        {
            if (!seen.Add(id))
            {
                return seen.Min!;
            }

            id = original;
        }

        return id;
    }
}
