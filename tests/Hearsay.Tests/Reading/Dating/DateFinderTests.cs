using Hearsay.Documents.Layers;
using Hearsay.Language;
using Hearsay.Reading.Dating;
using Xunit;

namespace Hearsay.Tests.Reading.Dating;

public sealed class DateFinderTests
{
    // 2020-10-12 is a Monday.
    [Theory]
    [InlineData("taken/VERB on/ADP October/PROPN 10/NUM", "October 10", "2020-10-10", "2020-10-10", null)]
    [InlineData("on/ADP Oct./PROPN 22/NUM ,/PUNCT 1962/NUM", "Oct. 22 , 1962", "1962-10-22", "1962-10-22", null)]
    [InlineData("on/ADP 22/NUM October/PROPN 1962/NUM", "22 October 1962", "1962-10-22", "1962-10-22", null)]
    [InlineData("on/ADP the/DET 22nd/NOUN of/ADP October/PROPN", "the 22nd of October", "2020-10-22", null, null)]
    [InlineData("published/VERB 11.11.21/NUM", "11.11.21", "2021-11-11", "2021-11-11", null)]
    [InlineData("on/ADP 10|31|2019/NUM", "10/31/2019", "2019-10-31", "2019-10-31", null)]
    [InlineData("on/ADP 2014-03-18/NUM", "2014-03-18", "2014-03-18", "2014-03-18", null)]
    [InlineData("in/ADP August/PROPN 2008/NUM", "August 2008", "2008-08", "2008-08", null)]
    [InlineData("in/ADP 2014/NUM", "2014", "2014", "2014", null)]
    [InlineData("in/ADP late/ADJ September/PROPN of/ADP this/DET year/NOUN", "late September of this year", "2020-09", "2020-09", null)]
    [InlineData("early/ADJ 1962/NUM", "early 1962", "1962", "1962", null)]
    [InlineData("in/ADP the/DET 1990s/NOUN", "the 1990s", "199", "1990", "1999")]
    [InlineData("in/ADP the/DET 19th/ADJ century/NOUN", "the 19th century", "18", "1801", "1900")]
    [InlineData("in/ADP the/DET summer/NOUN of/ADP 1941/NUM", "the summer of 1941", "1941-SU", "1941-06", "1941-08")]
    [InlineData("in/ADP 1939-45/NUM", "1939-45", "1939/1945", "1939", "1945")]
    [InlineData("last/ADJ Tuesday/PROPN", "last Tuesday", "2020-10-06", "2020-10-06", null)]
    [InlineData("on/ADP Friday/PROPN", "Friday", "2020-10-09", "2020-10-09", null)]
    [InlineData("came/VERB yesterday/NOUN", "yesterday", "2020-10-11", "2020-10-11", null)]
    [InlineData("last/ADJ year/NOUN", "last year", "2019", "2019", null)]
    [InlineData("last/ADJ week/NOUN", "last week", "2020-W41", "2020-10-05", "2020-10-11")]
    [InlineData("three/NUM weeks/NOUN ago/ADV", "three weeks ago", "2020-09-21", "2020-09-21", null)]
    [InlineData("for/ADP the/DET last/ADJ 30/NUM years/NOUN", "the last 30 years", "P30Y", "1990", "2020")]
    [InlineData("8/NUM hours/NOUN of/ADP talks/NOUN", "8 hours", "PT8H", null, null)]
    [InlineData("half/DET an/DET hour/NOUN after/ADP", "half an hour", "PT30M", null, null)]
    [InlineData("every/DET week/NOUN", "every week", "P1W", null, null)]
    [InlineData("in/ADP the/DET third/ADJ quarter/NOUN", "the third quarter", "2020-Q3", "2020-07", "2020-09")]
    [InlineData("its/PRON second/ADJ -/PUNCT quarter/NOUN sales/NOUN", "second - quarter", "2020-Q2", "2020-04", "2020-06")]
    [InlineData("this/DET year/NOUN 's/PART first/ADJ quarter/NOUN", "this year 's first quarter", "2020-Q1", "2020-01", "2020-03")]
    [InlineData("the/DET third/ADJ quarter/NOUN of/ADP 1984/NUM", "the third quarter of 1984", "1984-Q3", "1984-07", "1984-09")]
    [InlineData("over/ADP the/DET weekend/NOUN", "the weekend", "2020-W41-WE", "2020-10-10", "2020-10-11")]
    [InlineData("by/ADP the/DET end/NOUN of/ADP the/DET year/NOUN", "the end of the year", "2020", "2020", null)]
    [InlineData("by/ADP year/NOUN -/PUNCT end/NOUN", "year - end", "2020-12-31", "2020-12-31", null)]
    [InlineData("until/ADP mid-1996/PROPN", "mid-1996", "1996", "1996", null)]
    [InlineData("in/ADP nineteen/NUM ninety-six/NUM", "nineteen ninety-six", "1996", "1996", null)]
    [InlineData("at/ADP noon/NOUN Saturday/PROPN", "noon Saturday", "2020-10-10T12:00", "2020-10-10", null)]
    [InlineData("for/ADP more/ADJ than/ADP two/NUM years/NOUN", "more than two years", "P2Y", null, null)]
    [InlineData("for/ADP weeks/NOUN", "weeks", "PXW", null, null)]
    [InlineData("the/DET first/ADJ nine/NUM months/NOUN", "the first nine months", "P9M", null, null)]
    [InlineData("for/ADP 12/NUM to/PART 18/NUM months/NOUN", "12 to 18 months", "P12M", null, null)]
    [InlineData("a/DET year/NOUN or/CCONJ two/NUM", "a year or two", "PXY", null, null)]
    [InlineData("each/DET July/PROPN", "each July", "XXXX-07", null, null)]
    [InlineData("the/DET first/ADJ half/NOUN of/ADP 2021/NUM", "the first half of 2021", "2021-H1", "2021-01", "2021-06")]
    public void A_time_has_its_extent_and_value(string words, string extent, string value, string? start, string? end)
    {
        ParsedText text = Told.Text("they/PRON " + words + " ./PUNCT");

        TimeMention mention = Assert.Single(DateFinder.Find(text, Told.Document(text, "2020-10-12")));
        Assert.Equal(extent, mention.Span.Of(text.Text));
        Assert.Equal(value, mention.Value);
        if (start is not null)
        {
            Assert.Equal(start, mention.Start);
            Assert.Equal(end, mention.End);
        }
    }

