using Hearsay.Documents;
using Hearsay.Documents.Layers;
using Hearsay.Knowledge;
using Hearsay.Language;
using Hearsay.Language.Syntax;
using Hearsay.Reading.Events;

namespace Hearsay.Reading;

/// <summary>
/// Tells what a sentence says that one does to another, both given: one of PLOVER's types, with YIELD for both CONCEDE and
/// RETREAT. Immutable and safe to share between threads.
/// </summary>
public sealed class RelationReader
{
    private readonly Reader reader;
    private readonly LanguageReader language;
    private readonly Lazy<RelationWeights> weights = new(RelationWeights.Load);

    /// <summary>Makes a reader that reads with <paramref name="reader"/> what <paramref name="language"/> parses.</summary>
    public RelationReader(LanguageReader language, Reader reader)
    {
        ArgumentNullException.ThrowIfNull(language);
        ArgumentNullException.ThrowIfNull(reader);
        this.language = language;
        this.reader = reader;
    }

    /// <summary>What <paramref name="source"/> does to <paramref name="target"/> (empty if that is left open).</summary>
    public string Read(string text, TextSpan source, TextSpan target) =>
        weights.Value.Choose(FeaturesOf(text, source, target));

    /// <summary>What the decision rests on.</summary>
    internal IReadOnlyCollection<string> FeaturesOf(string text, TextSpan source, TextSpan target)
    {
        ParsedText parsed = language.Parse(text);
        var document = new Document { Id = "relation", Uri = "", Text = text, Body = [new TextSpan(0, text.Length)] };
        (IReadOnlyList<Clause> clauses, IReadOnlyList<Judgement> judgements, IReadOnlyList<EventCoding?> events) = reader.Code(document, parsed);
        return RelationFeatures.Of(parsed.Sentences, clauses, judgements, events, new RelationSpans(source, target));
    }
}
