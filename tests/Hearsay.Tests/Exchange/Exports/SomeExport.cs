using System.Text;
using Hearsay.Documents;
using Hearsay.Exchange;

namespace Hearsay.Tests.Exchange.Exports;

/// <summary>Claims to export, made by hand, and what comes of them.</summary>
internal static class SomeExport
{
    /// <summary>A document with one claim: the whole text.</summary>
    public static ExportedDocument Of(Func<Claim, Claim> change, Func<Document, Document>? document = null, string text = "Norway shelled the port of Sweden.", ExportedOccurrence? occurrence = null)
    {
        Document about = SomeReading.DocumentOf(text) with { Genre = Genre.News, Outlet = "The Gazette", Published = new DocumentDate("2014-03-04", DateBasis.Given, null) };
        about = document is null ? about : document(about);
        Claim claim = change(SomeReading.ClaimAt(about, text));
        return new ExportedDocument
        {
            Reading = SomeReading.Of(about, claim),
            Claims = [new ExportedClaim(claim) { Occurrence = occurrence }],
            Added = "2020-01-02T03:04:05Z",
        };
    }

    /// <summary>An actor.</summary>
    public static Actor Actor(string name, string? code) => new(name, code, ActorRole.Agent, null, new Hearsay.Language.Syntax.TextSpan(0, 6));

    /// <summary>A claim of violence by Norway against Sweden.</summary>
    public static Claim Attack(Claim claim) => claim with
    {
        Event = new Event("ASSAULT", "heavy-weapons", ["military"], "194", 4),
        Actors = [Actor("Norway", "NOR MIL")],
        Recipients = [Actor("Sweden", "SWE")],
    };

    /// <summary>What is written.</summary>
    public static string Write(Action<Stream> write)
    {
        using var output = new MemoryStream();
        write(output);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
