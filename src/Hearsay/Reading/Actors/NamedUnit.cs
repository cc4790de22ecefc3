using Hearsay.Knowledge;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Actors;

/// <summary>A name in a sentence, with what the lexicon says of it at the date in question.</summary>
/// <param name="First">The index of its first token.</param>
/// <param name="Last">The index of its last token.</param>
/// <param name="Span">Where it stands in the text.</param>
/// <param name="Term">What the lexicon knows, or null if only the name finder knows it.</param>
/// <param name="Type">The type that the name finder gave, or null if only the lexicon knows it.</param>
internal sealed record NamedUnit(int First, int Last, TextSpan Span, ActorTerm? Term, NameType? Type)
{
    /// <summary>Whether it names one person.</summary>
    public bool IsPerson => Term is { Kind: ActorTermKind.Person or ActorTermKind.Surname } || (Term is null && Type == NameType.Person);

    /// <summary>Whether it can say of which country or body somebody is.</summary>
    public bool CanModify => Term is { Kind: not ActorTermKind.Region };

    /// <summary>The name that the text gave for this one, or null.</summary>
    public string? FullName { get; init; }

    /// <summary>A country inside a name that is otherwise unknown: the code of <em>Bank of Russia</em>.</summary>
    public string? CountryHint { get; init; }

    /// <summary>The code of the person or body, after the office's dates were held to the text's.</summary>
    public string? Code { get; init; }
}
