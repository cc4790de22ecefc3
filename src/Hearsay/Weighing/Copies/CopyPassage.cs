using Hearsay.Language.Syntax;

namespace Hearsay.Weighing.Copies;

/// <summary>A passage that two documents share.</summary>
/// <param name="InFirst">Where it stands in the first.</param>
/// <param name="InSecond">Where it stands in the second.</param>
/// <param name="Words">How many of its words are the same in both.</param>
public sealed record CopyPassage(TextSpan InFirst, TextSpan InSecond, int Words);
