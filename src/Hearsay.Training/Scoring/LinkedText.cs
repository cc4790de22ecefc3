using Hearsay.Language.Syntax;

namespace Hearsay.Training.Scoring;

/// <summary>A document with its labelled links and those that were found.</summary>
internal sealed record LinkedText
{
    private readonly CodePointMap map;

    public LinkedText(string text, IReadOnlyList<LinkItem> items)
    {
        Text = text;
        Items = items;
        map = new CodePointMap(text);
    }

    public string Text { get; }

    public IReadOnlyList<LinkItem> Items { get; }

    public IReadOnlyList<FoundLink> Found { get; init; } = [];

    /// <summary>A span of the gold set in UTF-16, as the found ones are.</summary>
    public TextSpan ToUtf16(TextSpan span) => new(map.ToUtf16(span.Start), map.ToUtf16(span.End));

    /// <summary>A found span in code points, as the gold set has them.</summary>
    public TextSpan? ToCodePoints(TextSpan? span) =>
        span is { } found ? new TextSpan(map.FromUtf16(found.Start), map.FromUtf16(found.End)) : null;

    /// <summary>Whether the words are those that were labelled.</summary>
    public bool Fits(LinkItem item) =>
        item.Chain.Append(item.Anaphor).All(span => span.End <= map.Length)
        && LinkFile.CheckOf(item.Chain.Prepend(item.Anaphor).Select(span => ToUtf16(span).Of(Text))) == item.Check;
}
