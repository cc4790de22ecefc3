namespace Hearsay.Knowledge;

/// <summary>What words say of a body of a state.</summary>
/// <param name="Body">The body, the same for all its names: <c>foreign</c>.</param>
/// <param name="Use">Whether the words name the body, who heads it, or what it is for.</param>
internal sealed record StateBody(string Body, StateBodyUse Use);
