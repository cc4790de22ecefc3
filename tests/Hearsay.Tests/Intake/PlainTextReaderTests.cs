using FsCheck;
using FsCheck.Fluent;
using Hearsay.Documents;
using Hearsay.Intake;
using Xunit;

namespace Hearsay.Tests.Intake;

public sealed class PlainTextReaderTests
{
    private const string Page = """
        top of page
          • Maria Nowak


        Updated: Mar 3, 2019

        Lisbon / February 12, 2019

        “We will not sign!”

        The minister spoke before the talks. He named no date, and I doubt that there is one.

        120 views0 comments


        bottom of page
        """;

    [Fact]
    public void A_dateline_beats_an_updated_stamp()
    {
        Document document = Reading.Text(Page);

        Assert.Equal("2019-02-12", document.Published!.Value);
        Assert.Equal(DateBasis.Dateline, document.Published.Basis);
        Assert.Equal("February 12, 2019", document.Published.Span!.Value.Of(document.Text));
        Assert.Equal("Lisbon", document.Place);
        Assert.Equal("Maria Nowak", document.Author);
    }

    [Fact]
    public void The_furniture_of_a_page_is_not_in_the_body_but_stays_in_the_text()
    {
        Document document = Reading.Text(Page);

        Assert.Equal(
            ["“We will not sign!”", "The minister spoke before the talks. He named no date, and I doubt that there is one."],
            Reading.Body(document));
        Assert.Equal(Page, document.Text);
    }

    [Fact]
    public void A_quotation_after_the_dateline_is_no_title() => Assert.Null(Reading.Text(Page).Title);

    [Theory]
    [InlineData("bottom of pageThe Talks Have Failed\n\nThey ended on Monday without a result.")]
    [InlineData("The Talks Have Failed\n\nThey ended on Monday without a result.bottom of page")]
    [InlineData("top of page\nThe Talks Have Failed\n\nThey ended on Monday without a result.\n12 views0 commentsbottom of page")]
    [InlineData("Bottom of page The Talks Have Failed\n\nThey ended on Monday without a result.\n")]
    public void Page_marks_stuck_to_the_text_are_cut_off(string text)
    {
        Document document = Reading.Text(text);

        Assert.Equal("The Talks Have Failed", document.Title);
        Assert.Equal(["The Talks Have Failed", "They ended on Monday without a result."], Reading.Body(document));
    }

    [Fact]
    public void Without_a_date_the_latest_one_cited_is_a_lower_bound()
    {
        Document document = Reading.Text(
            "A Long Quarrel\n\nIt began in 2008. The council met on 11.11.21 and again on 3 May 2014. A deal will follow by June 2030.");

        Assert.Equal("2021-11-11", document.Published!.Value);
        Assert.Equal(DateBasis.Inferred, document.Published.Basis);
        Assert.True(document.Published.IsNotBefore);
        Assert.Equal("11.11.21", document.Published.Span!.Value.Of(document.Text));
        Assert.Contains(document.Notes, note => note.Contains("2021-11-11", StringComparison.Ordinal));
    }

    [Fact]
    public void A_publishers_disclaimer_tells_outlet_and_genre_and_is_not_read()
    {
        Document document = Reading.Text(
            "A Long Quarrel\n\nIt began in 2008.\n\nAll opinions expressed on TDW are those of the author and not necessarily "
            + "those of The Daily Witness.");

        Assert.Equal("The Daily Witness", document.Outlet);
        Assert.Equal(Genre.Opinion, document.Genre);
        Assert.Equal("It began in 2008.", Reading.Body(document)[^1]);
    }

