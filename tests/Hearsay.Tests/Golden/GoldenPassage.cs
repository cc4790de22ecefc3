using Hearsay.Documents;

namespace Hearsay.Tests.Golden;

/// <summary>A passage and what a careful reader finds in it.</summary>
/// <param name="Name">The file and the passage's title: <c>aims: A goal is denied</c>.</param>
/// <param name="Document">The passage with its head.</param>
/// <param name="Claims">What must be found, in the order of the file.</param>
internal sealed record GoldenPassage(string Name, Document Document, IReadOnlyList<GoldenClaim> Claims);
