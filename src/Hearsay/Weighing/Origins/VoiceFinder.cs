using Hearsay.Documents;
using Hearsay.Knowledge;

namespace Hearsay.Weighing.Origins;

/// <summary>Finds out who vouches for what stands in a document without a source.</summary>
internal sealed class VoiceFinder(DocumentBook book, SourceIdentifier identifier)
{
    /// <summary>Leads the trail to the agency that is credited, to the author, or to the paper.</summary>
    public void Follow(ClaimTrail trail)
    {
        var full = trail.Set.Credits.Where(c => !c.Credit.IsPart).ToList();
        if (full.Count > 0)
        {
            full.ForEach(credit => FollowCredit(trail, credit.Document, credit.Credit));
            trail.Kind = OriginKind.Wire;
            return;
        }

        FindOwn(trail);
        if (trail.Roots.Count > 0)
        {
            foreach ((string document, OriginCredit credit) in trail.Set.Credits)
            {
                trail.Roots.Add(OutletNames.Of(credit.Agency));
                trail.Reasons.Add($"{document} says that an agency gave part of it: “{Inline(credit.Words)}”.");
            }
        }
    }

    private void FollowCredit(ClaimTrail trail, string document, OriginCredit credit)
    {
        SourceIdentity agency = OutletNames.Of(credit.Agency);
        trail.Reasons.Add($"{document} credits {credit.Agency}: “{Inline(credit.Words)}”.");
        if (book.FindCited(agency, null, trail.Set.Lead) is { } cited)
        {
            CopySet set = book.SetOf(cited.Id);
            trail.Cited.Add(set);
            trail.Links.Add(new OriginLink(trail.Set.Lead.Id, set.Lead.Id, trail.Claim.Number, Inline(credit.Words)));
            return;
        }

        trail.Roots.Add(agency);
    }

    private void FindOwn(ClaimTrail trail)
    {
        OriginDocument lead = trail.Set.Lead;
        bool isOpinion = lead.Genre is Genre.Opinion or Genre.Analysis;
        (string Surname, string Given)? author = trail.Set.Author;
        if (author is { } person && (isOpinion || !DocumentBook.HasText(lead.Outlet)))
        {
            trail.Roots.Add(PersonIdentifier.Of(person, lead.Author!, null));
            trail.Kind = OriginKind.Author;
        }
        else if (DocumentBook.HasText(lead.Outlet))
        {
            SourceIdentity outlet = lead.Genre == Genre.Official ? Issuer(lead) : OutletNames.Of(lead.Outlet!);
            trail.Roots.Add(outlet);
            trail.Kind = outlet.Kind != IdentityKind.Outlet ? OriginKind.Named : outlet.IsWire ? OriginKind.Wire : isOpinion ? OriginKind.Author : OriginKind.Outlet;
        }
        else
        {
            trail.Unnamed = UnnamedSource.Of("", null) with { Name = "the author" };
            trail.Kind = OriginKind.Unnamed;
        }

        if (trail.Kind is OriginKind.Outlet or OriginKind.Author && IsObserved(trail.Claim, lead, author is not null && !isOpinion))
        {
            trail.Kind = OriginKind.Observation;
        }
    }

    private SourceIdentity Issuer(OriginDocument document)
    {
        SourceIdentity issuer = identifier.Identify(document.Outlet!, SourceKind.Organisation, null, document.Published);
        return issuer.Kind is IdentityKind.Body or IdentityKind.Government or IdentityKind.Organisation ? issuer : OutletNames.Of(document.Outlet!);
    }

    private static bool IsObserved(OriginClaim claim, OriginDocument lead, bool isBylined) =>
        claim.IsWitnessed
        || (isBylined && claim.Place is not null && lead.Place is not null && Folding.Fold(claim.Place).Equals(Folding.Fold(lead.Place), StringComparison.OrdinalIgnoreCase));

    private static string Inline(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
