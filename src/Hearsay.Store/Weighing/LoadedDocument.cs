using Hearsay.Weighing.Happenings;
using Hearsay.Weighing.Origins;

namespace Hearsay.Store.Weighing;

/// <summary>What weighing needs of a document.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Head">What origins are found by.</param>
/// <param name="Occurrences">What its claims say of occurrences, in the order of the claims.</param>
/// <param name="Claims">All its claims by number, with what their origins are found by and their ids.</param>
internal sealed record LoadedDocument(
    long Number, OriginDocument Head, IReadOnlyList<Occurrence> Occurrences, IReadOnlyDictionary<long, (string Id, OriginClaim Claim)> Claims)
{
    /// <summary>The numbers of the claims that are about no occurrence, in order.</summary>
    public IEnumerable<long> Others => Claims.Keys.Except(Occurrences.Select(o => o.Number)).Order();
}
