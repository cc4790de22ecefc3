using System.Net.Http.Headers;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Hearsay.Exchange;
using Hearsay.Language;
using Hearsay.Reading;
using Hearsay.Store;
using Hearsay.Web.Serving;
using Xunit;

namespace Hearsay.Web.Tests;

/// <summary>A workbench over a library of a few short texts, served as users have it.</summary>
public sealed class Desk : IAsyncLifetime
{
    /// <summary>What a visitor must know.</summary>
    public const string Token = "0123456789abcdef";

    /// <summary>Texts told from two sides, with a copy, a plan, a forecast, a denial, and words that a browser must not obey.</summary>
    private static readonly (string Title, string Outlet, string Published, string Text)[] Texts =
    [
        ("Bridge Shelled", "The Ridge Herald", "1962-10-26",
            "Soviet forces shelled the bridge near Havana on October 25, killing nine soldiers.\n\nThe minister said that the army would withdraw by December. \"We will not leave,\" General Ruiz said."),
        ("Nothing Happened", "Valley Post", "1962-10-27",
            "The government denied that its forces had shelled the bridge near Havana.\n\nCuba plans to close its airspace next week. If the ships turn back, the blockade will end. The Ministry of Defence said that more ships will probably arrive in November."),
        ("Moscow Answers", "Valley Post", "1962-10-27",
            "The Soviet Union threatened Cuba on October 27, and the United States thanked the Soviet Union. Fidel Castro said that the United States had attacked Cuba. The Pentagon said that the Soviet Union had sent ships to Cuba. President Kennedy said that Fidel Castro told him that the United States had attacked Cuba."),
        ("<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "1962-10-28",
            "The minister said <img src=x onerror=\"fetch('http://example.org')\"> that \u202egnorw\u202c troops attacked the town.\n\n<style>body{display:none}</style> The army captured the port on Monday."),
    ];

    private readonly string folder = Directory.CreateTempSubdirectory("hearsay-web-").FullName;
    private Workbench? workbench;

    /// <summary>Where it serves.</summary>
    public Uri Origin => workbench!.Origin;

    /// <summary>What a person opens.</summary>
    public Uri Address => workbench!.Address;

    /// <summary>The library's file.</summary>
    public string Path => System.IO.Path.Combine(folder, "desk.db");

    /// <summary>What the workbench complained of.</summary>
    public List<string> Complaints { get; } = [];

    /// <summary>A program that knows the token.</summary>
    public HttpClient Program()
    {
        HttpClient client = Stranger();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Token);
        return client;
    }

    /// <summary>Somebody who does not know the token. Redirections are not followed, and cookies are kept.</summary>
    public HttpClient Stranger() => new(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = Origin };

    /// <summary>A page, as a browser reads it.</summary>
    public async Task<IDocument> Page(string address)
    {
        using HttpClient program = Program();
        program.DefaultRequestHeaders.Accept.ParseAdd("text/html");
        using HttpResponseMessage answer = await program.GetAsync(new Uri(address, UriKind.Relative));
        Assert.Equal(System.Net.HttpStatusCode.OK, answer.StatusCode);
        return await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync());
    }

    /// <summary>Sends a form as its page would; gives where it leads.</summary>
    public async Task<string> Send(string address, params (string Name, string Value)[] fields)
    {
        using HttpClient program = Program();
        program.DefaultRequestHeaders.Accept.ParseAdd("text/html");
        using var form = new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Name, f.Value)));
        using HttpResponseMessage answer = await program.PostAsync(new Uri(address, UriKind.Relative), form);
        Assert.True(answer.StatusCode == System.Net.HttpStatusCode.SeeOther, $"{address}: {answer.StatusCode}: {await answer.Content.ReadAsStringAsync()}");
        return answer.Headers.Location!.OriginalString;
    }

    /// <summary>Starts it.</summary>
    public async Task InitializeAsync()
    {
        using (Library.Open(Path))
        {
            // Made empty: the texts come in through the workbench itself.
        }

        workbench = await Workbench.StartAsync(new WorkbenchOptions
        {
            Library = Path,
            Author = "ada",
            Token = Token,
            Reader = () => new Reader(LanguageReader.Load()) is var reader ? (reader, new ReaderVersions("test", reader.Models)) : default,
            Complain = Complaints.Add,
        });
        using HttpClient program = Program();
        foreach ((string title, string outlet, string published, string text) in Texts)
        {
            using HttpResponseMessage answer = await program.PostAsync("/api/v1/documents", Json.Of(new { title, outlet, published, text, uri = "test:" + published }));
            Assert.Equal(System.Net.HttpStatusCode.Created, answer.StatusCode);
        }
    }

    /// <summary>Stops it.</summary>
    public async Task DisposeAsync()
    {
        await workbench!.DisposeAsync();
        Directory.Delete(folder, true);
    }
}
