namespace Hearsay.Tests.Golden;

/// <summary>A claim that a careful reader finds in a passage, with the fields that matter there; or one that must not be found.</summary>
/// <param name="Predicate">The lemma of its predicate, or the predicate's words.</param>
/// <param name="IsAbsent">Whether no such claim may be found.</param>
/// <param name="Fields">What must hold of it.</param>
internal sealed record GoldenClaim(string Predicate, bool IsAbsent, IReadOnlyList<GoldenField> Fields);
