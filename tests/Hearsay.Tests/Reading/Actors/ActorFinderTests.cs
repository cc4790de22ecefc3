using Hearsay.Documents;
using Hearsay.Documents.Layers;
using Hearsay.Knowledge;
using Hearsay.Language;
using Hearsay.Language.Syntax;
using Hearsay.Reading.Actors;
using Xunit;

namespace Hearsay.Tests.Reading.Actors;

public sealed class ActorFinderTests
{
    [Fact]
    public void A_capital_that_acts_is_its_government()
    {
        ParsedText text = Told.Text("Moscow/PROPN/2/nsubj demonstrates/VERB/0/root its/PRON/4/nmod:poss strength/NOUN/2/obj ./PUNCT/2/punct");

        Assert.Equal("RUS GOV", CodeOf(text, "Moscow", "2021-11-20"));
    }

    [Fact]
    public void A_capital_where_something_happens_is_no_actor()
    {
        ParsedText text = Told.Text("Talks/NOUN/2/nsubj:pass held/VERB/0/root in/ADP/4/case Moscow/PROPN/2/obl failed/VERB/2/conj ./PUNCT/2/punct");

        Assert.DoesNotContain(Find(text), m => Words(text, m) == "Moscow");
    }

    [Fact]
    public void A_people_has_no_government_in_its_code()
    {
        ParsedText text = Told.Text("The/DET Azerbaijanis/PROPN took/VERB it/PRON ./PUNCT");

        ActorMention mention = Find(text).Single(m => Words(text, m) == "The Azerbaijanis");
        Assert.Equal("AZE", mention.Code);
        Assert.Equal(SourceKind.Group, mention.Kind);
    }

    [Theory]
    [InlineData("the/DET Armenian/ADJ army/NOUN", "ARM MIL")]
    [InlineData("Russian/ADJ intelligence/NOUN services/NOUN", "RUS SPY")]
    [InlineData("the/DET foreign/ADJ minister/NOUN of/ADP Armenia/PROPN", "ARM GOV")]
    [InlineData("the/DET Putin/PROPN regime/NOUN", "RUS GOV")]
    [InlineData("NATO/PROPN troops/NOUN", "NAT MIL")]
    [InlineData("Kremlin/PROPN officials/NOUN", "RUS GOV")]
    [InlineData("Georgia/PROPN 's/PART parliament/NOUN", "GEO LEG")]
    [InlineData("police/NOUN from/ADP Poland/PROPN", "POL COP")]
    [InlineData("former/ADJ French/ADJ president/NOUN", "FRA ELI")]
    public void A_role_takes_the_country_that_stands_with_it(string words, string code)
    {
        ParsedText text = Told.Text(words + " acted/VERB ./PUNCT");

        Assert.Equal(code, Find(text, "2020-10-12")[0].Code);
    }

    [Fact]
    public void A_title_and_a_name_are_one_person()
    {
        ParsedText text = Told.Text("Azerbaijani/ADJ President/PROPN Ilham/PROPN Aliyev/PROPN spoke/VERB ./PUNCT");

        ActorMention mention = Assert.Single(Find(text, "2020-10-12"));
        Assert.Equal("Ilham Aliyev", mention.Name);
        Assert.Equal("AZE GOV", mention.Code);
        Assert.Equal(SourceKind.Person, mention.Kind);
        Assert.Equal("Azerbaijani President Ilham Aliyev", Words(text, mention));
    }

    [Fact]
    public void The_date_of_the_text_decides_which_president_a_surname_means()
    {
        ParsedText text = Told.Text("President/PROPN Bush/PROPN spoke/VERB ./PUNCT");

        Assert.Equal("George H. W. Bush", Find(text, "1990-05-01")[0].Entity);
        Assert.Equal("George W. Bush", Find(text, "2005-05-01")[0].Entity);
    }

