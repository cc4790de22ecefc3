using Hearsay.Documents;

namespace Hearsay.Weighing.Origins;

/// <summary>Follows a claim's chain to the innermost source that gives its own word.</summary>
internal sealed class ClaimTracer(DocumentBook book, SourceIdentifier identifier)
{
    private readonly VoiceFinder voices = new(book, identifier);

    /// <summary>Follows it.</summary>
    public ClaimTrail Trace(OriginClaim claim)
    {
        CopySet set = book.SetOf(claim.DocumentId);
        var trail = new ClaimTrail { Claim = claim, Set = set };
        var levels = claim.Chain.GroupBy(source => source.Depth).OrderBy(level => level.Key)
            .Select(level => level.Select(source => (Source: source, Identity: Identify(source, set.Lead))).Where(Vouches).ToList())
            .Where(level => level.Count > 0)
            .ToList();
        Follow(trail, levels);
        AddLinks(trail, levels);
        return trail;
    }

    /// <summary>What a document says without a source, if none of its claims is among those that are looked at.</summary>
    public ClaimTrail TraceVoice(CopySet set)
    {
        var trail = new ClaimTrail { Claim = new OriginClaim { Number = long.MaxValue, DocumentId = set.Lead.Id, Lemma = "" }, Set = set };
        voices.Follow(trail);
        return trail;
    }

    private void Follow(ClaimTrail trail, List<List<(OriginSource Source, SourceIdentity Identity)>> levels)
    {
        int inner = levels.Count - 1;
        while (inner > 0 && levels[inner].All(IsNobody))
        {
            inner--; // nobody is named behind the one who puts it forward
        }

        if (inner < 0 || levels[inner].All(link => IsOwn(link.Identity, trail.Set)))
        {
            voices.Follow(trail);
            bool isObserved = inner >= 0 && levels[inner].Any(link => link.Identity.IsObserver) && trail.Kind is OriginKind.Outlet or OriginKind.Author;
            trail.Kind = isObserved ? OriginKind.Observation : trail.Kind;
            return;
        }

        var named = levels[inner].Where(link => link.Identity.Kind != IdentityKind.Unnamed && !IsOwn(link.Identity, trail.Set)).ToList();
        trail.Said = levels[inner].Select(link => link.Source.Date).FirstOrDefault(date => date is not null);
        if (named.Count == 0)
        {
            FollowUnnamed(trail, levels, inner);
        }

        foreach ((OriginSource source, SourceIdentity identity) in named)
        {
            FollowNamed(trail, source, identity);
        }
    }

    private void FollowNamed(ClaimTrail trail, OriginSource source, SourceIdentity identity)
    {
        if (book.FindCited(identity, source.Date, trail.Set.Lead) is { } cited)
        {
            trail.Cited.Add(book.SetOf(cited.Id));
            return;
        }

        trail.Roots.Add(identity);
        trail.Kind = identity switch
        {
            { Kind: IdentityKind.Outlet, IsObserver: true } => OriginKind.Observation,
            { IsWire: true } => OriginKind.Wire,
            { Kind: IdentityKind.Outlet } => OriginKind.Outlet,
            { IsText: true } => OriginKind.Document,
            _ => OriginKind.Named,
        };
    }

    private void FollowUnnamed(ClaimTrail trail, List<List<(OriginSource Source, SourceIdentity Identity)>> levels, int inner)
    {
        trail.Unnamed = levels[inner].OrderBy(link => link.Identity.Stem, StringComparer.Ordinal).First().Identity;
        trail.Kind = OriginKind.Unnamed;
        for (int outer = inner - 1; outer >= 0; outer--)
        {
            foreach ((OriginSource source, SourceIdentity identity) in levels[outer].Where(link => link.Identity.Kind != IdentityKind.Unnamed && !IsOwn(link.Identity, trail.Set)))
            {
                trail.Via = identity;
                trail.ViaSet = book.FindCited(identity, source.Date, trail.Set.Lead) is { } cited ? book.SetOf(cited.Id) : null;
                return;
            }
        }
    }

    private void AddLinks(ClaimTrail trail, List<List<(OriginSource Source, SourceIdentity Identity)>> levels)
    {
        foreach ((OriginSource source, SourceIdentity identity) in levels.SelectMany(level => level))
        {
            if (identity.Kind is not (IdentityKind.Unnamed or IdentityKind.Own) && !IsOwn(identity, trail.Set) && book.FindCited(identity, source.Date, trail.Set.Lead) is { } cited)
            {
                trail.Links.Add(new OriginLink(trail.Set.Lead.Id, book.SetOf(cited.Id).Lead.Id, trail.Claim.Number, source.Words.Length > 0 ? source.Words : source.Name));
            }
        }
    }

    private SourceIdentity Identify(OriginSource source, OriginDocument document) =>
        identifier.Identify(source.Name, source.Kind, source.Actor, source.Date ?? document.Published);

    // What somebody is said to think is told by whoever tells it; what a paper or reporter saw or learnt it vouches for.
    private static bool Vouches((OriginSource Source, SourceIdentity Identity) link) => link.Source.Attitude switch
    {
        Attitude.Assertion => true,
        Attitude.Knowledge => link.Identity.IsObserver || link.Identity.Kind is IdentityKind.Outlet or IdentityKind.Own,
        _ => false,
    };

    private static bool IsNobody((OriginSource Source, SourceIdentity Identity) link) => link.Source.Name.Length == 0;

    private static bool IsOwn(SourceIdentity identity, CopySet set) =>
        identity.Kind == IdentityKind.Own || (identity.Kind == IdentityKind.Outlet && DocumentBook.IsOwn(identity, set));
}
