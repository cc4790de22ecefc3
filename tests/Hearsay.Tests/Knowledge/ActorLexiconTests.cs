using Hearsay.Knowledge;
using Xunit;

namespace Hearsay.Tests.Knowledge;

public sealed class ActorLexiconTests
{
    // Codes that are no country's, and PLOVER's sectors.
    private static readonly HashSet<string> Blocs = ["WST", "INT", "EUR", "NAT", "CST", "OSC", "UNO", "WPO", "IGO", "NGO", "IMG"];

    private static readonly HashSet<string> Sectors =
    [
        "COP", "GOV", "JUD", "LEG", "MIL", "PRM", "PTY", "REB", "SPY", "UAF", "UNK", "AGR", "BUS", "CRM", "CVL", "EDU", "ELI", "JRN",
        "LAB", "MED", "REF", "OPP", "PRE", "REL", "SOC", "NGO",
    ];

    private const string Members =
        "AFG ALB DZA AND AGO ATG ARG ARM AUS AUT AZE BHS BHR BGD BRB BLR BEL BLZ BEN BTN BOL BIH BWA BRA BRN BGR BFA BDI CPV KHM CMR CAN CAF TCD CHL "
        + "CHN COL COM COG CRI CIV HRV CUB CYP CZE PRK COD DNK DJI DMA DOM ECU EGY SLV GNQ ERI EST SWZ ETH FJI FIN FRA GAB GMB GEO DEU GHA GRC GRD "
        + "GTM GIN GNB GUY HTI HND HUN ISL IND IDN IRN IRQ IRL ISR ITA JAM JPN JOR KAZ KEN KIR KWT KGZ LAO LVA LBN LSO LBR LBY LIE LTU LUX MDG MWI "
        + "MYS MDV MLI MLT MHL MRT MUS MEX FSM MCO MNG MNE MAR MOZ MMR NAM NRU NPL NLD NZL NIC NER NGA MKD NOR OMN PAK PLW PAN PNG PRY PER PHL POL "
        + "PRT QAT KOR MDA ROU RUS RWA KNA LCA VCT WSM SMR STP SAU SEN SRB SYC SLE SGP SVK SVN SLB SOM ZAF SSD ESP LKA SDN SUR SWE CHE SYR TJK THA "
        + "TLS TGO TON TTO TUN TUR TKM TUV UGA UKR ARE GBR TZA USA URY UZB VUT VEN VNM YEM ZMB ZWE";

    [Theory]
    [InlineData("English/countries.tsv")]
    [InlineData("English/leaders.tsv")]
    [InlineData("English/organisations.tsv")]
    [InlineData("English/roles.tsv")]
    [InlineData("English/regions.tsv")]
    [InlineData("English/time.tsv")]
    [InlineData("English/numbers.tsv")]
    [InlineData("English/currencies.tsv")]
    [InlineData("English/given-names.tsv")]
    [InlineData("English/nominals.tsv")]
    [InlineData("English/ships.tsv")]
    [InlineData("English/bounds.tsv")]
    [InlineData("English/counted.tsv")]
    [InlineData("English/prepositions.tsv")]
    public void Each_lexicon_is_sorted_and_has_nothing_twice(string resource) => LexiconOrder.Check(resource);

    [Fact]
    public void Every_member_of_the_United_Nations_is_there()
    {
        string[] members = Members.Split(' ');

        Assert.Equal(193, members.Length);
        Assert.Equal(members.Length, members.Distinct().Count());
        Assert.All(members, code => Assert.NotNull(Countries.English.Find(code)));
        Assert.All(["VAT", "PSE", "SUN", "YUG", "CSK", "DDR"], code => Assert.NotNull(Countries.English.Find(code)));
    }

    [Fact]
    public void Coordinates_lie_on_the_earth()
    {
        Assert.All(Countries.English.All, c => Assert.True(Math.Abs(c.Latitude) <= 90 && Math.Abs(c.Longitude) <= 180, c.Name));
        Assert.All(PlaceLexicon.English.Regions, r => Assert.True(Math.Abs(r.Latitude) <= 90 && Math.Abs(r.Longitude) <= 180, r.Name));
    }

