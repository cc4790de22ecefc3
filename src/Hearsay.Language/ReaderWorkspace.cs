using Hearsay.Language.Learning;
using Hearsay.Language.Naming;

namespace Hearsay.Language;

/// <summary>The buffers of one thread.</summary>
/// <param name="Syntax">For tagger and parser.</param>
/// <param name="Names">For the name finder, or null if there is none.</param>
internal sealed record ReaderWorkspace(SyntaxWorkspace Syntax, NameWorkspace? Names);