    [Theory]
    [InlineData("WASHINGTON, Oct. 23, 1962 (AP) — The fleet sailed.", "Washington", "1962-10-23", "AP")]
    [InlineData("MOSCOW, October 25, 1962 — The fleet sailed.", "Moscow", "1962-10-25", null)]
    [InlineData("MOSCOW, October 25, 1962. /TASS/. The fleet sailed.", "Moscow", "1962-10-25", "TASS")]
    [InlineData("KYIV, Ukraine, 3 March 2014 (Reuters) - The fleet sailed.", "Kyiv", "2014-03-03", "Reuters")]
    [InlineData("NEW YORK, Monday, October 22, 1962 -- The fleet sailed.", "New York", "1962-10-22", null)]
    [InlineData("BEIJING, Oct. 12, 2020 (Xinhua) -- The fleet sailed.", "Beijing", "2020-10-12", "Xinhua")]
    [InlineData("WASHINGTON, D.C., Oct. 12, 2020: The fleet sailed.", "Washington", "2020-10-12", null)]
    [InlineData("St. Petersburg, 12 October 2020 – The fleet sailed.", "St. Petersburg", "2020-10-12", null)]
    public void A_dateline_that_runs_into_the_text_is_read_and_cut_off(
        string text, string place, string date, string? outlet)
    {
        Document document = Reading.Text("Ships Put to Sea\n\n" + text);

        Assert.Equal(place, document.Place);
        Assert.Equal(date, document.Published?.Value);
        Assert.Equal(DateBasis.Dateline, document.Published?.Basis);
        Assert.Equal(outlet, document.Outlet);
        Assert.Equal("The fleet sailed.", Reading.Body(document)[^1]);
    }

    [Theory]
    [InlineData("The fleet — all of it — sailed.")]
    [InlineData("Moscow - the capital - was quiet.")]
    [InlineData("Lavrov, the minister, said: nothing.")]
    [InlineData("U.S. President John Kennedy - a Democrat - spoke.")]
    public void A_sentence_with_a_dash_is_no_dateline(string text)
    {
        Document document = Reading.Text(text);

        Assert.Null(document.Place);
        Assert.Equal([text], Reading.Body(document));
    }

    [Theory]
    [InlineData("By Jane Smith", "Jane Smith")]
    [InlineData("BY JANE SMITH", "JANE SMITH")]
    [InlineData("By Jane Smith and Ludwig van der Berg", "Jane Smith and Ludwig van der Berg")]
    [InlineData("By Jane Smith, Diplomatic Editor", "Jane Smith")]
    [InlineData("By Jane Smith in Moscow", "Jane Smith")]
    [InlineData("By the Moscow desk", "the Moscow desk")]
    [InlineData("Author: Jane O'Neill", "Jane O'Neill")]
    [InlineData("• Jane Smith", "Jane Smith")]
    [InlineData("• Jane Smith • Oct 12, 2020 • 5 min read", "Jane Smith")]
    [InlineData("Jane Smith | October 12, 2020", "Jane Smith")]
    [InlineData("Jane Smith\nOctober 12, 2020", "Jane Smith")]
    public void Bylines_are_read(string byline, string author)
    {
        Document document = Reading.Text($"Ships Put to Sea\n\n{byline}\n\nThe fleet sailed on Monday.");

        Assert.Equal(author, document.Author);
        Assert.Equal(["Ships Put to Sea", "The fleet sailed on Monday."], Reading.Body(document));
    }

    [Theory]
    [InlineData("By the time the fleet sailed, the talks had failed.")]
    [InlineData("By Monday the fleet had sailed and the talks had failed.")]
    [InlineData("From Moscow came no answer.")]
    public void A_sentence_that_begins_like_a_byline_is_text(string text)
    {
        Document document = Reading.Text($"Ships Put to Sea\n\n{text}");

        Assert.Null(document.Author);
        Assert.Equal(text, Reading.Body(document)[^1]);
    }

