namespace Hearsay.Store.Counting;

/// <summary>Events by their own time and place.</summary>
/// <param name="Marks">Those that have a time or a place, in the order of adding.</param>
/// <param name="IsAll">Whether these are all; else they are of the claims added last.</param>
/// <param name="Countries">The countries of their places, in the order of their codes.</param>
public sealed record EventMarks(IReadOnlyList<EventMark> Marks, bool IsAll, IReadOnlyList<EventCountry> Countries);
