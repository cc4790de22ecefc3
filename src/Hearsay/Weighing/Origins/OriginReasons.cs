namespace Hearsay.Weighing.Origins;

/// <summary>Puts an origin into words.</summary>
internal sealed class OriginReasons(string key, ClaimTrail[] trails, ClaimTrail[] silent, SourceClusters clusters, CitationGraph graph)
{
    private readonly List<string> reasons = [];

    /// <summary>The origin with its name and reasons.</summary>
    public Origin Write()
    {
        ClaimTrail[] all = [.. trails, .. silent];
        OriginKind kind = key.StartsWith("circle:", StringComparison.Ordinal) ? OriginKind.Circle
            : all.Where(trail => trail.RootKey is not null).Select(trail => trail.Kind).DefaultIfEmpty(OriginKind.Outlet).Min();
        SourceIdentity[] members = [.. all.SelectMany(trail => trail.Roots).Where(BelongsHere).DistinctBy(m => m.Name).OrderBy(m => m.Name, StringComparer.Ordinal)];
        string name = kind switch
        {
            OriginKind.Circle => "a circle of citations",
            OriginKind.Unnamed => all.Where(t => t.Unnamed is not null).Select(t => t.Unnamed!.Name).Where(n => n.Length > 0).OrderByDescending(n => n.Length).ThenBy(n => n, StringComparer.Ordinal).FirstOrDefault("nobody named"),
            _ => NameOf(members),
        };
        string[] documents = [.. trails.Select(trail => trail.Claim.DocumentId).Distinct(StringComparer.Ordinal).OrderBy(id => id, StringComparer.Ordinal)];
        AddCopies(documents);
        reasons.AddRange(all.SelectMany(trail => trail.Reasons).Distinct().OrderBy(r => r, StringComparer.Ordinal));
        AddLinks(all, kind);
        AddNames(members, name);
        AddOccasions();
        AddVoices(all, kind, name);
        return new Origin
        {
            Key = key,
            Kind = kind,
            Name = name,
            Actor = members.Select(m => m.Actor).Where(a => a is not null).OrderBy(a => a, StringComparer.Ordinal).FirstOrDefault(),
            Claims = [.. trails.Select(trail => trail.Claim.Number)],
            Documents = documents,
            Reasons = [.. reasons.Distinct()],
        };
    }

    private bool BelongsHere(SourceIdentity source) => key.Split(JointRoots.And).Contains(clusters.Of(source).Key, StringComparer.Ordinal);

    private string NameOf(SourceIdentity[] members)
    {
        IEnumerable<string> parts = key.Split(JointRoots.And).Select(part => members.Where(m => clusters.Of(m).Key == part)
            .OrderBy(Rank).ThenByDescending(m => PersonNameReader.Read(NameWords.Of(m.Name))?.Given.Length ?? 0).ThenByDescending(m => m.Name.Length).ThenBy(m => m.Name, StringComparer.Ordinal).FirstOrDefault()?.Name ?? part);
        return string.Join(" and ", parts);
    }

    // Bodies by their own names; else who speaks for them; a state's name only if there is nothing else.
    private static int Rank(SourceIdentity member) => member switch
    {
        { IsObserver: true } => 4,
        { Kind: IdentityKind.Government } => 3,
        { Kind: IdentityKind.Person } or { IsSpokesman: true } => 2,
        { Kind: IdentityKind.Body } => 0,
        _ => 1,
    };

    private void AddCopies(string[] documents)
    {
        IEnumerable<OriginDocument> copies = trails.SelectMany(trail => trail.Set.Members).Where(m => m.CopyOf is not null && documents.Contains(m.Id)).Distinct();
        reasons.AddRange(copies.OrderBy(m => m.Id, StringComparer.Ordinal)
            .Select(m => m.WhyCopy is null ? $"{m.Id} is a copy of {m.CopyOf}." : $"{m.Id} is a copy of {m.CopyOf}: {m.WhyCopy}"));
    }

    private void AddLinks(ClaimTrail[] all, OriginKind kind)
    {
        foreach (OriginLink link in all.SelectMany(trail => trail.Links).OrderBy(l => l.From, StringComparer.Ordinal).ThenBy(l => l.To, StringComparer.Ordinal).ThenBy(l => l.Claim))
        {
            reasons.Add($"{link.From} cites {link.To}: “{link.Words}”.");
        }

        if (kind == OriginKind.Circle)
        {
            reasons.Add("They cite each other, and none of them says where it has it from.");
        }
        else if (all.Any(trail => graph.Circles.Any(circle => circle.Links.Any(link => link.From == trail.Set.Lead.Id))))
        {
            reasons.Add("Some of the documents cite each other in a circle.");
        }
    }

    private void AddNames(SourceIdentity[] members, string name)
    {
        bool isBody = members.Any(m => m.Kind == IdentityKind.Body);
        foreach (SourceIdentity member in members.Where(m => NameWords.Plain(m.Name) != NameWords.Plain(name) && !(isBody && m.Kind == IdentityKind.Government)))
        {
            reasons.Add(member switch
            {
                _ when key.Contains(JointRoots.And, StringComparison.Ordinal) => $"“{member.Name}” is one of those who speak together.",
                { IsText: true } => $"“{member.Name}” goes back to “{name}”.",
                { IsSpokesman: true } => $"“{member.Name}” speaks for “{name}”.",
                _ => $"“{member.Name}” and “{name}” are names of one source.",
            });
        }

        reasons.AddRange(members.Where(m => m.Replaced is not null).Select(m => $"The desk holds “{m.Replaced}” and “{m.Name}” to be one."));
        reasons.AddRange(members.SelectMany(m => clusters.Of(m).Reasons));
        if (key.Contains(JointRoots.And, StringComparison.Ordinal))
        {
            reasons.Add("They are told to have spoken together, and none of them is heard alone here: counted as one.");
        }
        else if (trails.Any(trail => trail.Roots.Count > 1))
        {
            reasons.Add("What it said together with others is counted with what it said alone.");
        }
    }

    private void AddOccasions()
    {
        string[] days = [.. trails.Where(t => t.Said is not null).Select(t => t.Said!).Distinct().OrderBy(d => d, StringComparer.Ordinal)];
        int documents = trails.Where(t => t.Said is not null).Select(t => t.Set).Distinct().Count();
        if (days.Length > 1)
        {
            reasons.Add($"It was said on different days ({string.Join(", ", days)}): one source all the same.");
        }
        else if (days.Length == 1 && documents > 1)
        {
            reasons.Add($"It was said on the same day, {days[0]}: counted as one occasion.");
        }
    }

    private void AddVoices(ClaimTrail[] all, OriginKind kind, string name)
    {
        int sets = all.Select(trail => trail.Set).Distinct().Count();
        if (sets < 2 || kind == OriginKind.Circle)
        {
            return;
        }

        if (kind == OriginKind.Unnamed)
        {
            reasons.Add("They have it from one text, and the source in it has no name.");
        }
        else if (reasons.Count == 0)
        {
            reasons.Add(kind is OriginKind.Outlet or OriginKind.Author or OriginKind.Observation
                ? $"They are of “{name}”, or cite it, and name no other source."
                : $"They name the same source: “{name}”.");
        }
    }
}
