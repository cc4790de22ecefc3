using Hearsay.Documents;
using Hearsay.Knowledge;
using Hearsay.Store.Finding;
using Hearsay.Store.Remarks;

namespace Hearsay.Store.Lens;

/// <summary>A claim with a tool of pressure that it is held to present, by the reading or by people.</summary>
/// <param name="Found">The claim.</param>
/// <param name="Tool">The tool.</param>
/// <param name="By">Who presents it so: <c>author</c>, a source's name, or <c>desk</c> where only people say so.</param>
/// <param name="Decision">What people concluded last, or null.</param>
public sealed record LensTag(FoundClaim Found, HybridTool Tool, string By, Remark? Decision)
{
    /// <summary>What stands in <see cref="By"/> where no reading proposed the tag.</summary>
    public const string Desk = "desk";

    /// <summary>Where it stands: proposed, confirmed or rejected.</summary>
    public LensState State => Decision?.Kind switch
    {
        RemarkKind.Confirmation => LensState.Confirmed,
        RemarkKind.Rejection => LensState.Rejected,
        _ => LensState.Proposed,
    };

    /// <summary>Who is said to use the tool.</summary>
    public IReadOnlyList<Actor> Users => Found.Claim.Actors;
}