    [Fact]
    public void Two_days_later_counts_from_the_day_spoken_of()
    {
        ParsedText text = Told.Text(
            "It/PRON began/VERB on/ADP October/PROPN 22/NUM ,/PUNCT 1962/NUM ./PUNCT",
            "Two/NUM days/NOUN later/ADV ships/NOUN stopped/VERB ./PUNCT");

        Assert.Equal("1962-10-24", DateFinder.Find(text, Told.Document(text, "2012-01-01"))[1].Value);
    }

    [Fact]
    public void A_day_without_a_year_keeps_the_year_that_was_stated_before()
    {
        ParsedText text = Told.Text(
            "In/ADP October/PROPN 1962/NUM it/PRON began/VERB ./PUNCT",
            "On/ADP October/PROPN 28/NUM it/PRON ended/VERB ./PUNCT");

        Assert.Equal("1962-10-28", DateFinder.Find(text, Told.Document(text, "2012-01-01"))[1].Value);
    }

    [Fact]
    public void A_year_that_only_qualifies_says_nothing_of_later_days()
    {
        ParsedText text = Told.Text(
            "Sales/NOUN have/AUX grown/VERB since/ADP 1987/NUM ./PUNCT",
            "On/ADP September/PROPN 30/NUM it/PRON ended/VERB ./PUNCT");

        Assert.Equal("2012-09-30", DateFinder.Find(text, Told.Document(text, "2012-11-01"))[1].Value);
    }

