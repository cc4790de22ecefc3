using Hearsay.Documents;
using Hearsay.Knowledge;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Attributions;

/// <summary>An attribution while it is being put together.</summary>
internal sealed class Draft
{
    public required int Sentence { get; init; }

    /// <summary>The token of the cue, or null for free direct speech.</summary>
    public Token? CueHead { get; init; }

    public Cue? Cue { get; init; }

    public TextSpan? CueSpan { get; init; }

    public Token? Source { get; set; }

    public TextSpan? SourceSpan { get; set; }

    public List<TextSpan> Content { get; } = [];

    public Token? ContentHead { get; set; }

    public Token? Addressee { get; set; }

    public Stance Stance { get; set; } = Stance.Asserts;

    public Attitude Attitude { get; init; } = Attitude.Assertion;

    public bool IsTopic { get; set; }

    /// <summary>Whether the words can hardly mean anything else, so that rules alone may tell.</summary>
    public bool IsPlain { get; init; }

    /// <summary>Whether the content is the whole sentence but for who says it.</summary>
    public bool IsWhole { get; init; }

    /// <summary>Whether the words are those that were spoken, though no quotation marks stand around them.</summary>
    public bool IsVerbatim { get; init; }

    /// <summary>Whether a quotation can still be joined to it.</summary>
    public bool TakesQuote => Cue is null || Cue.Frames.HasFlag(Frames.Quote) || Cue.Part is WordClass.Noun or WordClass.Phrase;

    public required string Why { get; set; }

    /// <summary>Adds a span to the content and joins what overlaps.</summary>
    public void Add(TextSpan span)
    {
        for (int i = Content.Count - 1; i >= 0; i--)
        {
            if (Content[i].Overlaps(span) || Content[i].End == span.Start || span.End == Content[i].Start)
            {
                span = span.Union(Content[i]);
                Content.RemoveAt(i);
            }
        }

        Content.Add(span);
        Content.Sort();
    }
}
