namespace Hearsay.Store.Networks;

/// <summary>A party of a network.</summary>
/// <param name="Id">Names it within the network.</param>
/// <param name="Label">What people call it.</param>
/// <param name="Kind"><c>source</c>, <c>party</c> or <c>outlet</c>.</param>
/// <param name="Source">Its id as a source, if it is one; else null.</param>
public sealed record NetworkNode(string Id, string Label, string Kind, string? Source);
