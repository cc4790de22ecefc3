using Hearsay.Weighing.Hypotheses;

namespace Hearsay.Weighing.Cases;

/// <summary>An analyst's file, as it stands after all that was done to it.</summary>
public sealed record Case
{
    /// <summary><c>k-</c> and 16 hex digits.</summary>
    public required string Id { get; init; }

    /// <summary>The name, one of its kind in a library.</summary>
    public required string Name { get; init; }

    /// <summary>When it was opened, in universal time.</summary>
    public required string Made { get; init; }

    /// <summary>What it is about; null if nobody has asked.</summary>
    public string? Question { get; init; }

    /// <summary>The query that finds its documents, or null.</summary>
    public string? Query { get; init; }

    /// <summary>Whether it is worked on.</summary>
    public CaseStatus Status { get; init; }

    /// <summary>The hypotheses.</summary>
    public IReadOnlyList<CaseHypothesis> Hypotheses { get; init; } = [];

    /// <summary>The evidence.</summary>
    public IReadOnlyList<CaseEvidence> Evidence { get; init; } = [];

    /// <summary>The ratings, in the order of making.</summary>
    public IReadOnlyList<CaseRating> Ratings { get; init; } = [];

    /// <summary>The likelihoods, in the order of making.</summary>
    public IReadOnlyList<CaseLikelihood> Likelihoods { get; init; } = [];

    /// <summary>The actors.</summary>
    public IReadOnlyList<CaseName> Actors { get; init; } = [];

    /// <summary>The places.</summary>
    public IReadOnlyList<CaseName> Places { get; init; } = [];

    /// <summary>The first day it is about, or null.</summary>
    public string? First { get; init; }

    /// <summary>The last day.</summary>
    public string? Last { get; init; }

    /// <summary>The notes.</summary>
    public IReadOnlyList<CaseNote> Notes { get; init; } = [];

    /// <summary>Evidence by hypotheses, for ranking. Items and hypotheses stand in it in their order here.</summary>
    public EvidenceMatrix ToMatrix()
    {
        Dictionary<string, int> places = Hypotheses.Select((h, i) => (h.Id, i)).ToDictionary(p => p.Id, p => p.i, StringComparer.Ordinal);
        ILookup<string, CaseRating> ratings = Ratings.ToLookup(r => r.Evidence, StringComparer.Ordinal);
        ILookup<string, CaseLikelihood> likelihoods = Likelihoods.ToLookup(l => l.Evidence, StringComparer.Ordinal);
        return new EvidenceMatrix(
            [.. Hypotheses.Select(h => h.Key)],
            [
                .. Evidence.Select(e => new MatrixItem
                {
                    Key = e.Key,
                    Origin = e.Content.Origin,
                    Marks = e.Marks,
                    Ratings = [.. ratings[e.Id].Select(r => new MatrixRating(places[r.Hypothesis], r.Analyst, r.Value))],
                    Likelihoods = [.. likelihoods[e.Id].Select(l => new MatrixLikelihood(places[l.Hypothesis], l.Analyst, l.Value))],
                }),
            ])
        {
            Priors = Hypotheses.All(h => h.Prior is not null) ? [.. Hypotheses.Select(h => h.Prior!.Value)] : [],
        };
    }
}
