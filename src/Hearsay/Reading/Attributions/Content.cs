using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Attributions;

/// <summary>What a cue ascribes within its sentence.</summary>
/// <param name="Spans">The words, in order.</param>
/// <param name="Addressee">To whom it was said, as a token number, or -1.</param>
/// <param name="Frame">The frame that fitted.</param>
/// <param name="Head">The token that heads the content, or -1.</param>
internal sealed record Content(List<TextSpan> Spans, int Addressee, string Frame, int Head)
{
    /// <summary>Whether the content is only what the words are about.</summary>
    public bool IsTopic { get; init; }

    /// <summary>Whether it is a clause that begins with <em>that</em> or <em>whether</em>.</summary>
    public bool HasThat { get; init; }

    public bool IsEmpty => Spans.Count == 0;

    /// <summary>Nothing.</summary>
    public static Content None => new([], -1, "", -1);
}
