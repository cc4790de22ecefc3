using Hearsay.Knowledge;

namespace Hearsay.Intake;

/// <summary>A date at the head of a text.</summary>
internal readonly record struct HeadDate(WrittenDate Date, HeadDateKind Kind);
