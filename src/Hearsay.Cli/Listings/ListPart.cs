namespace Hearsay.Cli.Listings;

/// <summary>Which part of a listing was asked for, and in which form.</summary>
/// <param name="Form">The form.</param>
/// <param name="Limit">The most that are printed; null for all.</param>
/// <param name="Cursor">Behind which item to go on, as it was typed; null from the start.</param>
/// <param name="IsNewestFirst">Whether what was added last comes first.</param>
internal sealed record ListPart(ListForm Form, int? Limit, string? Cursor, bool IsNewestFirst);
