using Hearsay.Documents;
using Hearsay.Language.Syntax;
using Hearsay.Wording;

namespace Hearsay.Cli.Dossier;

/// <summary>Which part of a claim a word belongs to.</summary>
internal sealed class WordParts
{
    /// <summary>The part that the claim turns on.</summary>
    public const string Predicate = "predicate";

    private readonly List<(TextSpan Span, string Part)> parts;

    public WordParts(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        parts = [(claim.Predicate.Span, Predicate)];
        parts.AddRange(claim.Sources.Where(s => s.Cue is not null).Select(s => (s.Cue!.Value, $"cue {s.Depth}")));
        parts.AddRange(claim.Sources.Where(s => s.Span is not null).Select(s => (s.Span!.Value, $"source {s.Depth}")));
        parts.AddRange(claim.Actors.Select(a => (a.Span, Words.Of(a.Role) is { Length: > 0 } role ? role : "doer")));
        parts.AddRange(claim.Recipients.Select(a => (a.Span, "recipient")));
        parts.AddRange(claim.Quantities.Select(q => (q.Span, "number")));
        parts.AddRange(claim.Loaded.Select(l => (l.Span, "loaded")));
        Add(claim.Time?.Span, "time");
        Add(claim.Place?.Span, "place");
    }

    /// <summary>The parts that the word at <paramref name="word"/> belongs to, or empty.</summary>
    public string Of(TextSpan word) => string.Join(", ", parts.Where(p => p.Span.Overlaps(word)).Select(p => p.Part).Distinct());

    private void Add(TextSpan? span, string part)
    {
        if (span is { } known)
        {
            parts.Add((known, part));
        }
    }
}
