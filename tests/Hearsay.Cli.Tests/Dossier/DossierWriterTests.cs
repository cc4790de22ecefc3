using Hearsay.Cli.Dossier;
using Hearsay.Documents;
using Xunit;

namespace Hearsay.Cli.Tests.Dossier;

public sealed class DossierWriterTests
{
    private const string Text =
        "Zorin told the Council that the photographs were forged by Washington. Cuba will probably not admit inspectors before December.";

    private static readonly DocumentReading Council = Some.Reading(
        Text,
        Some.Claim("Zorin told the Council that the photographs were forged by Washington", "told", (text, c) => c with
        {
            Actors = [Some.Actor(text, "Zorin", "SUN GOV")],
            Recipients = [Some.Actor(text, "the Council", "UNO")],
            Event = new Event(null, null, [], "010", null),
            Time = new ClaimTime("1962-10-25", null, null, TimeBasis.Document, null),
        }),
        Some.Claim("the photographs were forged by Washington", "forged", (text, c) => c with
        {
            Id = "c-forged",
            Sources =
            [
                new Source
                {
                    Depth = 1, Name = "Zorin", Kind = SourceKind.Person, Span = Some.Find(text, "Zorin"), Cue = Some.Find(text, "told"),
                    Addressee = "the Council",
                },
            ],
            Actors = [Some.Actor(text, "Washington", "USA GOV")],
            IsPresupposed = true,
        }),
        Some.Claim("Cuba will probably not admit inspectors before December", "admit", (text, c) => c with
        {
            Sentence = 1,
            Status = Status.Predicted,
            Certainty = Certainty.Probable,
            Polarity = Polarity.Negative,
            Actors = [Some.Actor(text, "Cuba", "CUB")],
            Event = new Event("REJECT", "yield", [], "123", 3),
            Time = new ClaimTime("1962-12", null, "BEFORE", TimeBasis.Explicit, Some.Find(text, "before December")),
            Place = new ClaimPlace { Name = "Cuba", Country = "CUB", Span = Some.Find(text, "Cuba") },
            Forecast = new Forecast("1962-11-30", 0.55, 0.8, "c-forged", true),
            Links = [new ClaimLink("c-forged", LinkKind.CauseOf)],
            Tools = [new Tool("disinformation", "Zorin")],
            Aim = new Aim(AimKind.Imputed, "CUB GOV"),
            Quantities = [new Quantity(QuantityKind.Other, 42, QuantityBound.AtLeast, "inspectors", Some.Find(text, "inspectors"))],
            Loaded = [new LoadedWords(Some.Find(text, "admit"), LoadedKind.Loaded)],
            History = History.Precedent,
        }));

    [Fact]
    public void A_dossier_shows_head_claims_chain_words_and_details() =>
        GoldenFile.Hold("tests/Hearsay.Cli.Tests/Golden/dossier.txt", Write(Council, 100));

    [Fact]
    public void On_a_narrow_page_the_badge_stands_above() =>
        GoldenFile.Hold("tests/Hearsay.Cli.Tests/Golden/dossier-narrow.txt", Write(Council, 44));

    [Theory]
    [InlineData(40)]
    [InlineData(61)]
    [InlineData(133)]
    public void No_line_is_wider_than_the_page_or_ends_in_a_blank(int width) => Assert.All(
        Write(Council, width).Split('\n'),
        line =>
        {
            Assert.InRange(Cli.Terminal.Cells.Of(line), 0, width);
            Assert.Equal(line.TrimEnd(), line);
        });

    [Fact]
    public void Colour_adds_nothing_but_colour() =>
        Assert.Equal(
            Write(Council, 100),
            System.Text.RegularExpressions.Regex.Replace(Write(Council, 100, isColored: true), "\u001b\\[[0-9;]*m", ""));

