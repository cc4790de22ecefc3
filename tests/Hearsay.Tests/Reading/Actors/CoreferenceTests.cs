using Hearsay.Documents.Layers;
using Hearsay.Knowledge;
using Hearsay.Language;
using Hearsay.Reading.Actors;
using Xunit;

namespace Hearsay.Tests.Reading.Actors;

/// <summary>Whom pronouns and descriptions mean, on whole texts.</summary>
public sealed class CoreferenceTests
{
    private static readonly Lazy<LanguageReader> Language = new(() => LanguageReader.Load());

    [Theory]
    [InlineData("Angela Merkel met François Hollande on Monday. She thanked him.", "She", "Angela Merkel")]
    [InlineData("Angela Merkel met François Hollande on Monday. She thanked him.", "him", "François Hollande")]
    [InlineData("Helen Ortiz halted Daniel Brown and thanked him.", "him", "Daniel Brown")]
    [InlineData("Ana Ruiz hurt herself while Maria Lopez watched.", "herself", "Ana Ruiz")]
    [InlineData("Denmark was criticised by China after it announced a motion.", "it", "Denmark")]
    [InlineData("The embassy and its guards left.", "its", "The embassy")]
    [InlineData("China and Australia signed a treaty. They will cut tariffs.", "They", "China and Australia")]
    [InlineData("Those who fled the town say they saw no soldiers.", "they", "Those who fled the town")]
    [InlineData("The report names three companies. It says that they paid bribes.", "It", "The report")]
    public void A_pronoun_means_who_is_most_in_view(string text, string pronoun, string name) =>
        Assert.Equal(name, Find(text, pronoun)?.Name);

    [Theory]
    [InlineData("Iraq is at war. It is true that the talks failed.", "It")]
    [InlineData("The United Nations made it possible to talk.", "it")]
    [InlineData("Iraq spoke. It was a relief.", "It")]
    [InlineData("The embargo on Iraq hurts farmers. It breaks the law.", "It")]
    public void It_means_no_actor_where_it_stands_for_a_clause_or_a_thing(string text, string pronoun) =>
        Assert.Null(Find(text, pronoun)?.Antecedent);

    [Fact]
    public void Nobody_means_himself_by_he_in_his_own_words()
    {
        ActorMention? mention = Find("Paul Smith met David Brown. \"He is a liar,\" Smith said.", "He");

        Assert.Equal("David Brown", mention?.Name);
    }

    [Theory]
    [InlineData("Fans shouted at referee Juan Soto on Monday. They said the referee was blind.", "the referee", "Juan Soto")]
    [InlineData("President Hu Jintao met the Australian prime minister. The Chinese president was pleased.", "The Chinese president", "Hu Jintao")]
    [InlineData("The Chilean government resigned. Voters blamed the government.", "the government", "The Chilean government")]
    [InlineData("The Security Council met on Friday. The council chose a chairman.", "The council", "The Security Council")]
    [InlineData("Peru has called an election. Voters in the north fear that the country is divided.", "the country", "Peru")]
    public void A_description_takes_up_who_was_called_so(string text, string description, string name) =>
        Assert.Equal(name, Find(text, description)?.Name);

    [Theory]
    [InlineData("Peru and Chile signed a treaty. The two countries share a border.", "The two countries")]
    [InlineData("Peru accused Chile of spying. Both countries recalled their envoys.", "Both countries")]
    public void Two_of_a_kind_are_those_named_last(string text, string description)
    {
        ActorMention? mention = Find(text, description);

        Assert.NotNull(mention?.Antecedent);
        Assert.True(mention.IsPlural);
    }

    [Fact]
    public void A_description_that_nobody_fits_is_no_actor() => Assert.Null(Find("The country is large.", "The country"));

    [Fact]
    public void A_surname_means_who_of_that_name_the_text_speaks_of_most()
    {
        ActorMention? mention = Find("Jane Roe and John Roe met. John Roe spoke first. Then Roe left.", "Roe", last: true);

        Assert.Equal("John Roe", mention?.Name);
    }

    [Theory]
    [InlineData("He. It. They. She.")]
    [InlineData("\"\"\" '' `` “ ” it they he the two countries both sides the country \n\n the party")]
    public void Odd_text_is_read(string text) => Assert.NotNull(ActorFinder.Find(Language.Value.Parse(text), Told.Document(Language.Value.Parse(text), null), ActorLexicon.English));

    [Theory]
    [InlineData("The Bucharest sailed to Split on Monday.")]
    [InlineData("The tanker Bucharest left port on Monday.")]
    [InlineData("HMS London sank a boat.")]
    [InlineData("The cruiser “Washington” fired two missiles.")]
    [InlineData("The crew of the Havana fought the fire.")]
    public void A_ship_called_after_a_town_is_no_government(string text) =>
        Assert.DoesNotContain(Mentions(text), m => m.Code is not null);

