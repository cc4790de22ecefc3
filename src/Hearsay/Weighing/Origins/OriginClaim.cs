using Hearsay.Documents;
using Hearsay.Knowledge;
using Hearsay.Language.Syntax;

namespace Hearsay.Weighing.Origins;

/// <summary>What the finding of origins needs of a claim.</summary>
public sealed record OriginClaim
{
    /// <summary>Characters around a claim in which its sentence is looked for.</summary>
    private const int Around = 300;

    /// <summary>Characters of a link's words that are shown.</summary>
    private const int LongestWords = 160;

    /// <summary>The caller's number for it; no two claims of a set have the same.</summary>
    public required long Number { get; init; }

    /// <summary>The document it stands in.</summary>
    public required string DocumentId { get; init; }

    /// <summary>The lemma of its predicate.</summary>
    public required string Lemma { get; init; }

    /// <summary>Its source chain, outermost first; empty for the author's own voice.</summary>
    public IReadOnlyList<OriginSource> Chain { get; init; } = [];

    /// <summary>The place of what it tells, or null.</summary>
    public string? Place { get; init; }

    /// <summary>Whether its sentence says that the author or the paper saw it: <em>our reporter saw</em>.</summary>
    public bool IsWitnessed { get; init; }

    /// <summary>Takes from a claim what is needed.</summary>
    /// <param name="number">The caller's number for it.</param>
    /// <param name="claim">The claim.</param>
    /// <param name="document">The document it stands in.</param>
    public static OriginClaim Of(long number, Claim claim, Document document)
    {
        ArgumentNullException.ThrowIfNull(claim);
        ArgumentNullException.ThrowIfNull(document);
        return new OriginClaim
        {
            Number = number,
            DocumentId = document.Id,
            Lemma = claim.Predicate.Lemma,
            Chain = [.. claim.Sources.Select(source => SourceOf(source, document.Text))],
            Place = claim.Place?.Name,
            IsWitnessed = IsWitnessedIn(document.Text, claim.Predicate.Span),
        };
    }

    private static OriginSource SourceOf(Source source, string text) =>
        new(source.Depth, source.Name, source.Kind, source.Actor, source.Attitude, source.Date, WordsOf(source, text));

    private static string WordsOf(Source source, string text)
    {
        int start = int.Min(source.Span?.Start ?? int.MaxValue, source.Cue?.Start ?? int.MaxValue);
        int end = int.Max(source.Span?.End ?? 0, source.Cue?.End ?? 0);
        return start >= 0 && end > start && end <= text.Length && end - start <= LongestWords
            ? string.Join(' ', text[start..end].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            : source.Name;
    }

    private static bool IsWitnessedIn(string text, TextSpan predicate)
    {
        int at = int.Clamp(predicate.Start, 0, text.Length);
        int from = int.Max(0, at - Around);
        int until = int.Min(text.Length, at + Around);
        int start = text.AsSpan(from, at - from).LastIndexOfAny(".!?\n") + 1 + from;
        int end = text.AsSpan(at, until - at).IndexOfAny(".!?\n");
        string sentence = Folding.Fold(text[start..(end < 0 ? until : at + end)]);
        return WitnessWords.IsWitnessed(sentence.ToLowerInvariant());
    }
}
