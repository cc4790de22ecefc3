using Hearsay.Language.Learning;
using Hearsay.Language.Syntax;

namespace Hearsay.Language;

/// <summary>A sentence whose tree may still change.</summary>
internal sealed record TreeDraft(TokenisedSentence Tokens, string[] Forms, SyntaxColumns Columns, Name[] Names);
