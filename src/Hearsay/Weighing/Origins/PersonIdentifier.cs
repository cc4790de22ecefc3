using Hearsay.Knowledge;

namespace Hearsay.Weighing.Origins;

/// <summary>Finds the person that a source is, by the lists of leaders and by the name.</summary>
internal static class PersonIdentifier
{
    /// <summary>The person, or the body that the person heads on the day; null if the name is no person's.</summary>
    public static SourceIdentity? Find(string name, NameWords words, string? actor, string? date)
    {
        ActorTerm[] terms = [.. words.Terms.Where(term => IsMeant(term, actor, date))];
        if (terms.Length > 0)
        {
            return OfLeader(terms, name, words, actor, date);
        }

        SourceIdentity? office = BodyIdentifier.Find(name, words, actor, false);
        if (office is { Kind: IdentityKind.Body, IsSpokesman: true, Country: not null })
        {
            return office;
        }

        return PersonNameReader.Read(words) is { } person ? Of(person, name, actor) : null;
    }

    /// <summary>A person by surname and given name.</summary>
    public static SourceIdentity Of((string Surname, string Given) person, string name, string? actor) => new()
    {
        Kind = IdentityKind.Person,
        Stem = person.Surname,
        Given = person.Given,
        Country = BodyIdentifier.CountryOf(actor),
        Name = name,
        Actor = actor,
    };

    private static SourceIdentity OfLeader(ActorTerm[] terms, string name, NameWords words, string? actor, string? date)
    {
        string entity = terms[0].Entity;
        string code = actor ?? terms[0].Code;
        SourceIdentity person = Of(PersonNameReader.Read(entity) ?? (entity, ""), name, code);
        if (BodyIdentifier.IsOutOfOffice(words))
        {
            return person;
        }

        foreach (ActorTerm term in terms.Where(term => term.Entity == entity && IsInOffice(term, date)))
        {
            StateBody? body = StateBodies.Find(term.Office.Replace("defense", "defence", StringComparison.Ordinal).Split(' '), _ => false);
            if (body is not null && !term.Office.Contains(" of the ", StringComparison.Ordinal) && Countries.English.Find(term.CountryCode) is not null
                && !term.Office.StartsWith("vice", StringComparison.Ordinal))
            {
                return new SourceIdentity
                {
                    Kind = IdentityKind.Body,
                    Stem = body.Body,
                    Country = term.CountryCode,
                    Name = name,
                    Actor = code,
                    IsSpokesman = true,
                    Person = person,
                };
            }
        }

        return person;
    }

    private static bool IsMeant(ActorTerm term, string? actor, string? date) => term.Kind switch
    {
        ActorTermKind.Person => actor is null || SameCountry(term, actor) || BodyIdentifier.CountryOf(actor) is null,
        ActorTermKind.Surname => actor is not null ? SameCountry(term, actor) : term.ShortForm is ShortForm.Rare or ShortForm.Common && IsInOffice(term, date),
        _ => false,
    };

    private static bool SameCountry(ActorTerm term, string actor) => actor.StartsWith(term.CountryCode, StringComparison.Ordinal);

    private static bool IsInOffice(ActorTerm term, string? date) =>
        date is not null && PartialDate.IsWithin(date, term.From, term.Until);
}
