using Hearsay.Language.Syntax;

namespace Hearsay.Knowledge;

/// <summary>A word that may stand for an event, with what the tree hangs on it: what patterns are matched against.</summary>
/// <param name="Head">The verb or the noun.</param>
/// <param name="Subject">Its logical subject, or null.</param>
/// <param name="Object">Its logical object, or null.</param>
/// <param name="Light">The light verb that carries a noun: <em>launch</em> in <em>launch an attack</em>; or null.</param>
internal readonly record struct EventFrame(Token Head, Token? Subject = null, Token? Object = null, Token? Light = null);
