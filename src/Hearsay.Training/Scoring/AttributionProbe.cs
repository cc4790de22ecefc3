using Hearsay.Documents.Layers;
using Hearsay.Language;
using Hearsay.Language.Syntax;
using Hearsay.Reading;

namespace Hearsay.Training.Scoring;

/// <summary>Finds the attributions of a text, for <see cref="ScoredReader.Attribute"/>.</summary>
/// <param name="language">Parses the text.</param>
/// <param name="reader">Finds who says what in it.</param>
public sealed class AttributionProbe(LanguageReader language, Reader reader)
{
    /// <summary>
    /// The attributions as the gold set has them: in PolNeAR a word belongs to one attribution only, so that those within the
    /// content of another are left out.
    /// </summary>
    public IReadOnlyList<AttributionSpans> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Outermost(reader.FindAttributions(language.Parse(text)));
    }

    /// <summary>The attributions whose cue, or else whose content, does not stand within the content of another.</summary>
    internal static IReadOnlyList<AttributionSpans> Outermost(IReadOnlyList<Attribution> found) =>
        [.. found.Where(a => a.Parent < 0 && !IsWithinTopic(a, found)).Select(SpansOf)];

    private static bool IsWithinTopic(Attribution attribution, IReadOnlyList<Attribution> found)
    {
        TextSpan place = attribution.Cue ?? attribution.Content[0];
        return found.Any(o => o != attribution && o.IsTopic && o.Parent < 0 && o.Content.Any(c => c.Contains(place))
            && !attribution.Content.Any(c => o.Cue is { } cue && c.Contains(cue)));
    }

    private static AttributionSpans SpansOf(Attribution attribution) => new(One(attribution.Source), One(attribution.Cue), attribution.Content);

    private static TextSpan[] One(TextSpan? span) => span is { } given ? [given] : [];
}
