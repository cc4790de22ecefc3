using Hearsay.Language.Syntax;

namespace Hearsay.Weighing.Copies;

/// <summary>Words by which a document says that its text, or part of it, is a news agency's.</summary>
/// <param name="Agency">The agency's name.</param>
/// <param name="Span">The words.</param>
public sealed record WireCredit(string Agency, TextSpan Span);
