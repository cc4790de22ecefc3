using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Events;

/// <summary>Two stretches of a text between which a relation is sought.</summary>
/// <param name="Source">Who does it.</param>
/// <param name="Target">To whom it is done; empty if that is left open.</param>
internal readonly record struct RelationSpans(TextSpan Source, TextSpan Target)
{
    public bool IsSource(Token token) => Covers(Source, token);

    public bool IsTarget(Token token) => Covers(Target, token);

    public bool Has(Token token) => IsSource(token) || IsTarget(token);

    private static bool Covers(TextSpan span, Token token) => token.Span.Start >= span.Start && token.Span.End <= span.End;
}
