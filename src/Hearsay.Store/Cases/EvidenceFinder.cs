using Dapper;
using Hearsay.Documents;
using Hearsay.Exchange;
using Hearsay.Language.Syntax;
using Hearsay.Store.Finding;
using Hearsay.Store.Problems;
using Hearsay.Store.Remarks;
using Hearsay.Store.Sql;
using Hearsay.Store.Weighing;
using Hearsay.Weighing.Cases;
using Hearsay.Weighing.Origins;
using Microsoft.Data.Sqlite;

namespace Hearsay.Store.Cases;

/// <summary>Makes items of evidence from claims, happenings and documents of the library, with the words they rest on and what they go back to.</summary>
public sealed class EvidenceFinder
{
    private const int LongestWords = 400;

    private readonly SqliteConnection connection;
    private readonly Finder finder;
    private readonly HappeningBook happenings;
    private readonly RemarkBook remarks;

    internal EvidenceFinder(SqliteConnection connection, TimeProvider clock)
    {
        this.connection = connection;
        finder = new Finder(connection);
        happenings = new HappeningBook(connection);
        remarks = new RemarkBook(connection, clock);
    }

    /// <summary>The item for an id: <c>c-…</c>, <c>h-…</c> or <c>d-…</c>.</summary>
    /// <exception cref="LibraryException">The library has nothing of this id.</exception>
    public EvidenceContent Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return id switch
        {
            ['c', '-', ..] when finder.Claim(id) is { } claim => OfClaim(claim),
            ['h', '-', ..] when happenings.Find("happening:" + id, new HappeningChoice(1)).FirstOrDefault(h => h.Happening.Id == id) is { } happening => OfHappening(happening),
            ['d', '-', ..] when finder.Document(id) is { } reading => OfDocument(reading.Document),
            _ => throw new LibraryException($"The library has no claim, happening or document '{id}'. 'hearsay claims', 'happenings' and 'documents' list them."),
        };
    }

    /// <summary>What people in this library rated the source and the claim, to start with; null if they did not.</summary>
    public CaseChange.Marked? RatedBefore(string evidence, EvidenceContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        string? name = content.Quotes is [{ Sources: [.., var innermost] }] ? innermost : null;
        string? reliability = name is null ? null : remarks.On("source:" + name).LastOrDefault(r => r.Kind == RemarkKind.Reliability)?.Value;
        string? credibility = content.Target is null ? null : remarks.On(content.Target).LastOrDefault(r => r.Kind == RemarkKind.Credibility)?.Value;
        return reliability is null && credibility is null ? null : new CaseChange.Marked(evidence, null, reliability?[0], credibility is null ? null : credibility[0] - '0');
    }

    /// <summary>The words of a claim, with the document they stand in.</summary>
    public static CaseQuote Quote(FoundClaim found)
    {
        ArgumentNullException.ThrowIfNull(found);
        return Quote(found.Document, found.Claim.Span) with
        {
            Claim = found.Claim.Id,
            Sources = [.. found.Claim.Sources.Select(s => s.Name.Length > 0 ? s.Name : "somebody")],
        };
    }

    private static CaseQuote Quote(Document document, TextSpan span)
    {
        TextSpan points = new CodePointMap(document.Text)[span];
        return new CaseQuote
        {
            Document = document.Id,
            Start = points.Start,
            End = points.End,
            Text = span.Of(document.Text),
            Title = document.Title,
            Outlet = document.Outlet,
            Author = document.Author,
            Published = document.Published?.Value,
            Uri = document.Uri,
        };
    }

    private EvidenceContent OfClaim(FoundClaim found)
    {
        (string? key, string? name) = connection.QuerySingleOrDefault<(string?, string?)>(CaseStatements.OriginOfClaim, new { number = found.Number });
        return new EvidenceContent
        {
            Kind = EvidenceKind.Claim,
            Target = found.Claim.Id,
            Words = Cut(found.Claim.Span.Of(found.Document.Text)),
            Date = found.Claim.Time?.Value ?? found.Document.Published?.Value,
            Origin = key ?? "document|" + found.Document.Id,
            OriginName = name ?? NameOf(found.Document),
            Quotes = [Quote(found)],
        };
    }

    /// <summary>What goes back to several origins shares none with a single claim.</summary>
    private static EvidenceContent OfHappening(WeighedHappening weighed)
    {
        IReadOnlyList<Origin> origins = weighed.Origins.Origins;
        return new EvidenceContent
        {
            Kind = EvidenceKind.Happening,
            Target = weighed.Happening.Id,
            Words = Cut(weighed.Happening.Summary),
            Date = weighed.Happening.Window is { } window ? Documents.Layers.IsoDates.ToIso(window.First) : null,
            Origin = origins is [var one] ? one.Key : "happening|" + weighed.Happening.Id,
            OriginName = origins is [var single] ? single.Name : weighed.Origins.Summary,
            Quotes = [.. weighed.Happening.All.Select(n => Quote(weighed.Claims[n]))],
        };
    }

    /// <summary>Copies of one text share its origin.</summary>
    private EvidenceContent OfDocument(Document document)
    {
        var copies = new SortedSet<string>(StringComparer.Ordinal) { document.Id };
        var open = new Queue<string>(copies);
        while (open.TryDequeue(out string? id))
        {
            foreach (string other in finder.CopiesOf(id).Where(c => c.Kind is "exact" or "near").Select(c => c.First == id ? c.Second : c.First).Where(copies.Add))
            {
                open.Enqueue(other);
            }
        }

        return new EvidenceContent
        {
            Kind = EvidenceKind.Document,
            Target = document.Id,
            Words = Cut(document.Title ?? document.Text),
            Date = document.Published?.Value,
            Origin = "text|" + copies.Min,
            OriginName = NameOf(document),
            Quotes = [Quote(document, document.TitleSpan ?? FirstOf(document))],
        };
    }

    private static TextSpan FirstOf(Document document)
    {
        int start = document.Body.Count > 0 ? document.Body[0].Start : 0;
        int end = int.Min(document.Text.Length, start + LongestWords);
        return new TextSpan(start, end < document.Text.Length && char.IsHighSurrogate(document.Text[end - 1]) ? end - 1 : end);
    }

    private static string NameOf(Document document) => document.Outlet ?? document.Author ?? document.Title ?? document.Uri;

    private static string Cut(string text)
    {
        string line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= LongestWords)
        {
            return line;
        }

        int end = char.IsHighSurrogate(line[LongestWords - 2]) ? LongestWords - 2 : LongestWords - 1;
        return line[..end].TrimEnd() + "…";
    }
}
