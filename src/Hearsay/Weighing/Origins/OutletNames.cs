using Hearsay.Knowledge;

namespace Hearsay.Weighing.Origins;

/// <summary>Knows papers, stations and agencies by their names: those of the documents, and any that are called so.</summary>
internal sealed class OutletNames
{
    private static readonly HashSet<string> Generic = new(StringComparer.Ordinal) { "media", "press", "papers", "newspapers", "television", "tv", "radio", "outlets", "channels" };

    private readonly HashSet<string> stems;
    private readonly Dictionary<string, string?> shortForms = new(StringComparer.Ordinal);

    /// <summary>Knows the outlets of documents.</summary>
    public OutletNames(IEnumerable<string> outlets)
    {
        stems = [.. outlets.Select(name => Of(name).Stem)];
        foreach (string stem in stems.OrderBy(stem => stem, StringComparer.Ordinal))
        {
            string[] words = stem.Split(' ');
            var forms = new HashSet<string>(StringComparer.Ordinal) { string.Concat(words.Select(word => word[..1])) };
            for (int i = 1; i < words.Length; i++)
            {
                forms.Add(string.Join(' ', words[i..]));
                forms.Add(string.Join(' ', words[..i]));
            }

            foreach (string form in forms.Where(form => form.Length > 1))
            {
                shortForms[form] = shortForms.ContainsKey(form) ? null : stem;
            }
        }
    }

    /// <summary>The identity of an outlet by its name.</summary>
    public static SourceIdentity Of(string name, string? actor = null)
    {
        string trimmed = Folding.Fold(name).Trim();
        string bare = trimmed.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? trimmed[4..] : trimmed;
        string? agency = WireAgencies.Find(bare);
        string plain = NameWords.Plain(name);
        return new SourceIdentity
        {
            Kind = IdentityKind.Outlet,
            Stem = agency is not null ? NameWords.Plain(agency) : plain.Length > 0 ? plain : trimmed,
            Country = agency is not null ? SourceIdentity.Wire : null,
            Name = name,
            Actor = actor,
        };
    }

    /// <summary>The outlet that a source's name is, or null; <paramref name="isMedia"/> says that its actor is one.</summary>
    public SourceIdentity? Find(string name, NameWords words, string? actor, bool isMedia)
    {
        SourceIdentity outlet = Of(name, actor);
        if (outlet.IsWire || stems.Contains(outlet.Stem))
        {
            return outlet;
        }

        if (shortForms.GetValueOrDefault(outlet.Stem) is { } full && words.IsCapital(words.Count - 1))
        {
            return outlet with { Stem = full };
        }

        ActorTerm? known = words.Terms.FirstOrDefault(term => term is { Kind: ActorTermKind.Organisation } && term.Code.EndsWith(" MED", StringComparison.Ordinal));
        if (known is not null && isMedia)
        {
            SourceIdentity whole = Of(known.Entity, actor);
            return whole with { Name = name };
        }

        return isMedia || IsCalledSo(words) ? outlet with { Country = IsGeneric(words) ? words.Country ?? CountryOf(actor) : null } : null;
    }

    /// <summary>The outlet whose whole name, with its article or of several words, a source has, whatever it was taken for; or null.</summary>
    public SourceIdentity? FindNamed(string name, NameWords words, string? actor)
    {
        bool hasArticle = words.Count > 1 && words.Lower[0] == "the";
        SourceIdentity outlet = Of(name, actor);
        if (outlet.IsWire || (stems.Contains(outlet.Stem) && (hasArticle || words.Count > 1)))
        {
            return outlet;
        }

        return hasArticle && words.IsCapital(words.Count - 1) && (shortForms.GetValueOrDefault(outlet.Stem) is not null || IsCalledSo(words))
            ? outlet with { Stem = shortForms.GetValueOrDefault(outlet.Stem) ?? outlet.Stem }
            : null;
    }

    /// <summary>An outlet that is named among other words: <em>a Courier reporter</em>; or null.</summary>
    public SourceIdentity? FindWithin(string name, NameWords words, string? actor)
    {
        for (int start = 0; start < words.Count; start++)
        {
            for (int end = words.Count; end > start; end--)
            {
                string part = string.Join(' ', words.Forms[start..end]);
                bool hasCapital = words.IsCapital(start) && words.IsCapital(end - 1);
                if (hasCapital && Of(part) is var outlet && (outlet.IsWire || stems.Contains(outlet.Stem) || shortForms.GetValueOrDefault(outlet.Stem) is not null))
                {
                    return (outlet.IsWire || stems.Contains(outlet.Stem) ? outlet : outlet with { Stem = shortForms[outlet.Stem]! }) with { Name = name, Actor = actor };
                }
            }
        }

        ActorTerm? known = words.Terms.FirstOrDefault(term => term is { Kind: ActorTermKind.Organisation } && term.Code.EndsWith(" MED", StringComparison.Ordinal));
        return known is null ? null : Of(known.Entity, actor) with { Name = name };
    }

    /// <summary>Whether the name says media and not which.</summary>
    public static bool IsGeneric(NameWords words) => words.Count > 0 && Generic.Contains(words.Lower[^1]) && !words.IsCapital(words.Count - 1);

    private static string? CountryOf(string? actor) => actor is { Length: >= 3 } ? actor[..3] : null;

    private static bool IsCalledSo(NameWords words)
    {
        int first = words.Count > 1 && words.Lower[0] is "the" ? 1 : 0;
        bool isName = words.Count - first >= 1 && Enumerable.Range(first, words.Count - first).All(i => words.IsCapital(i) || words.Lower[i] is "of" or "and" or "de");
        return isName && (MediaWords.Has(words.Lower[^1]) || (words.Count - first > 1 && MediaWords.Has(words.Lower[first])));
    }
}
