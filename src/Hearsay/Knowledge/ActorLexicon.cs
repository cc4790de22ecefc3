using Hearsay.Documents;

namespace Hearsay.Knowledge;

/// <summary>All names of actors: countries, their people, capitals and seats of power, leaders, organisations.</summary>
internal sealed class ActorLexicon
{
    private static readonly Lazy<ActorLexicon> Loaded = new(() => new ActorLexicon([]));

    private ActorLexicon(IReadOnlyList<(string Name, ActorTerm Term)> own)
    {
        Leaders = [.. LexiconFile.Read("English/leaders.tsv").Select(ReadLeader)];
        LeadersByOffice = Leaders.Where(l => l.Code.Length > 3).ToLookup(l => (l.Code[..3], l.Office));
        var terms = new List<(string, ActorTerm)>();
        foreach (Country country in Countries.English.All)
        {
            AddCountry(terms, country);
        }

        foreach (LexiconRow row in LexiconFile.Read("English/organisations.tsv"))
        {
            AddOrganisation(terms, row);
        }

        foreach (Leader leader in Leaders)
        {
            AddLeader(terms, leader);
        }

        foreach (LexiconRow row in LexiconFile.Read("English/regions.tsv"))
        {
            AddRegion(terms, row);
        }

        var replaced = own.Select(o => Folding.Fold(o.Name)).ToHashSet(StringComparer.Ordinal);
        Names = new PhraseTable<ActorTerm>(terms.Where(t => !replaced.Contains(Folding.Fold(t.Item1))).Concat(own));
        Roles = new PhraseTable<RoleNoun>(LexiconFile.Read("English/roles.tsv").Select(ReadRole).Select(r => (r.Noun, r)));
    }

    /// <summary>The lexicon that comes with Hearsay.</summary>
    public static ActorLexicon English => Loaded.Value;

    /// <summary>The lexicon with a desk's own actors, each in place of what else has its name.</summary>
    public static ActorLexicon With(ActorFile? own) => own is null ? English : new ActorLexicon(own.Terms);

    /// <summary>Names, to be looked up in folded text with its case.</summary>
    public PhraseTable<ActorTerm> Names { get; }

    /// <summary>Role nouns, to be looked up in folded text in lower case.</summary>
    public PhraseTable<RoleNoun> Roles { get; }

    /// <summary>Who held which office, by the code of the country and the office.</summary>
    public ILookup<(string Country, string Office), Leader> LeadersByOffice { get; }

    /// <summary>Who held which office.</summary>
    public IReadOnlyList<Leader> Leaders { get; }

    private static void AddCountry(List<(string, ActorTerm)> terms, Country country)
    {
        ActorTerm Term(ActorTermKind kind, string code, SourceKind source) => new()
        {
            Kind = kind,
            Code = code,
            Entity = country.Name,
            Source = source,
            From = country.From,
            Until = country.Until,
            IsDated = country.IsGone,
        };

        string government = country.Code + " GOV";
        terms.Add((country.Name, Term(ActorTermKind.Country, country.Code, SourceKind.Country)));
        terms.AddRange(country.Aliases.Select(a => (a, Term(ActorTermKind.Country, country.Code, SourceKind.Country))));
        terms.AddRange(country.Adjectives.Select(a => (a, Term(ActorTermKind.Adjective, country.Code, SourceKind.Country))));
        terms.AddRange(country.People.Select(p => (p, Term(ActorTermKind.People, country.Code, SourceKind.Group))));
        terms.AddRange(country.Capitals.Select(c => (c, Term(ActorTermKind.Capital, government, SourceKind.Country))));
        terms.AddRange(country.Seats.Select(s => (s, Term(ActorTermKind.Seat, government, SourceKind.Country))));
    }

    private static void AddOrganisation(List<(string, ActorTerm)> terms, LexiconRow row)
    {
        string code = row.Required(1);
        var term = new ActorTerm
        {
            Kind = code is "WST" or "INT" ? ActorTermKind.Country : ActorTermKind.Organisation,
            Code = code,
            Entity = row.Required(0),
            Source = row.Value<SourceKind>(2),
        };
        terms.Add((row[0], term));
        terms.AddRange(Cells.List(row[3]).Select(alias => (alias, term)));
        terms.AddRange(Cells.List(row[4]).Select(adjective => (adjective, term with { Kind = ActorTermKind.Adjective })));
    }

    private static void AddLeader(List<(string, ActorTerm)> terms, Leader leader)
    {
        var term = new ActorTerm
        {
            Kind = ActorTermKind.Person,
            Code = leader.Code,
            Entity = leader.Name,
            Source = SourceKind.Person,
            From = leader.From,
            Until = leader.Until,
            Gender = leader.Gender,
            ShortForm = leader.ShortForm,
            Office = leader.Office,
        };
        terms.Add((leader.Name, term));
        foreach (string alias in leader.Aliases)
        {
            bool full = alias.Contains(' ', StringComparison.Ordinal);
            terms.Add((alias, full ? term : term with { Kind = ActorTermKind.Surname }));
        }

        if (leader.Short.Length > 0)
        {
            terms.Add((leader.Short, term with { Kind = ActorTermKind.Surname }));
        }
    }

    private static void AddRegion(List<(string, ActorTerm)> terms, LexiconRow row)
    {
        var term = new ActorTerm
        {
            Kind = ActorTermKind.Region,
            Code = Cells.List(row[2]) is [string only] ? only : "",
            Entity = row.Required(0),
            Source = SourceKind.Unclear,
        };
        terms.Add((row[0], term));
        terms.AddRange(Cells.List(row[6]).Select(alias => (alias, term)));
    }

    private static Leader ReadLeader(LexiconRow row)
    {
        string shortForm = row[6];
        return new Leader
        {
            Name = row.Required(0),
            Code = row.Required(1),
            Office = row.Required(2),
            From = row.Required(3),
            Until = row[4],
            Gender = row[5] switch
            {
                "m" => Gender.Masculine,
                "f" => Gender.Feminine,
                _ => throw row.Fail($"'{row[5]}' is neither m nor f"),
            },
            Short = shortForm.TrimStart('?', '!'),
            ShortForm = shortForm switch
            {
                ['?', ..] => ShortForm.Common,
                ['!', ..] => ShortForm.Word,
                _ => ShortForm.Rare,
            },
            Aliases = Cells.List(row[7]),
        };
    }

    private static RoleNoun ReadRole(LexiconRow row) =>
        new(row.Required(0), row[1], row.Value<SourceKind>(2), row[3] switch
        {
            "office" => true,
            "" => false,
            _ => throw row.Fail($"'{row[3]}' should be 'office' or nothing"),
        });
}
