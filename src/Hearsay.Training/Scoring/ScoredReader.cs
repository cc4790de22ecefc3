using Hearsay.Documents;
using Hearsay.Language;
using Hearsay.Language.Conllu;
using Hearsay.Language.Syntax;

namespace Hearsay.Training.Scoring;

/// <summary>What is scored.</summary>
/// <param name="Parse">Reads raw text.</param>
/// <param name="ParseTokens">Keeps tokens and sentences, one sentence for each given, and predicts the rest.</param>
public sealed record ScoredReader(
    Func<string, ParsedText> Parse,
    Func<IReadOnlyList<ConlluSentence>, IReadOnlyList<Sentence>> ParseTokens)
{
    /// <summary>Finds the attributions of a text; needed for <c>attribution</c>.</summary>
    public Func<string, IReadOnlyList<AttributionSpans>>? Attribute { get; init; }

    /// <summary>
    /// Says of each span of a sentence how far a reader of it would take what it names to have happened, from -3 to 3;
    /// needed for <c>factuality</c>.
    /// </summary>
    public Func<string, IReadOnlyList<TextSpan>, IReadOnlyList<double>>? JudgeFactuality { get; init; }

    /// <summary>Names the class in which an error on each span of a sentence is counted; needed for the errors of <c>factuality</c>.</summary>
    public Func<string, IReadOnlyList<TextSpan>, IReadOnlyList<string>>? ClassifyFactuality { get; init; }

    /// <summary>Finds the times of a text that was written on a date; needed for <c>dates</c>.</summary>
    public Func<string, string?, IReadOnlyList<FoundTime>>? FindTimes { get; init; }

    /// <summary>Finds the places of a text that was written on a date; needed for <c>places</c>.</summary>
    public Func<string, string?, IReadOnlyList<FoundPlace>>? FindPlaces { get; init; }

    /// <summary>Finds the actors of a text with whom they are the same as; needed for <c>links</c>.</summary>
    public Func<string, IReadOnlyList<FoundLink>>? FindLinks { get; init; }

    /// <summary>
    /// Codes a text of a day as PETRARCH does, with or without events whose target is not known; needed for <c>events</c>.
    /// </summary>
    public Func<string, DateOnly?, bool, IReadOnlyList<CodedEvent>>? CodeEvents { get; init; }

    /// <summary>Names the PLOVER root of what a source does to a target; needed for <c>relations</c>.</summary>
    public Func<string, TextSpan, TextSpan, string>? Relate { get; init; }

    /// <summary>Reads a document into claims; needed for <c>swap</c> and <c>happenings</c>.</summary>
    public Func<Document, DocumentReading>? Read { get; init; }
}