    [Fact]
    public void Codes_are_countries_or_blocs_with_sectors()
    {
        IEnumerable<string> codes = LexiconFile.Read("English/organisations.tsv").Select(r => r[1]).Concat(ActorLexicon.English.Leaders.Select(l => l.Code));

        Assert.All(codes, code =>
        {
            string[] parts = code.Split(' ');
            Assert.True(Countries.English.Find(parts[0]) is not null || Blocs.Contains(parts[0]), code);
            Assert.All(parts[1..], s => Assert.Contains(s, Sectors));
        });
        Assert.All(
            LexiconFile.Read("English/roles.tsv").SelectMany(r => r[1].Split(' ', StringSplitOptions.RemoveEmptyEntries)),
            sector => Assert.Contains(sector, Sectors));
        Assert.All(PlaceLexicon.English.Regions.SelectMany(r => r.Countries), code => Assert.NotNull(Countries.English.Find(code)));
    }

    [Fact]
    public void No_term_runs_backwards() =>
        Assert.All(ActorLexicon.English.Leaders, l => Assert.True(l.Until.Length == 0 || PartialDate.Compare(l.From, l.Until) <= 0, l.Name + " " + l.From));

    [Fact]
    public void Nobody_holds_one_office_twice_at_a_time()
    {
        foreach (IGrouping<(string Name, string Office), Leader> terms in ActorLexicon.English.Leaders.GroupBy(l => (l.Name, l.Office)))
        {
            Leader[] ordered = [.. terms.OrderBy(t => t.From, StringComparer.Ordinal)];
            for (int i = 1; i < ordered.Length; i++)
            {
                Assert.True(ordered[i - 1].Until.Length > 0 && PartialDate.Compare(ordered[i - 1].Until, ordered[i].From) <= 0, terms.Key.Name);
            }
        }
    }

    [Fact]
    public void There_is_one_president_of_a_country_at_a_time()
    {
        foreach (IGrouping<string, Leader> terms in ActorLexicon.English.Leaders.Where(l => l.Office is "president" or "prime minister").GroupBy(l => l.Code + l.Office, StringComparer.Ordinal))
        {
            Leader[] ordered = [.. terms.OrderBy(t => t.From, StringComparer.Ordinal)];
            for (int i = 1; i < ordered.Length; i++)
            {
                Assert.True(
                    ordered[i - 1].Until.Length > 0 && PartialDate.Compare(ordered[i - 1].Until, ordered[i].From) <= 0,
                    $"{ordered[i - 1].Name} and {ordered[i].Name}, {terms.Key}");
            }
        }
    }

    [Fact]
    public void Every_member_and_observer_has_a_demonym_and_a_seat_of_government()
    {
        string[] sharing = ["COG", "DMA"]; // whose demonyms are those of a larger state

        Assert.All(Members.Split(' ').Concat(["VAT", "PSE"]), code =>
        {
            Country country = Countries.English.Find(code)!;
            Assert.True(country.Adjectives.Count + country.People.Count > 0 || sharing.Contains(code), country.Name + " has no demonym");
            Assert.True(country.Capitals.Count > 0, country.Name + " has no capital");
        });
    }

    [Fact]
    public void At_least_sixty_states_have_buildings_that_stand_for_their_governments() =>
        Assert.True(Countries.English.All.Count(c => c.Seats.Count > 0) >= 60, $"{Countries.English.All.Count(c => c.Seats.Count > 0)}");

    [Fact]
    public void There_are_three_hundred_organisations() =>
        Assert.True(LexiconFile.Read("English/organisations.tsv").Select(r => r[0]).Distinct().Count() >= 300);

    [Fact]
    public void Forty_countries_have_three_heads_of_state_or_government_and_more_since_1945()
    {
        string[] offices = ["president", "prime minister", "chancellor", "premier", "king", "queen", "emperor", "chairman", "supreme leader", "general secretary", "paramount leader", "head of state"];
        var heads = ActorLexicon.English.Leaders
            .Where(l => offices.Contains(l.Office) && Countries.English.Find(l.Code[..3]) is not null && (l.Until.Length == 0 || PartialDate.Compare(l.Until, "1945") >= 0))
            .GroupBy(l => l.Code[..3], StringComparer.Ordinal);

        Assert.True(heads.Count(h => h.Select(l => l.Name).Distinct().Count() >= 3) >= 40);
    }

    [Fact]
    public void At_least_forty_countries_have_leaders() =>
        Assert.True(ActorLexicon.English.Leaders.Select(l => l.Code[..3]).Distinct().Count() >= 40);
}
