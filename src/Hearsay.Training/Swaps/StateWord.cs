using Hearsay.Knowledge;
using Hearsay.Language.Syntax;

namespace Hearsay.Training.Swaps;

/// <summary>A word of a text that names a state, its people, its capital or one who leads it.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Term">What it means.</param>
/// <param name="Code">The code of the state.</param>
/// <param name="Use">How it is used.</param>
internal sealed record StateWord(TextSpan Span, ActorTerm Term, string Code, StateWordUse Use)
{
    /// <summary>Whether it is short for the name: <em>UK</em>, <em>U.S.</em></summary>
    public bool IsAbbreviation => Span.Length <= 4 && Span.Length != Term.Entity.Length;
}
