using Hearsay.Documents;
using Hearsay.Documents.Layers;
using Hearsay.Knowledge.Petrarch;
using Hearsay.Language;
using Hearsay.Language.Syntax;
using Hearsay.Reading.Petrarch;

namespace Hearsay.Reading;

/// <summary>
/// Codes events as PETRARCH does, for those who need a comparable series: the speaker is the source of what is said, and
/// neither status nor polarity counts. With dictionaries, these decide; without, Hearsay's own lexicons do. Immutable and safe
/// to share between threads.
/// </summary>
public sealed class PetrarchReader
{
    private readonly LanguageReader language;
    private readonly Reader reader;
    private readonly PetrarchDictionaries? dictionaries;

    /// <summary>Makes a reader of texts in the language that <paramref name="language"/> reads.</summary>
    public PetrarchReader(LanguageReader language, Reader reader, PetrarchDictionaries? dictionaries = null)
    {
        ArgumentNullException.ThrowIfNull(language);
        ArgumentNullException.ThrowIfNull(reader);
        this.language = language;
        this.reader = reader;
        this.dictionaries = dictionaries;
    }

    /// <summary>The events of a document, each once.</summary>
    public IReadOnlyList<CodedEvent> Read(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        DateOnly? day = IsoDates.FirstDay(document.Published?.Value);
        if (!document.IsReadable)
        {
            return [];
        }

        return dictionaries is null
            ? CodeClaims(document, needsTarget: true)
            : new PetrarchCoder(dictionaries).Code(language.Parse(document.Text, document.Body), day);
    }

    /// <summary>
    /// The events of a text of <paramref name="day"/>, each once; without those whose target is not known, if
    /// <paramref name="needsTarget"/> (PETRARCH's <c>require_dyad</c>).
    /// </summary>
    public IReadOnlyList<CodedEvent> Read(string text, DateOnly? day, bool needsTarget)
    {
        ArgumentNullException.ThrowIfNull(text);
        return dictionaries is null
            ? CodeClaims(DocumentOf(text, day), needsTarget)
            : new PetrarchCoder(dictionaries, needsTarget).Code(language.Parse(text), day);
    }

    private IReadOnlyList<CodedEvent> CodeClaims(Document document, bool needsTarget)
    {
        (DocumentReading reading, IReadOnlyList<ActorMention> actors) = reader.ReadWithActors(document);
        return ClaimCoder.Code(reading.Claims, new PetrarchActors(actors), needsTarget);
    }

    private static Document DocumentOf(string text, DateOnly? day) => new()
    {
        Id = "d-petrarch",
        Uri = "",
        Text = text,
        Body = [new TextSpan(0, text.Length)],
        Published = day is { } known ? new DocumentDate(IsoDates.ToIso(known), DateBasis.Given, null) : null,
    };
}
