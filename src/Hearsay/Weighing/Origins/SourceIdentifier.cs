using Hearsay.Documents;
using Hearsay.Knowledge;

namespace Hearsay.Weighing.Origins;

/// <summary>Tells who a source is by its name, kind and actor.</summary>
internal sealed class SourceIdentifier(OutletNames outlets, OriginAliases aliases)
{
    private readonly Dictionary<(string Name, SourceKind Kind, string? Actor, string? Date), SourceIdentity> known = [];

    /// <summary>Who it is.</summary>
    /// <param name="name">The name in the text.</param>
    /// <param name="kind">The kind of source.</param>
    /// <param name="actor">The actor's code, or null.</param>
    /// <param name="date">The day of which the text speaks, or null: it decides who held an office.</param>
    public SourceIdentity Identify(string name, SourceKind kind, string? actor, string? date)
    {
        if (!known.TryGetValue((name, kind, actor, date), out SourceIdentity? identity))
        {
            string? standsFor = aliases.Find(name);
            identity = Decide(standsFor ?? name, kind, actor, date);
            known[(name, kind, actor, date)] = identity = standsFor is null ? identity : identity with { Name = standsFor, Replaced = name };
        }

        return identity;
    }

    private SourceIdentity Decide(string name, SourceKind kind, string? actor, string? date)
    {
        NameWords words = NameWords.Of(name);
        if (UnnamedSource.IsPronoun(words))
        {
            return UnnamedSource.Of(words.Count == 0 ? "" : name, actor);
        }

        if (words.Lower.Any(WitnessWords.IsReporter) && kind is not (SourceKind.Document or SourceKind.Organisation))
        {
            return Reporter(name, words, actor);
        }

        if (BodyIdentifier.IsSpokesman(words))
        {
            return Spokesman(name, words, actor);
        }

        if (kind is SourceKind.Person or SourceKind.Country or SourceKind.Unclear && outlets.FindNamed(name, words, actor) is { } outlet)
        {
            return outlet;
        }

        if (kind is SourceKind.Unclear or SourceKind.Person && IsTitle(words) && TextIdentifier.Find(name, words, actor, date, outlets) is { } text)
        {
            return text;
        }

        return kind switch
        {
            SourceKind.Document => TextIdentifier.Find(name, words, actor, date, outlets) ?? OfDocument(name, actor, words),
            SourceKind.Country => BodyIdentifier.Find(name, words, actor, false) ?? OfCountry(name, words, actor),
            SourceKind.Organisation => Organisation(name, words, actor, date),
            SourceKind.Person => Person(name, words, actor, date),
            SourceKind.Unclear => Unclear(name, words, actor, date),
            _ when OutletNames.IsGeneric(words) && words.Country is not null => outlets.Find(name, words, actor, true)!,
            _ => UnnamedSource.Of(name, actor),
        };
    }

    // "the Land Act": a name that ends in a noun for a text.
    private static bool IsTitle(NameWords words) =>
        words.Count > 1 && words.IsCapital(words.Count - 1) && words.Lower[0] == "the" && SourceNouns.Find(words.Lower[^1]) == SourceKind.Document;

    private SourceIdentity Reporter(string name, NameWords words, string? actor)
    {
        if (words.Lower[0] is "our" or "this" or "its")
        {
            return new SourceIdentity { Kind = IdentityKind.Own, Stem = "", Name = name, Actor = actor, IsObserver = true };
        }

        if (outlets.FindWithin(name, words, actor) is { } outlet)
        {
            return outlet with { IsObserver = true };
        }

        return PersonIdentifier.Find(name, words, actor, null) ?? UnnamedSource.Of(name, actor);
    }

    private SourceIdentity Spokesman(string name, NameWords words, string? actor)
    {
        if (BodyIdentifier.Find(name, words, actor, true) is { Country: not null } body)
        {
            return body;
        }

        ActorTerm? term = words.Terms.FirstOrDefault(t => t.Kind == ActorTermKind.Organisation)
            ?? words.Terms.FirstOrDefault(t => t.Kind == ActorTermKind.Adjective && Countries.English.Find(t.CountryCode)?.Name != t.Entity);
        if (term is not null)
        {
            return OfOrganisation(term.Entity, name, actor) with { IsSpokesman = true, Person = PersonNameReader.Read(words) is { } person ? PersonIdentifier.Of(person, name, actor) : null };
        }

        int of = Array.FindIndex(words.Lower, word => word is "for" or "of" or "at");
        string affiliation = of < 0 ? "" : string.Join(' ', Enumerable.Range(of + 1, words.Count - of - 1)
            .TakeWhile(i => !words.IsAfterComma(i)).Where(i => words.IsCapital(i) || char.IsDigit(words.Forms[i][0])).Select(i => words.Forms[i]));
        if (affiliation.Length > 0 && !Enumerable.Range(of + 1, words.Count - of - 1).All(words.IsNation))
        {
            return outlets.Find(affiliation, NameWords.Of(affiliation), actor, false) ?? OfOrganisation(affiliation, name, actor) with { IsSpokesman = true };
        }

        if (BodyIdentifier.Find(name, words, actor, true) is { } somewhere)
        {
            return somewhere;
        }

        return PersonNameReader.Read(words) is { } named ? PersonIdentifier.Of(named, name, actor)
            : words.Country is { } country ? BodyIdentifier.Government(name, actor, country)
            : UnnamedSource.Of(name, actor);
    }

