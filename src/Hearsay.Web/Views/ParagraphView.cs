using Hearsay.Documents;

namespace Hearsay.Web.Views;

/// <summary>A paragraph of a text with the claims that stand in it.</summary>
/// <param name="Start">Where it begins in the document's text.</param>
/// <param name="IsRead">Whether it is of the article; else it is furniture, such as a menu.</param>
/// <param name="IsTitle">Whether it is the headline.</param>
/// <param name="Segments">Its words.</param>
/// <param name="Claims">Its claims, by their predicates.</param>
public sealed record ParagraphView(int Start, bool IsRead, bool IsTitle, IReadOnlyList<Segment> Segments, IReadOnlyList<Claim> Claims);
