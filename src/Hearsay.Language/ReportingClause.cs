namespace Hearsay.Language;

/// <summary>Who says so behind what is said.</summary>
/// <param name="Comma">The comma between them.</param>
/// <param name="Speaker">The head of who speaks.</param>
/// <param name="Verb">The verb of saying.</param>
/// <param name="End">Where it ends; of an inverted one, where the name ends.</param>
/// <param name="IsInverted">Whether the verb stands before the speaker.</param>
internal readonly record struct ReportingClause(int Comma, int Speaker, int Verb, int End, bool IsInverted);