    [Fact]
    public void States_that_are_gone_keep_their_code_while_they_lasted()
    {
        ParsedText text = Told.Text("Moscow/PROPN/2/nsubj agreed/VERB/0/root ./PUNCT/2/punct");

        Assert.Equal("SUN GOV", CodeOf(text, "Moscow", "1962-10-28"));
        Assert.Equal("RUS GOV", CodeOf(text, "Moscow", "1995-10-28"));
    }

    [Fact]
    public void A_year_in_the_sentence_beats_the_date_of_the_document()
    {
        ParsedText text = Told.Text("In/ADP/5/case 1962/NUM/5/obl Moscow/PROPN/5/nsubj quietly/ADV/5/advmod agreed/VERB/0/root ./PUNCT/5/punct");

        Assert.Equal("SUN GOV", CodeOf(text, "Moscow", "2012-10-28"));
    }

    [Fact]
    public void A_surname_takes_the_full_name_and_role_from_before()
    {
        ParsedText text = Told.WithNames(
            Told.Text(
                "US/PROPN diplomat/NOUN Courtney/PROPN Ostrien/PROPN told/VERB the/DET OSCE/PROPN ./PUNCT",
                "Ostrien/PROPN left/VERB ./PUNCT"),
            ("Courtney Ostrien", NameType.Person),
            ("Ostrien", NameType.Person));

        ActorMention mention = Find(text)[^1];
        Assert.Equal("Courtney Ostrien", mention.Name);
    }

    [Fact]
    public void Somebody_else_of_a_leaders_surname_is_not_the_leader()
    {
        ParsedText text = Told.WithNames(Told.Text("Caroline/PROPN Kennedy/PROPN spoke/VERB ./PUNCT"), ("Caroline Kennedy", NameType.Person));

        ActorMention mention = Assert.Single(Find(text, "1962-10-22"));
        Assert.Null(mention.Code);
        Assert.Equal("Caroline Kennedy", mention.Name);
    }

    [Fact]
    public void A_pronoun_takes_the_last_named_person()
    {
        ParsedText text = Told.Text(
            "Angela/PROPN/2/compound Merkel/PROPN/3/nsubj spoke/VERB/0/root ./PUNCT/3/punct",
            "She/PRON/2/nsubj left/VERB/0/root ./PUNCT/2/punct");

        ActorMention mention = Find(text, "2015-01-01")[^1];
        Assert.Equal("Angela Merkel", mention.Name);
        Assert.Equal("DEU GOV", mention.Code);
    }

    [Fact]
    public void Nobody_takes_a_pronoun_of_the_other_gender()
    {
        ParsedText text = Told.Text("Vladimir/PROPN/2/compound Putin/PROPN/3/nsubj spoke/VERB/0/root ./PUNCT/3/punct", "She/PRON/2/nsubj left/VERB/0/root ./PUNCT/2/punct");

        Assert.Null(Find(text, "2015-01-01")[^1].Code);
    }

    [Fact]
    public void The_backer_of_a_force_is_an_actor_of_its_own()
    {
        ParsedText text = Told.Text("the/DET Iran-backed/ADJ militia/NOUN fired/VERB ./PUNCT");

        IReadOnlyList<ActorMention> mentions = Find(text);
        Assert.Contains(mentions, m => Words(text, m) == "Iran" && m.Code == "IRN");
        Assert.Contains(mentions, m => m.Code is null && m.Sectors == "PRM");
    }

    [Fact]
    public void Officials_without_a_name_are_unnamed()
    {
        ParsedText text = Told.Text("Officials/NOUN said/VERB so/ADV ./PUNCT");

        ActorMention mention = Assert.Single(Find(text));
        Assert.Equal(SourceKind.Unnamed, mention.Kind);
        Assert.Equal("GOV", mention.Sectors);
        Assert.Null(mention.Code);
    }

    private static IReadOnlyList<ActorMention> Find(ParsedText text, string? published = null) =>
        ActorFinder.Find(text, Told.Document(text, published), ActorLexicon.English);

    private static string? CodeOf(ParsedText text, string words, string published) =>
        Find(text, published).Single(m => Words(text, m) == words).Code;

    private static string Words(ParsedText text, ActorMention mention) => mention.Span.Of(text.Text);
}
