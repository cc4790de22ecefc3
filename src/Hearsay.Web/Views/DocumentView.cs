using System.Text.RegularExpressions;
using Hearsay.Documents;
using Hearsay.Language.Syntax;
using Hearsay.Store;
using Hearsay.Store.Finding;
using Hearsay.Store.Remarks;
using Hearsay.Wording;

namespace Hearsay.Web.Views;

/// <summary>What the reading view shows of a document: its own words, with the claims marked in them and set beside them.</summary>
public sealed partial record DocumentView
{
    /// <summary>The document with what was read from it.</summary>
    public required DocumentReading Reading { get; init; }

    /// <summary>Its text, paragraph by paragraph.</summary>
    public required IReadOnlyList<ParagraphView> Paragraphs { get; init; }

    /// <summary>Where it was found.</summary>
    public required IReadOnlyList<string> Locations { get; init; }

    /// <summary>The documents that share much of its text, each with its name.</summary>
    public required IReadOnlyList<(KeptCopy Copy, string Id, string Name)> Copies { get; init; }

    /// <summary>What people added to it.</summary>
    public required IReadOnlyList<Remark> Remarks { get; init; }

    /// <summary>How many claims there are of each status, in the order of the statuses.</summary>
    public IReadOnlyList<(Status Status, int Count)> Statuses =>
        [.. Reading.Claims.GroupBy(c => c.Status).OrderBy(g => g.Key).Select(g => (g.Key, g.Count()))];

    /// <summary>How deep each claim stands within others, by id: 0 for those within none.</summary>
    public required IReadOnlyDictionary<string, int> Depths { get; init; }

    /// <summary>Looks; null if the library has no such document.</summary>
    public static DocumentView? Of(Library library, string id)
    {
        Finder finder = library.Find();
        if (finder.Document(id) is not { } reading)
        {
            return null;
        }

        return new DocumentView
        {
            Reading = reading,
            Paragraphs = ParagraphsOf(reading),
            Locations = finder.Locations(id),
            Copies = [.. finder.CopiesOf(id).Select(c => (c, Other(c, id), NameOf(finder, Other(c, id))))],
            Remarks = library.Remarks().On(id),
            Depths = DepthsOf(reading.Claims),
        };
    }

    private static string Other(KeptCopy copy, string id) => copy.First == id ? copy.Second : copy.First;

    private static string NameOf(Finder finder, string id) => finder.Text(id) is { } other ? Addresses.NameOf(other) : id;

    /// <summary>Paragraphs are what blank lines part; where there are none, lines.</summary>
    private static List<ParagraphView> ParagraphsOf(DocumentReading reading)
    {
        Document document = reading.Document;
        List<TextMark> marks = [.. MarksOf(reading).OrderBy(m => m.Span.Start)];
        var paragraphs = new List<ParagraphView>();
        foreach (TextSpan span in SpansOf(document.Text))
        {
            bool isRead = document.Body.Any(b => b.Overlaps(span)) || document.TitleSpan?.Overlaps(span) == true;
            TextMark[] within = [.. marks.Where(m => m.Span.Overlaps(span))];
            paragraphs.Add(new ParagraphView(
                span.Start,
                isRead,
                document.TitleSpan is { } title && span.Contains(title) && span.Length <= title.Length + 2,
                MarkedText.Cut(document.Text, span, within),
                [.. reading.Claims.Where(c => c.Predicate.Span.Start >= span.Start && c.Predicate.Span.Start < span.End)]));
        }

        return paragraphs;
    }

    private static IEnumerable<TextSpan> SpansOf(string text)
    {
        Regex between = BlankLines().IsMatch(text.Trim()) ? BlankLines() : LineEnds();
        int start = 0;
        foreach (Match gap in between.Matches(text))
        {
            if (!string.IsNullOrWhiteSpace(text[start..gap.Index]))
            {
                yield return new TextSpan(start, gap.Index);
            }

            start = gap.Index + gap.Length;
        }

        if (!string.IsNullOrWhiteSpace(text[start..]))
        {
            yield return new TextSpan(start, text.Length);
        }
    }

    private static IEnumerable<TextMark> MarksOf(DocumentReading reading)
    {
        foreach (Claim claim in reading.Claims)
        {
            yield return new TextMark(claim.Predicate.Span, "p s-" + Words.Of(claim.Status), claim.Id, Words.Of(claim.Status));
            foreach (Source source in claim.Sources)
            {
                if (source.Span is { } span)
                {
                    yield return new TextMark(span, "m-source");
                }
            }

            foreach (LoadedWords loaded in claim.Loaded)
            {
                yield return new TextMark(loaded.Span, "m-loaded", null, LoadedName(loaded.Kind));
            }
        }

        foreach (Mention mention in reading.Mentions)
        {
            if (mention.Kind is MentionKind.Place or MentionKind.Time or MentionKind.Quantity)
            {
                yield return new TextMark(mention.Span, "m-" + mention.Kind.ToString().ToLowerInvariant(), null, mention.Code);
            }
        }
    }

    private static string LoadedName(LoadedKind kind) => kind == LoadedKind.NameCalling ? "name-calling" : kind.ToString().ToLowerInvariant();

    private static Dictionary<string, int> DepthsOf(IReadOnlyList<Claim> claims)
    {
        var parents = claims.DistinctBy(c => c.Id).ToDictionary(c => c.Id, c => c.Parent, StringComparer.Ordinal);
        return parents.Keys.ToDictionary(id => id, id => Depth(parents, id), StringComparer.Ordinal);
    }

    private static int Depth(Dictionary<string, string?> parents, string id)
    {
        const int Deepest = 6;
        int depth = 0;
        for (string? at = parents[id]; at is not null && depth < Deepest; at = parents.GetValueOrDefault(at))
        {
            depth++;
        }

        return depth;
    }

    [GeneratedRegex(@"(?:[ \t]*(?:\r\n|\r|\n)){2,}", RegexOptions.CultureInvariant)]
    private static partial Regex BlankLines();

    [GeneratedRegex(@"[ \t]*(?:\r\n|\r|\n)", RegexOptions.CultureInvariant)]
    private static partial Regex LineEnds();
}
