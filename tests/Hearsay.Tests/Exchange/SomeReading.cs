using Hearsay.Documents;
using Hearsay.Language.Syntax;

namespace Hearsay.Tests.Exchange;

/// <summary>Readings made by hand.</summary>
internal static class SomeReading
{
    public static Document DocumentOf(string text) => new()
    {
        Id = "d-0123456789abcdef",
        Uri = "test.txt",
        Text = text,
        Body = [new TextSpan(0, text.Length)],
    };

    public static DocumentReading Of(Document document, params Claim[] claims) => new(document, claims, [], []);

    public static Claim ClaimAt(Document document, string words)
    {
        int start = document.Text.IndexOf(words, StringComparison.Ordinal);
        return ClaimAt(new TextSpan(start, start + words.Length));
    }

    public static Claim ClaimAt(TextSpan span) => new()
    {
        Id = "c-0123456789abcdef",
        Span = span,
        Sentence = 0,
        Predicate = new Predicate("sail", span),
        Nature = Nature.Event,
        Status = Status.Asserted,
        Certainty = Certainty.Certain,
        Polarity = Polarity.Positive,
        Factuality = 3,
    };

    /// <summary>A reading with every field filled.</summary>
    public static DocumentReading Full()
    {
        Document document = DocumentOf("On 23 October the Ministry told the Council that the gang had sailed from Havana.") with
        {
            Title = "Ships",
            Outlet = "The Gazette",
            Author = "Naval Desk",
            Place = "Havana",
            Genre = Genre.News,
            Published = new DocumentDate("1962-10-24", DateBasis.Dateline, new TextSpan(3, 13)) { IsNotBefore = true },
            Notes = ["a note"],
        };
        var span = new TextSpan(3, 13);
        Claim claim = ClaimAt(document, "the gang had sailed from Havana") with
        {
            Parent = "c-fedcba9876543210",
            Links = [new ClaimLink("c-fedcba9876543210", LinkKind.AimOf)],
            IsPresupposed = true,
            Sources =
            [
                new Source
                {
                    Depth = 1,
                    Name = "the Ministry",
                    Kind = SourceKind.Organisation,
                    Actor = "CUB GOV",
                    Span = span,
                    Cue = span,
                    Content = [span],
                    Addressee = "the Council",
                    Date = "1962-10-23",
                },
            ],
            Factuality = 1.8,
            Actors = [new Actor("the gang", null, ActorRole.PosedAs, "gang", span)],
            Recipients = [new Actor("Havana", "CUB GOV", ActorRole.Agent, null, span)],
            Event = new Event("ASSAULT", "firearms", ["military"], "190", 4),
            Time = new ClaimTime("1962-10-23", "1962-10-24", "APPROX", TimeBasis.Explicit, span),
            Place = new ClaimPlace
            {
                Name = "Havana",
                Country = "CUB",
                Countries = ["CUB"],
                Relation = PlaceRelation.From,
                Latitude = 23.13,
                Longitude = -82.38,
                Span = span,
            },
            Quantities = [new Quantity(QuantityKind.Troops, 9, QuantityBound.AtLeast, "men", span)],
            Aim = new Aim(AimKind.Imputed, "CUB GOV"),
            History = History.Precedent,
            Tools = [new Tool("proxies", "author")],
            Forecast = new Forecast("1963-01-01", 0.55, 0.8, "c-fedcba9876543210", true),
            Loaded = [new LoadedWords(span, LoadedKind.NameCalling)],
            Why = ["status: past perfect"],
        };
        return new DocumentReading(document, [claim], [new Mention(MentionKind.Actor, span, "the Ministry", "CUB GOV")], ["another"]);
    }
}
