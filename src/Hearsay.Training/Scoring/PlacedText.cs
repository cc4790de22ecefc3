using System.Xml.Linq;

namespace Hearsay.Training.Scoring;

/// <summary>An article with its places.</summary>
/// <param name="Text">The text.</param>
/// <param name="Published">The date on which it was fetched, ISO 8601, or null.</param>
/// <param name="Places">Its places by their starts.</param>
/// <param name="Xml">The article as it stands in the file.</param>
internal sealed record PlacedText(string Text, string? Published, IReadOnlyList<FoundPlace> Places, XElement Xml);
