namespace Hearsay.Weighing.Disagreements;

/// <summary>One of the answers given. None is called right.</summary>
/// <param name="Says">The answer, in plain words: <c>RUS</c>, <c>at least 40</c>.</param>
/// <param name="Claims">The numbers of the claims that give it, in order of claim ids.</param>
public sealed record DisagreementSide(string Says, IReadOnlyList<long> Claims);