    [Theory]
    [InlineData("Published: 12 October 2020", "2020-10-12")]
    [InlineData("Published on Monday, 12 October 2020 at 10:30 GMT", "2020-10-12")]
    [InlineData("Oct. 12th, 2020", "2020-10-12")]
    [InlineData("2020-10-12", "2020-10-12")]
    [InlineData("12.10.2020", "2020-10-12")]
    [InlineData("Updated: October 13, 2020\nPublished: October 12, 2020", "2020-10-12")]
    public void Stamps_and_dates_alone_on_a_line_give_the_date(string stamp, string date)
    {
        Document document = Reading.Text($"Ships Put to Sea\n\n{stamp}\n\nThe fleet sailed on Monday.");

        Assert.Equal(date, document.Published!.Value);
        Assert.Equal(DateBasis.Byline, document.Published.Basis);
        Assert.Equal(["Ships Put to Sea", "The fleet sailed on Monday."], Reading.Body(document));
    }

    [Fact]
    public void An_updated_stamp_alone_gives_the_date_with_a_note()
    {
        Document document = Reading.Text("Ships Put to Sea\n\nUpdated: Dec 11, 2020\n\nThe fleet sailed on Monday.");

        Assert.Equal("2020-12-11", document.Published!.Value);
        Assert.Contains(document.Notes, note => note.Contains("may be older", StringComparison.Ordinal));
    }

    [Fact]
    public void A_dateline_without_a_year_takes_it_from_the_stamp()
    {
        Document document = Reading.Text(
            "Ships Put to Sea\n\nUpdated: Jan 2, 2021\n\nLONDON, Dec. 30 (AP) — The fleet sailed on Monday.");

        Assert.Equal("2020-12-30", document.Published!.Value);
        Assert.Equal(DateBasis.Dateline, document.Published.Basis);
        Assert.Contains(document.Notes, note => note.Contains("no year", StringComparison.Ordinal));
    }

    [Fact]
    public void Front_matter_is_known_and_not_read()
    {
        Document document = Reading.Text(
            "---\ntitle: \"Ships: Put to Sea\"\noutlet: The Gazette\nauthor: Naval Desk\npublished: 1962-10-23\nplace: Havana\ngenre: official\n"
            + "note: Written for a test\n---\n\nThe fleet sailed.");

        Assert.Equal("Ships: Put to Sea", document.Title);
        Assert.Equal("The Gazette", document.Outlet);
        Assert.Equal("Naval Desk", document.Author);
        Assert.Equal("Havana", document.Place);
        Assert.Equal(Genre.Official, document.Genre);
        Assert.Equal(DateBasis.Metadata, document.Published!.Basis);
        Assert.Equal("1962-10-23", document.Published.Span!.Value.Of(document.Text));
        Assert.Contains("Written for a test", document.Notes);
        Assert.Equal(["The fleet sailed."], Reading.Body(document));
    }

    [Fact]
    public void A_line_of_hyphens_before_text_is_no_front_matter() =>
        Assert.Contains("The fleet: it sailed.", Reading.Body(Reading.Text("---\nNothing to see\n---\n\nThe fleet: it sailed.")));

    [Fact]
    public void Lines_wrapped_at_a_margin_are_one_paragraph()
    {
        Document document = Reading.Text(
            "The fleet sailed on Monday with nine ships and some\nthree thousand men. Nobody had told the ministers of\nthe neighbours.\n\nA second\nparagraph.");

        Assert.Equal(2, document.Body.Count);
    }

    [Fact]
    public void Lines_that_are_paragraphs_of_their_own_stay_apart()
    {
        Document document = Reading.Text(
            "The fleet sailed on Monday with nine ships and some three thousand men, and nobody had told the ministers.\n"
            + "Nobody knows why.\n"
            + "The minister of the neighbouring country said that he had read of it in the newspapers like everybody else.");

        Assert.Equal(3, document.Body.Count);
    }

    [Fact]
    public void Related_articles_at_the_end_are_not_read_but_text_after_such_a_heading_is()
    {
        Assert.Equal(
            ["The fleet sailed."],
            Reading.Body(Reading.Text("The fleet sailed.\n\nRelated articles\n\nA Port in a Storm\nThe Price of Ships")));
        Assert.Contains(
            "It came back on Friday.",
            Reading.Body(Reading.Text("The fleet sailed.\n\nRelated articles\n\nA Port in a Storm\n\nIt came back on Friday.")));
    }