    [Fact]
    public void A_document_cannot_colour_or_move_anything_itself()
    {
        string text = "The \u001b[2Jminister\u0007 \u202Edeined it.";
        DocumentReading reading = Some.Reading(text, Some.Claim(text, "deined"));

        string page = Write(reading with { Document = reading.Document with { Title = "\u001b]0;title\u0007", Author = "\rname" } }, 80);

        Assert.DoesNotContain(page, c => char.IsControl(c) && c != '\n');
        Assert.DoesNotContain('\u202E', page);
    }

    [Fact]
    public void A_document_without_claims_says_so() =>
        Assert.Contains("  No claims.\n", Write(Some.Reading("Nothing."), 80), StringComparison.Ordinal);

    [Fact]
    public void The_head_names_what_is_known_and_how()
    {
        DocumentReading reading = Some.Reading("Text.");
        Document document = reading.Document with
        {
            Title = "A title",
            Genre = Genre.Opinion,
            Outlet = "Yauza Gazette",
            Author = "Foreign Desk",
            Place = "Moscow",
            Published = new DocumentDate("1962-10-24", DateBasis.Dateline, null),
            Notes = ["the byline names a desk"],
        };

        string page = Write(reading with { Document = document }, 80);

        Assert.Contains("A title\n  opinion · Yauza Gazette · by Foreign Desk · Moscow · 1962-10-24 (dateline)\n", page, StringComparison.Ordinal);
        Assert.Contains("  papers/one.txt\n  note: the byline names a desk\n", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_date_that_is_only_a_lower_bound_says_so()
    {
        DocumentReading reading = Some.Reading("Text.");
        var date = new DocumentDate("1962-10-24", DateBasis.Inferred, null) { IsNotBefore = true };

        Assert.Contains(
            "not before 1962-10-24 (inferred)",
            Write(reading with { Document = reading.Document with { Published = date } }, 80),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("According to Moscow, ships stopped.", "According to", "Moscow", "According to Moscow › stop")]
    [InlineData("Moscow says ships stopped.", "says", "Moscow", "Moscow says › stop")]
    public void Source_and_cue_stand_in_the_order_of_the_text(string text, string cue, string name, string expected)
    {
        var source = new Source
        {
            Depth = 1, Name = name, Kind = SourceKind.Country, Span = Some.Find(text, name), Cue = Some.Find(text, cue),
        };

        Assert.Contains(
            expected,
            Write(Some.Reading(text, Some.Claim("ships stopped", "stop", (_, c) => c with { Sources = [source] })), 80),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Those_who_speak_jointly_stand_together()
    {
        const string text = "Those are the words of Aliyev and Cavusoglu: they will fight.";
        Source[] sources =
        [
            new Source { Depth = 1, Name = "Aliyev", Kind = SourceKind.Person, Span = Some.Find(text, "Aliyev"), Cue = Some.Find(text, "words") },
            new Source { Depth = 1, Name = "Cavusoglu", Kind = SourceKind.Person, Span = Some.Find(text, "Cavusoglu"), Cue = Some.Find(text, "words") },
        ];

        Assert.Contains(
            "words of Aliyev and Cavusoglu › fight",
            Write(Some.Reading(text, Some.Claim("they will fight", "fight", (_, c) => c with { Sources = sources })), 80),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_cue_without_a_name_is_quoted_beside_somebody()
    {
        const string text = "The declared goal was to talk.";
        var source = new Source { Depth = 1, Name = "", Kind = SourceKind.Unclear, Cue = Some.Find(text, "goal") };

        Assert.Contains(
            "somebody, “goal” › talk",
            Write(Some.Reading(text, Some.Claim("to talk", "talk", (_, c) => c with { Sources = [source] })), 80),
            StringComparison.Ordinal);
    }

    private static string Write(DocumentReading reading, int width, bool isColored = false)
    {
        using var output = new StringWriter { NewLine = "\n" };
        new DossierWriter(new Page(output, width, isColored)).Write(reading);
        return output.ToString();
    }
}
