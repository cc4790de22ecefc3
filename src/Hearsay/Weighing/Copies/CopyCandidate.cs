namespace Hearsay.Weighing.Copies;

/// <summary>A document that seems to share text with the one looked up. The shares are estimates from samples: the texts themselves decide.</summary>
/// <param name="Number">The number under which it was added.</param>
/// <param name="Hits">How many sampled shingles both have, those of very many documents left out.</param>
/// <param name="ShareOfQuery">The estimated share of the shingles looked up that the candidate has, 0 to 1.</param>
/// <param name="ShareOfCandidate">The estimated share of the candidate's shingles that are in the text looked up, 0 to 1.</param>
public readonly record struct CopyCandidate(int Number, int Hits, double ShareOfQuery, double ShareOfCandidate)
{
    /// <summary>The larger of both shares.</summary>
    public double LargerShare => double.Max(ShareOfQuery, ShareOfCandidate);
}