    [Theory]
    [InlineData("USS Harry S. Truman launched its jets.")]
    public void A_ship_called_after_a_leader_is_no_leader(string text) =>
        Assert.DoesNotContain(Mentions(text), m => m.Entity is not null && m.Span.Of(text).Contains("Truman", StringComparison.Ordinal));

    [Theory]
    [InlineData("The Moscow government denied the report.")]
    [InlineData("Moscow denied the report.")]
    public void A_capital_without_an_article_stays_a_government(string text) =>
        Assert.Contains(Mentions(text), m => m.Code == "RUS GOV");

    [Theory]
    [InlineData("Fighters of the Northern Harvest Movement (NHM) took the town. The NHM denied it.", "NHM", "Northern Harvest Movement")]
    [InlineData("The Union for Rural Schools (URS) called a strike. URS said so.", "URS", "Union for Rural Schools")]
    [InlineData("The NHM (Northern Harvest Movement) took the town. NHM denied it.", "NHM", "Northern Harvest Movement")]
    [InlineData("The National Orchard Council met. On Friday the NOC resigned.", "NOC", "National Orchard Council")]
    public void An_abbreviation_means_the_name_that_the_text_gives_with_it(string text, string words, string name)
    {
        ActorMention mention = Mentions(text).Last(m => m.Span.Of(text) is var found && (found == words || found == "the " + words || found == "The " + words));

        Assert.Equal(name, mention.Name);
        Assert.NotNull(mention.Antecedent);
    }

    [Fact]
    public void A_name_that_the_text_says_is_the_same_means_the_same()
    {
        const string Text = "Juan Ruiz, also known as Toro, was arrested. Police say Toro sold arms.";

        Assert.Equal("Juan Ruiz", Mentions(Text).Last(m => m.Span.Of(Text) == "Toro").Name);
    }

    [Theory]
    [InlineData("The president of Chile said no.", "2005-05-01", "Ricardo Lagos")]
    [InlineData("The president of Chile said no.", "2007-05-01", "Michelle Bachelet")]
    [InlineData("The American president said no.", "1962-10-24", "John F. Kennedy")]
    [InlineData("The American president said no.", "2003-03-20", "George W. Bush")]
    [InlineData("Britain's prime minister said no.", "1985-01-10", "Margaret Thatcher")]
    [InlineData("The German chancellor said no.", "1971-01-10", "Willy Brandt")]
    [InlineData("The former American president said no.", "2003-03-20", null)]
    [InlineData("The American vice president said no.", "2003-03-20", null)]
    [InlineData("The American president-elect said no.", "2000-12-20", null)]
    [InlineData("A former president of Chile said no.", "2007-05-01", null)]
    [InlineData("The president of Chile said no.", null, null)]
    public void The_date_decides_who_held_an_office(string text, string? published, string? holder) =>
        Assert.Equal(holder, Mentions(text, published).Single(m => m.Span.Of(text).Contains("president", StringComparison.Ordinal) || m.Span.Of(text).Contains("minister", StringComparison.Ordinal) || m.Span.Of(text).Contains("chancellor", StringComparison.Ordinal)).Entity);

    [Theory]
    [InlineData("Santiago", "2007-05-01", "CHL GOV", "Michelle Bachelet")]
    [InlineData("Paris", "1998-05-01", "FRA GOV", "Jacques Chirac")]
    [InlineData(null, "1998-05-01", null, null)]
    public void The_president_alone_is_the_one_of_where_the_text_was_written(string? place, string published, string? code, string? holder)
    {
        const string Text = "The president said no.";
        ActorMention mention = Mentions(Text, published, place).Single(m => m.Span.Of(Text) == "The president");

        Assert.Equal(code, mention.Code);
        Assert.Equal(holder, mention.Entity);
    }

    private static IReadOnlyList<ActorMention> Mentions(string text, string? published = "2022-03-01", string? place = null)
    {
        ParsedText parsed = Language.Value.Parse(text);
        return ActorFinder.Find(parsed, Told.Document(parsed, published, place), ActorLexicon.English);
    }

    private static ActorMention? Find(string text, string words, bool last = false)
    {
        ParsedText parsed = Language.Value.Parse(text);
        IEnumerable<ActorMention> found = ActorFinder.Find(parsed, Told.Document(parsed, null), ActorLexicon.English).Where(m => m.Span.Of(text) == words);
        return last ? found.LastOrDefault() : found.FirstOrDefault();
    }
}
