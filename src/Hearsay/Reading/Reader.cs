using Hearsay.Documents;
using Hearsay.Documents.Layers;
using Hearsay.Intake.Languages;
using Hearsay.Knowledge;
using Hearsay.Language;
using Hearsay.Language.Syntax;
using Hearsay.Reading.Actors;
using Hearsay.Reading.Aims;
using Hearsay.Reading.Attributions;
using Hearsay.Reading.Clauses;
using Hearsay.Reading.Dating;
using Hearsay.Reading.Events;
using Hearsay.Reading.Factuality;
using Hearsay.Reading.History;
using Hearsay.Reading.Loading;
using Hearsay.Reading.Places;
using Hearsay.Reading.Quantities;
using Hearsay.Reading.Responsibility;
using Hearsay.Reading.Tools;

namespace Hearsay.Reading;

/// <summary>Reads documents into claims. Immutable and safe to share between threads.</summary>
/// <example>
/// <code>
/// var reader = new Reader(LanguageReader.Load());
/// foreach (Claim claim in reader.Read(document).Claims)
/// {
///     Console.WriteLine($"{claim.Status} {claim.Predicate.Lemma}: {claim.Span.Of(document.Text)}");
/// }
/// </code>
/// </example>
public sealed class Reader
{
    private readonly LanguageReader language;
    private readonly ClauseFinder clauseFinder;
    private readonly AttributionFinder attributionFinder;
    private readonly FactualityJudge judge;
    private readonly ClaimFilter filter;
    private readonly ActorLexicon actors;

    /// <summary>Makes a reader of texts in the language that <paramref name="language"/> reads.</summary>
    public Reader(LanguageReader language)
        : this(language, null)
    {
    }

    /// <summary>Makes a reader that knows a desk's own actors beside those that come with Hearsay.</summary>
    public Reader(LanguageReader language, ActorFile? actors)
    {
        ArgumentNullException.ThrowIfNull(language);
        this.language = language;
        Models = new SortedDictionary<string, string>(
            language.Models.Concat(WeightVersions.All).ToDictionary(StringComparer.Ordinal), StringComparer.Ordinal);
        this.actors = ActorLexicon.With(actors);
        ComplementLexicon complements = ComplementLexicon.Load();
        CueLexicon cues = CueLexicon.Load();
        clauseFinder = new ClauseFinder(complements, EventNouns.IsEventNoun);
        attributionFinder = new AttributionFinder(cues);
        judge = new FactualityJudge(FactualityLexicon.Load(), complements, cues);
        filter = new ClaimFilter(cues);
    }

    /// <summary>The versions of all models that read, those of the language and those of the claims, by what they are for.</summary>
    public IReadOnlyDictionary<string, string> Models { get; }

    /// <summary>Reads a document: who says who did what to whom, when, where, and how sure they are.</summary>
    public DocumentReading Read(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return document.IsReadable ? Read(document, Parse(document)) : Unread(document);
    }

    /// <summary>Reads a document as <see cref="Read(Document)"/> does, and gives the sentences with their trees beside the claims.</summary>
    public ReadingWithSyntax ReadWithSyntax(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (!document.IsReadable)
        {
            return new ReadingWithSyntax(Unread(document), []);
        }

        ParsedText text = Parse(document);
        return new ReadingWithSyntax(Read(document, text), text.Sentences);
    }

    /// <summary>Reads a document, and gives all that is known of its actors beside the claims.</summary>
    internal (DocumentReading Reading, IReadOnlyList<ActorMention> Actors) ReadWithActors(Document document)
    {
        Findings findings = Find(document, Parse(document));
        return (Assemble(document, findings), findings.Mentions.Actors);
    }

    /// <summary>The sentences of a document, those of a conversation cut behind the names of who speaks.</summary>
    private ParsedText Parse(Document document) => language.Parse(document.Text, Turns.Cut(document, Turns.Of(document)));

    /// <summary>A text in a language that is not read is kept, and that is said; nothing is claimed of it.</summary>
    private static DocumentReading Unread(Document document)
    {
        string name = LanguageNames.Of(document.Language);
        return new DocumentReading(document, [], [], [$"not read: its language is {name} ({document.Language}), and English is what is read"]);
    }

    /// <summary>Reads a document whose syntax is known.</summary>
    internal DocumentReading Read(Document document, ParsedText text) => Assemble(document, Find(document, text));

    private DocumentReading Assemble(Document document, Findings findings)
    {
        IReadOnlyList<Claim> claims = new ClaimAssembler(document, findings, filter).Assemble();
        return new DocumentReading(document, claims, MentionList.Of(document, findings.Mentions), document.Notes);
    }

