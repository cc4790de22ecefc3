using Hearsay.Language.Syntax;

namespace Hearsay.Documents;

/// <summary>Who vouches for a claim: one link of its source chain.</summary>
public sealed record Source
{
    /// <summary>1 is the one whom the author cites, 2 the one whom that one cites, and so on.</summary>
    public required int Depth { get; init; }

    /// <summary>The fullest name or description in the document, word for word; empty if there is none.</summary>
    public required string Name { get; init; }

    /// <summary>What kind of source.</summary>
    public required SourceKind Kind { get; init; }

    /// <summary>The actor's code, or null.</summary>
    public string? Actor { get; init; }

    /// <summary>The canonical name of who is meant, or null.</summary>
    public string? Entity { get; init; }

    /// <summary>Where the source stands at this place, or null if it is not stated there.</summary>
    public TextSpan? Span { get; init; }

    /// <summary>The words that make it an attribution, or null.</summary>
    public TextSpan? Cue { get; init; }

    /// <summary>What is ascribed to it.</summary>
    public IReadOnlyList<TextSpan> Content { get; init; } = [];

    /// <summary>How the words are rendered.</summary>
    public Speech Speech { get; init; } = Speech.Indirect;

    /// <summary>How it stands towards what it introduces.</summary>
    public Stance Stance { get; init; } = Stance.Asserts;

    /// <summary>Whether it said, thought, knew or meant it.</summary>
    public Attitude Attitude { get; init; } = Attitude.Assertion;

    /// <summary>To whom it was said, or null.</summary>
    public string? Addressee { get; init; }

    /// <summary>When it was said, as an ISO 8601 date, or null.</summary>
    public string? Date { get; init; }
}
