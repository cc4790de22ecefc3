namespace Hearsay.Store.Speakers;

/// <summary>How many claims of a speaker have something in common.</summary>
/// <param name="Label">What, as people call it.</param>
/// <param name="Query">What finds these claims.</param>
/// <param name="Claims">How many there are.</param>
/// <param name="Id">The source that it is about, if it is about one; else null.</param>
public sealed record SpeakerCount(string Label, string Query, long Claims, string? Id = null);
