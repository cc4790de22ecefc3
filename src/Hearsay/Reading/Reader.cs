using Hearsay.Documents;
using Hearsay.Documents.Layers;
using Hearsay.Knowledge;
using Hearsay.Language;
using Hearsay.Reading.Attributions;
using Hearsay.Reading.Clauses;
using Hearsay.Reading.Factuality;

namespace Hearsay.Reading;

/// <summary>Reads documents into claims. Immutable and safe to share between threads.</summary>
public sealed class Reader
{
    private readonly LanguageReader language;
    private readonly ClauseFinder clauseFinder;
    private readonly AttributionFinder attributionFinder;
    private readonly FactualityJudge judge;

    /// <summary>Makes a reader of texts in the language that <paramref name="language"/> reads.</summary>
    public Reader(LanguageReader language)
    {
        ArgumentNullException.ThrowIfNull(language);
        this.language = language;
        ComplementLexicon complements = ComplementLexicon.Load();
        CueLexicon cues = CueLexicon.Load();
        clauseFinder = new ClauseFinder(complements, EventNouns.IsEventNoun);
        attributionFinder = new AttributionFinder(cues);
        judge = new FactualityJudge(FactualityLexicon.Load(), complements, cues);
    }

    /// <summary>Reads a document: who says who did what to whom, when, where, and how sure they are.</summary>
    public DocumentReading Read(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return Read(document, language.Parse(document.Text, document.Body));
    }

    /// <summary>Reads a document whose syntax is known.</summary>
    internal DocumentReading Read(Document document, ParsedText text)
    {
        var forest = new Forest(text);
        IReadOnlyList<Clause> clauses = clauseFinder.Find(forest);
        IReadOnlyList<Attribution> attributions = attributionFinder.Find(document, forest, clauses);
        IReadOnlyList<Judgement> judgements = judge.Judge(document, forest, clauses, attributions);
        var mentions = new Mentions();
        IReadOnlyList<Claim> claims = new ClaimAssembler(document, clauses, attributions, judgements, mentions).Assemble();
        return new DocumentReading(document, claims, MentionList.Of(document, mentions), document.Notes);
    }
}