    private SourceIdentity Organisation(string name, NameWords words, string? actor, string? date)
    {
        bool isMedia = actor is not null && actor.EndsWith(" MED", StringComparison.Ordinal);
        if (!isMedia && BodyIdentifier.Find(name, words, actor, false) is { IsSpokesman: false } body)
        {
            return body;
        }

        if (OutletNames.IsGeneric(words) && words.Country is null && !isMedia)
        {
            return UnnamedSource.Of(name, actor);
        }

        if (words.Lower[0] is "our" or "this" && words.Lower[^1] is "newspaper" or "paper" or "newsroom" or "channel")
        {
            return new SourceIdentity { Kind = IdentityKind.Own, Stem = "", Name = name, Actor = actor };
        }

        ActorTerm? term = words.Terms.FirstOrDefault(t => t.Kind == ActorTermKind.Organisation);
        return outlets.Find(name, words, actor, isMedia) ?? OfOrganisation(term?.Entity ?? name, name, actor);
    }

    private static SourceIdentity Person(string name, NameWords words, string? actor, string? date) =>
        PersonIdentifier.Find(name, words, actor, date)
        ?? (UnnamedSource.IsIndefinite(words) ? UnnamedSource.Of(name, actor) : OfOffice(name, actor));

    private SourceIdentity Unclear(string name, NameWords words, string? actor, string? date)
    {
        if (outlets.Find(name, words, actor, false) is { } outlet)
        {
            return outlet;
        }

        if (BodyIdentifier.Find(name, words, actor, false) is { Country: not null } body)
        {
            return body;
        }

        if (words.Terms.Any(term => term.Kind is ActorTermKind.Organisation))
        {
            return Organisation(name, words, actor, date);
        }

        if (words.Count <= 2 && words.Forms[^1].Length is > 1 and < 8 && words.Forms[^1].All(char.IsUpper))
        {
            return OfOrganisation(name, name, actor);
        }

        bool isNamed = UnnamedSource.HasName(words) && !UnnamedSource.IsIndefinite(words);
        return isNamed ? Person(name, words, actor, date) : UnnamedSource.Of(name, actor);
    }

    private static SourceIdentity OfCountry(string name, NameWords words, string? actor) =>
        (BodyIdentifier.CountryOf(actor) ?? words.Country ?? actor?.Split(' ')[0]) is { } code
            ? BodyIdentifier.Government(name, actor, code)
            : OfOrganisation(name, name, actor);

    // "the Soviet statement": a government's, as far as is said.
    private static SourceIdentity OfDocument(string name, string? actor, NameWords words) =>
        BodyIdentifier.CountryOf(actor) is { } country && words.Country == country
            ? BodyIdentifier.Government(name, actor, country) with { IsText = true }
            : UnnamedSource.Of(name, actor);

    private static SourceIdentity OfOffice(string name, string? actor) => new()
    {
        Kind = IdentityKind.Person,
        Stem = NameWords.Plain(name),
        Country = BodyIdentifier.CountryOf(actor),
        Name = name,
        Actor = actor,
    };

    // "the rights group Open Door, which": Open Door.
    private static string ProperName(string name)
    {
        NameWords words = NameWords.Of(name);
        int end = Enumerable.Range(0, words.Count).FirstOrDefault(words.IsAfterComma, words.Count);
        int start = 0;
        for (int i = 1; i < end; i++)
        {
            bool isNoun = !words.IsCapital(i - 1) && words.Lower[i - 1].Length > 3 && words.Lower[i - 1] is not ("with" or "from" or "under" or "against");
            start = isNoun && words.IsCapital(i) ? i : start;
        }

        string proper = string.Join(' ', Enumerable.Range(start, end - start).Select(i => words.Forms[i]));
        return NameWords.Plain(proper.Any(char.IsUpper) ? proper : name);
    }

    private static SourceIdentity OfOrganisation(string entity, string name, string? actor) => new()
    {
        Kind = IdentityKind.Organisation,
        Stem = entity == name ? ProperName(entity) : NameWords.Plain(entity),
        Name = name,
        Actor = actor,
    };
}
