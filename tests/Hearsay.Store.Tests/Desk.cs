using System.Text;
using Hearsay.Documents;
using Hearsay.Exchange;
using Hearsay.Intake;
using Hearsay.Language.Syntax;
using Hearsay.Store.Keeping;

namespace Hearsay.Store.Tests;

/// <summary>A library in a folder of its own, and documents to put into it.</summary>
internal sealed class Desk : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("hearsay-library-").FullName;

    /// <summary>Opens the library.</summary>
    public Desk()
    {
        Library = Library.Open(PathOf("desk.db"), Clock);
    }

    /// <summary>A clock that stands still.</summary>
    public static TimeProvider Clock { get; } = new StandingClock();

    /// <summary>Versions of a reader.</summary>
    public static ReaderVersions Versions { get; } = new("0.1.0", new Dictionary<string, string> { ["syntax"] = "en-1/abc" });

    /// <summary>The library.</summary>
    public Library Library { get; }

    /// <summary>A path in the folder.</summary>
    public string PathOf(string name) => Path.Combine(folder, name);

    /// <summary>Reads JSON Lines as an intake does.</summary>
    public static Document Document(string json) =>
        ((Intake.FoundDocument)new DocumentFinder(new IntakeOptions { StandardInput = () => new MemoryStream(Encoding.UTF8.GetBytes(json)) })
            .Find(["-"]).Single()).Document;

    /// <summary>A document of some text.</summary>
    public static Document Document(string id, string text, string outlet = "The Gazette", string published = "2014-03-02") =>
        Document($$"""{"id":"{{id}}","text":"{{text}}","outlet":"{{outlet}}","published":"{{published}}"}""");

    /// <summary>A reading with one claim: the whole text, about one word of it.</summary>
    public static DocumentReading Reading(Document document, string predicate, Func<Claim, Claim>? change = null)
    {
        int at = document.Text.IndexOf(predicate, StringComparison.Ordinal);
        var claim = new Claim
        {
            Id = ClaimIdOf(document, at),
            Span = new TextSpan(0, document.Text.Length),
            Sentence = 0,
            Predicate = new Predicate(predicate, new TextSpan(at, at + predicate.Length)),
            Nature = Nature.Event,
            Status = Status.Asserted,
            Certainty = Certainty.Certain,
            Polarity = Polarity.Positive,
            Factuality = 3,
        };
        return new DocumentReading(document, [change is null ? claim : change(claim)], [], []);
    }

    /// <summary>Adds readings and commits.</summary>
    public void Add(params IEnumerable<DocumentReading> readings)
    {
        using LibraryWriter writer = Library.Write();
        foreach (DocumentReading reading in readings)
        {
            writer.Add(PreparedDocument.Of(reading, Versions));
        }

        writer.Commit();
    }

    /// <summary>Takes the folder away.</summary>
    public void Dispose()
    {
        Library.Dispose();
        Directory.Delete(folder, true);
    }

    private static string ClaimIdOf(Document document, int at)
    {
        ulong number = Convert.ToUInt64(document.Id[2..], 16) + (ulong)at;
        return "c-" + number.ToString("x16", System.Globalization.CultureInfo.InvariantCulture);
    }

    private sealed class StandingClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2020, 1, 2, 3, 4, 5, TimeSpan.Zero);
    }
}
