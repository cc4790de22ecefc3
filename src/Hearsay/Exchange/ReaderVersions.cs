namespace Hearsay.Exchange;

/// <summary>What made a reading: the versions that stand in its <c>reader</c> field.</summary>
/// <param name="Reader">The version of Hearsay.</param>
/// <param name="Models">The versions of its models by name, e.g. <c>syntax</c>; written in ordinal order of the names.</param>
public sealed record ReaderVersions(string Reader, IReadOnlyDictionary<string, string> Models);