    [Fact]
    public void What_a_quarter_is_compared_with_is_the_same_quarter_of_another_year()
    {
        ParsedText text = Told.Text(
            "The/DET third/ADJ quarter/NOUN brought/VERB a/DET loss/NOUN ./PUNCT",
            "A/DET year/NOUN earlier/ADV it/PRON had/AUX earned/VERB more/ADJ ./PUNCT",
            "In/ADP the/DET year/NOUN -/PUNCT ago/ADV period/NOUN costs/NOUN fell/VERB ./PUNCT");

        Assert.Equal(["2011-Q3", "2010-Q3", "2010-Q3"], DateFinder.Find(text, Told.Document(text, "2011-11-02")).Select(t => t.Value));
    }

    [Fact]
    public void What_had_been_due_on_a_weekday_lies_behind()
    {
        ParsedText text = Told.Text(
            "It/PRON/4/nsubj had/AUX/4/aux been/AUX/4/aux due/ADJ/0/root to/PART/6/mark expire/VERB/4/xcomp Friday/PROPN/6/obl ./PUNCT/4/punct");

        Assert.Equal("2020-10-09", Assert.Single(DateFinder.Find(text, Told.Document(text, "2020-10-12"))).Value);
    }

    [Fact]
    public void Within_a_number_of_months_is_a_length_that_ends_ahead()
    {
        ParsedText text = Told.Text(
            "They/PRON/3/nsubj will/AUX/3/aux decide/VERB/0/root within/ADP/6/case 18/NUM/6/nummod months/NOUN/3/obl ./PUNCT/3/punct");

        TimeMention mention = Assert.Single(DateFinder.Find(text, Told.Document(text, "2020-10-12")));
        Assert.Equal("P18M", mention.Value);
        Assert.Equal("2022-04", mention.Start);
    }

    [Fact]
    public void Without_any_date_to_count_from_a_day_has_no_year()
    {
        ParsedText text = Told.Text("On/ADP October/PROPN 10/NUM it/PRON fell/VERB ./PUNCT");

        TimeMention mention = Assert.Single(DateFinder.Find(text, Told.Document(text)));
        Assert.Equal("XXXX-10-10", mention.Value);
        Assert.Null(mention.Start);
    }

    [Fact]
    public void What_will_happen_on_a_weekday_lies_ahead()
    {
        ParsedText text = Told.Text("They/PRON/3/nsubj will/AUX/3/aux meet/VERB/0/root on/ADP/5/case Friday/PROPN/3/obl ./PUNCT/3/punct");

        Assert.Equal("2020-10-16", Assert.Single(DateFinder.Find(text, Told.Document(text, "2020-10-12"))).Value);
    }

    [Fact]
    public void A_few_years_from_now_are_the_future()
    {
        ParsedText text = Told.Text(
            "in/ADP/4/case a/DET/4/det few/ADJ/4/amod years/NOUN/7/obl there/PRON/7/expl will/AUX/7/aux be/VERB/0/root aggression/NOUN/7/nsubj ./PUNCT/7/punct");

        Assert.Equal("FUTURE_REF", Assert.Single(DateFinder.Find(text, Told.Document(text, "2020-10-12"))).Value);
    }

    [Theory]
    [InlineData("It/PRON may/AUX rain/VERB")]
    [InlineData("They/PRON march/VERB on/ADV")]
    [InlineData("about/ADP 2000/NUM/4/nummod soldiers/NOUN/1/dep/soldier/Number=Plur came/VERB")]
    [InlineData("the/DET 40-year-old/ADJ planes/NOUN")]
    [InlineData("is/AUX 37/NUM years/NOUN old/ADJ")]
    [InlineData("three/NUM -/PUNCT quarters/NOUN of/ADP them/PRON")]
    [InlineData("left/VERB as/ADV soon/ADV as/SCONJ they/PRON could/AUX")]
    [InlineData("an/DET annual/ADJ meeting/NOUN")]
    public void What_only_looks_like_a_time_is_none(string words)
    {
        ParsedText text = Told.Text(words + " ./PUNCT");

        Assert.Empty(DateFinder.Find(text, Told.Document(text, "2020-10-12")));
    }
}