    /// <summary>
    /// Says of each token of a text how far a reader of it alone would take what the token names to have happened, from -3 to 3.
    /// </summary>
    internal IReadOnlyList<double> JudgeFactuality(ParsedText text, IReadOnlyList<Token> tokens) =>
        Consider(text, (forest, clauses, attributions) => judge.JudgeTokens(forest, clauses, attributions, tokens));

    /// <summary>The class in which an error on each token of a text is counted.</summary>
    internal IReadOnlyList<FactualityClass> ClassifyFactuality(ParsedText text, IReadOnlyList<Token> tokens) =>
        Consider(text, (forest, clauses, attributions) => judge.ClassifyTokens(forest, clauses, attributions, tokens));

    /// <summary>What the network of factuality sees of each token of a text, to learn from.</summary>
    internal IReadOnlyList<(int[] Features, int[] Register)> DescribeFactuality(ParsedText text, IReadOnlyList<Token> tokens) =>
        Consider(text, (forest, clauses, attributions) => judge.DescribeTokens(forest, clauses, attributions, tokens));

    /// <summary>Finds who says what in a text of which nothing else is known.</summary>
    internal IReadOnlyList<Attribution> FindAttributions(ParsedText text) =>
        Consider(text, (_, _, attributions) => attributions);

    private T Consider<T>(ParsedText text, Func<Forest, IReadOnlyList<Clause>, IReadOnlyList<Attribution>, T> consider)
    {
        ArgumentNullException.ThrowIfNull(text);
        var forest = new Forest(text);
        var document = new Document { Id = "", Uri = "", Text = text.Text, Body = [new TextSpan(0, text.Text.Length)] };
        IReadOnlyList<Clause> clauses = clauseFinder.Find(forest);
        return consider(forest, clauses, attributionFinder.Find(document, forest, clauses));
    }

    /// <summary>The clauses of a document with how they are put forward and what events they stand for.</summary>
    internal (IReadOnlyList<Clause> Clauses, IReadOnlyList<Judgement> Judgements, IReadOnlyList<EventCoding?> Events) Code(
        Document document, ParsedText text)
    {
        var forest = new Forest(text);
        IReadOnlyList<Clause> clauses = clauseFinder.Find(forest);
        IReadOnlyList<Attribution> attributions = attributionFinder.Find(document, forest, clauses);
        IReadOnlyList<Judgement> judgements = judge.Judge(document, forest, clauses, attributions);
        return (clauses, judgements, CodeEvents(document, text, clauses, judgements));
    }

    private Findings Find(Document document, ParsedText text)
    {
        var forest = new Forest(text);
        Mentions mentions = FindMentions(document, text);
        IReadOnlyList<Clause> clauses = clauseFinder.Find(forest);
        IReadOnlyList<Attribution> attributions = attributionFinder.Find(document, forest, clauses);
        IReadOnlyList<Judgement> judgements = judge.Judge(document, forest, clauses, attributions);
        List<EventCoding?> events = CodeEvents(document, text, clauses, judgements);
        IReadOnlyList<AimFinding> aims = AimFinder.Find(clauses, attributions, mentions.Actors);
        return new Findings
        {
            Clauses = clauses,
            Attributions = attributions,
            Judgements = judgements,
            Mentions = mentions,
            Events = events,
            Participants = [.. clauses.Select(c => ParticipantFinder.Find(c, events[c.Index]))],
            Aims = aims,
            Plans = PlanFinder.Find(clauses, judgements, aims),
            Histories = HistoryFinder.Find(clauses, judgements, mentions.Times, document.Published?.Value),
            Tools = ToolFinder.Find(clauses),
            Responsibilities = ResponsibilityFinder.Find(clauses, mentions.Actors),
            Loaded = LoadedWordsFinder.Find(text.Sentences, Quoted(attributions)),
        };
    }

    private Mentions FindMentions(Document document, ParsedText text) => new()
    {
        Actors = ActorFinder.Find(text, document, actors),
        Places = PlaceFinder.Find(text, document),
        Times = DateFinder.Find(text, document),
        Quantities = QuantityFinder.Find(text, document),
    };

    private static List<EventCoding?> CodeEvents(
        Document document, ParsedText text, IReadOnlyList<Clause> clauses, IReadOnlyList<Judgement> judgements)
    {
        var contexts = new ParagraphContexts(document, text);
        return [.. clauses.Select(c => EventCoder.Code(c, judgements[c.Index], contexts.Of(c.Sentence)))];
    }

    private static List<TextSpan> Quoted(IReadOnlyList<Attribution> attributions) =>
        [.. attributions.Where(a => a.Speech != Speech.Indirect && !a.IsTopic).SelectMany(a => a.Content)];
}