    [Fact]
    public void Turns_of_speakers_make_a_transcript()
    {
        Document document = Reading.Text(
            "QUESTION: Has the fleet sailed?\n\nMR. SMITH: It has.\n\nQUESTION: When?\n\nMR. SMITH: On Monday.");

        Assert.Equal(Genre.Transcript, document.Genre);
        Assert.Equal(4, document.Body.Count);
    }

    [Fact]
    public void The_first_person_counts_only_outside_quotation_marks()
    {
        string quoted = "\"I think that we should go, and I say so,\" he said. The fleet sailed on Monday. \"My ships are ready,\" he added.";

        Assert.Equal(Genre.News, Reading.Text("LONDON, Oct. 23, 1962 (AP) — " + quoted).Genre);
        Assert.Equal(Genre.Opinion, Reading.Text("Personally, I doubt it. My reasons are these, and I shall give them all.").Genre);
    }

    [Fact]
    public void A_heading_in_bold_at_the_start_of_a_paragraph_is_no_part_of_its_first_sentence()
    {
        Document document = Reading.Markdown("# Ships Put to Sea\n\n**The harbour.** The fleet sailed at dawn.\n\n**Nobody** saw it.\n");

        Assert.Equal(["Ships Put to Sea", "The harbour.", "The fleet sailed at dawn.", "**Nobody** saw it."], Reading.Body(document));
    }

    [Fact]
    public void Marks_of_markdown_are_not_in_the_body()
    {
        Document document = Reading.Markdown(
            "# Ships Put to Sea\n\n*By Jane Smith*\n\nThe fleet sailed.\n\n## What Follows\n\n- A port\n- A storm\n\n```\ncode\n```\n\n***\n");

        Assert.Equal("Ships Put to Sea", document.Title);
        Assert.Equal("Jane Smith", document.Author);
        Assert.Equal(["Ships Put to Sea", "The fleet sailed.", "What Follows", "A port", "A storm"], Reading.Body(document));
    }

    [Fact]
    public void The_id_depends_on_head_and_text_and_keeps_them_apart()
    {
        Document plain = Reading.Text("The fleet sailed.");
        Document titled = PlainTextReader.Read("The fleet sailed.", "test.txt", new DocumentHead { Title = "Ships" });
        Document signed = PlainTextReader.Read("The fleet sailed.", "elsewhere", new DocumentHead { Author = "Ships" });

        Assert.Equal(plain.Id, PlainTextReader.Read("The fleet sailed.", "elsewhere").Id);
        Assert.Equal(3, new[] { plain.Id, titled.Id, signed.Id }.Distinct().Count());
        Assert.Matches("^d-[0-9a-f]{16}$", plain.Id);
    }

    [Fact]
    public void Any_string_is_read_within_its_bounds() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(400),
            Prop.ForAll<string?>(text => Reading.IsSound(Reading.Text(text ?? ""))));

    [Fact]
    public void Any_mixture_of_lines_is_read_within_its_bounds()
    {
        string[] pieces =
        [
            "top of page", "bottom of page", "• Jane Smith", "Updated: Dec 11, 2020", "Warsaw / October 12, 2020", "---", "title: x", "", " ",
            "WASHINGTON, Oct. 23 (AP) — ", "By ", "95 views0 comments", "Related", "# Head", "The fleet sailed on Monday.", "Q: ", "\u2028",
            "A Title Like This", "(AP) -", "[", "• ", "12.10.", "May", "😀", "Q:", "/", "|", "\r\n", "all opinions expressed on those of ",
        ];
        Gen<string> text = Gen.Elements(pieces).SelectMany(piece => Gen.Elements("\n", "", " ", "\n\n").Select(joint => piece + joint))
            .ListOf().Select(list => string.Concat(list));
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(1000),
            Prop.ForAll(text.ToArbitrary(), made => Reading.IsSound(Reading.Text(made)) && Reading.IsSound(Reading.Markdown(made))));
    }
}
