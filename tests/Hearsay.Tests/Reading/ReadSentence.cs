using Hearsay.Documents;
using Hearsay.Documents.Layers;
using Hearsay.Knowledge;
using Hearsay.Language;
using Hearsay.Language.Syntax;
using Hearsay.Reading.Clauses;

namespace Hearsay.Tests.Reading;

/// <summary>A sentence given as a tree, with its clauses: what the stages after the clauses start from.</summary>
internal sealed class ReadSentence
{
    public ReadSentence(string tree)
    {
        Sentence = Some.Sentence(tree);
        Clauses = new ClauseFinder(ComplementLexicon.Load(), EventNouns.IsEventNoun)
            .Find(new Forest(new ParsedText(Sentence.Text, [Sentence])));
    }

    public Sentence Sentence { get; }

    public IReadOnlyList<Clause> Clauses { get; }

    /// <summary>The clause whose predicate has the lemma.</summary>
    public Clause Clause(string lemma) => Clauses.Single(c => c.Head.Lemma == lemma);

    /// <summary>The first token with the form.</summary>
    public Token Token(string form) => Sentence.Tokens.First(t => t.Form == form);

    /// <summary>A judgement for every clause: asserted, certain and positive events.</summary>
    public IReadOnlyList<Judgement> Judgements => [.. Clauses.Select(_ => Asserted)];

    public static Judgement Asserted { get; } = new()
    {
        Status = Status.Asserted,
        Certainty = Certainty.Certain,
        Polarity = Polarity.Positive,
        Nature = Nature.Event,
        Factuality = 2.5,
        Why = [],
    };

    /// <summary>An actor at the first token with the form.</summary>
    public ActorMention Actor(string form, string? code = null, string? name = null) => new()
    {
        Span = Token(form).Span,
        Sentence = 0,
        Head = Token(form),
        Name = name ?? form,
        Code = code,
        Kind = SourceKind.Country,
        Why = "",
    };

    /// <summary>A date at the first token with the form.</summary>
    public TimeMention Time(string form, string start, string? end = null) => new()
    {
        Span = Token(form).Span,
        Sentence = 0,
        Head = Token(form),
        Type = "DATE",
        Value = start,
        Start = start,
        End = end,
        Basis = TimeBasis.Explicit,
    };
}
