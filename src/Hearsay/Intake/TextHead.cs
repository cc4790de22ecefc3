namespace Hearsay.Intake;

/// <summary>What the lines at the head of a text say, and the lines with their roles.</summary>
/// <param name="Lines">The lines; those of the head are marked, and an inline dateline is cut off its paragraph.</param>
/// <param name="Head">Title, author, place, outlet and genre, as far as stated.</param>
/// <param name="Dates">The dates stated, in the order of the text.</param>
internal sealed record TextHead(List<TextLine> Lines, DocumentHead Head, IReadOnlyList<HeadDate> Dates);
