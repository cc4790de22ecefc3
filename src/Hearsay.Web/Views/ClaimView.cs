using Hearsay.Documents;
using Hearsay.Store;
using Hearsay.Store.Finding;
using Hearsay.Store.Remarks;
using Hearsay.Store.Weighing;
using Hearsay.Wording;

namespace Hearsay.Web.Views;

/// <summary>What is shown of a claim: each field with what decided it, where it comes from, and what people added.</summary>
public sealed record ClaimView
{
    /// <summary>The claim with its document.</summary>
    public required FoundClaim Found { get; init; }

    /// <summary>Its fields.</summary>
    public required IReadOnlyList<ClaimField> Fields { get; init; }

    /// <summary>What it goes back to and is about; null if it was not weighed.</summary>
    public WeighedClaim? Weighed { get; init; }

    /// <summary>What people added to it that holds.</summary>
    public required IReadOnlyList<Remark> Remarks { get; init; }

    /// <summary>Looks; null if the library has no such claim.</summary>
    public static ClaimView? Of(Library library, string id)
    {
        Finder finder = library.Find();
        if (!id.StartsWith("c-", StringComparison.Ordinal) || finder.Claim(id) is not { } found)
        {
            return null;
        }

        IReadOnlyList<Claim> claims = finder.Document(found.Document.Id)!.Claims;
        var numbers = claims.Select((c, i) => (c.Id, Number: i + 1)).DistinctBy(c => c.Id).ToDictionary(c => c.Id, c => c.Number, StringComparer.Ordinal);
        return new ClaimView
        {
            Found = found,
            Fields = new ClaimFields(new ClaimText(found.Document, numbers), numbers).Of(found.Claim),
            Weighed = library.Happenings(isUpToDate: false).Claim(found.Number),
            Remarks = library.Remarks().On(id),
        };
    }
}
