using Hearsay.Knowledge;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Places;

/// <summary>A name that may be a place.</summary>
/// <param name="First">The index of its first token.</param>
/// <param name="Last">The index of its last token.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Known">What the lexicon of places says, or null.</param>
/// <param name="Towns">The towns of that name, the largest first.</param>
/// <param name="Kind">A noun that says what it is, <c>district</c> or <c>city</c>, or empty.</param>
internal sealed record Sighting(int First, int Last, TextSpan Span, KnownPlace? Known, IReadOnlyList<Town> Towns, string Kind)
{
    /// <summary>Other places of the lexicon that bear the name.</summary>
    public IReadOnlyList<KnownPlace> Others { get; init; } = [];

    /// <summary>The places of the gazetteer or lexicon that the words after a comma name: <em>Paris, Texas</em>; or null.</summary>
    public KnownPlace? Within { get; init; }

    /// <summary>Whether only other mentions of the name in the document can tell that it is a place.</summary>
    public bool IsWeak { get; init; }
}
