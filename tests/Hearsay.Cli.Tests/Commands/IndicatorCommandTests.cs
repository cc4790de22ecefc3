using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using Xunit;

namespace Hearsay.Cli.Tests.Commands;

public sealed class IndicatorCommandTests : IDisposable
{
    private readonly Shell shell = new();

    public IndicatorCommandTests()
    {
        string news = shell.Set("USER", "ann").Write(
            "news.jsonl",
            """
            {"id":"1","text":"Norwegian troops attacked Swedish positions near Karlstad on 3 March 2014.","outlet":"The Gazette","published":"2014-03-04"}
            {"id":"2","text":"On 4 March 2014 Norwegian soldiers shelled the Swedish town of Karlstad again, residents saw.","outlet":"Le Courrier","published":"2014-03-05"}

            """);
        Run("add", news, "-q");
    }

    [Fact]
    public void An_indicator_is_shown_with_the_words_that_make_it_so()
    {
        CommandResult made = Run("indicator", "attacks", "2 documents of type:assault actor:NOR in 7 days");
        string list = Run("indicator", "--on", "2014-03-06").Output;
        string one = Run("indicator", "attacks", "--on", "2014-03-06").Output;

        Assert.Equal((0, ""), (made.Code, made.Error));
        Assert.Contains("type:assault actor:NOR status:asserted polarity:positive", made.Output, StringComparison.Ordinal);
        Assert.StartsWith("seen", list, StringComparison.Ordinal);
        Assert.Contains("2 of 2 documents in 7 days · since 2014-03-05", list, StringComparison.Ordinal);
        Assert.Contains("1 indicator", list, StringComparison.Ordinal);
        Assert.DoesNotContain("attacked Swedish", list, StringComparison.Ordinal);
        Assert.Contains("attacked Swedish positions", one, StringComparison.Ordinal);
    }

    [Fact]
    public void An_indicator_belongs_to_a_hypothesis_of_a_case()
    {
        Run("case", "new", "border");
        Run("case", "suppose", "border", "An attack is being prepared.");
        Run("indicator", "attacks", "2 documents of type:assault in 7 days", "--case", "border", "--hypothesis", "h1");
        Run("indicator", "talks", "2 documents of type:consult in 7 days");

        Assert.Contains("border · for H1", Run("indicator").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("talks", Run("indicator", "--case", "border").Output, StringComparison.Ordinal);
        Assert.Equal(1, Run("indicator", "more", "2 documents of type:assault in 7 days", "--case", "border", "--hypothesis", "H2").Code);
        Assert.Equal(1, Run("indicator", "more", "2 documents of type:assault in 7 days", "--case", "harbour").Code);
        Assert.Equal(2, Run("indicator", "more", "2 documents of type:assault in 7 days", "--hypothesis", "H1").Code);
    }

    [Fact]
    public void A_back_test_tells_what_would_have_turned_when_in_every_form()
    {
        const string Sentence = "1 claims of type:assault in 7 days";
        string text = Run("backtest", Sentence).Output;
        string[] lines = Run("backtest", Sentence, "--json").Output.TrimEnd().Split('\n');
        string csv = Run("backtest", Sentence, "--csv", "--from", "2014-03-05").Output;

        Assert.Contains("seen", text, StringComparison.Ordinal);
        Assert.Contains("4 turns", text, StringComparison.Ordinal);
        Assert.Equal(["2014-03-04", "2014-03-05", "2014-03-10", "2014-03-11"], lines.Select(l => JsonDocument.Parse(l).RootElement.GetProperty("day").GetString()));
        Assert.Equal(["day,state,count,threshold,unit,claims", "2014-03-05,strengthening"], csv.Split('\n').Take(2).Select((l, i) => i == 0 ? l : string.Join(',', l.Split(',').Take(2))));
        Assert.Contains("2014-03-11,receded", csv, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_indicator_is_said_with_what_to_do()
    {
        Assert.Contains("how many of what", Run("indicator", "x", "type:assault").Error, StringComparison.Ordinal);
        Assert.Contains("'hearsay indicator' lists them", Run("indicator", "nothing").Error, StringComparison.Ordinal);
        Assert.Equal(2, Run("indicator", "--drop").Code);
        Assert.Equal(2, Run("backtest", "1 claims of type:assault in 7 days", "--from", "yesterday").Code);
    }

    [Fact]
    public void A_watch_tells_each_turn_once_and_a_file_gets_what_it_does_not_have()
    {
        Run("indicator", "attacks", "2 documents of type:assault in 7 days");
        string first = Run("watch", "--once", "--on", "2014-03-06", "--to", "turns.jsonl").Output;
        string second = Run("watch", "--once", "--on", "2014-03-06", "--to", "turns.jsonl").Output;
        string third = Run("watch", "--once", "--on", "2014-04-06", "--json").Output;

        Assert.Equal("2014-03-06  attacks: seen, 2 of 2 documents in 7 days\n", first);
        Assert.Equal("", second);
        Assert.Equal("receded", JsonDocument.Parse(third).RootElement.GetProperty("state").GetString());
        Run("watch", "--once", "--on", "2014-04-06", "--to", "turns.jsonl");
        string[] told = File.ReadAllLines(Path.Combine(shell.Folder, "turns.jsonl"));
        Assert.Equal(["receded", "seen", "receded"], told.Select(l => JsonDocument.Parse(l).RootElement.GetProperty("state").GetString()));
        Assert.Equal(2, JsonDocument.Parse(told[1]).RootElement.GetProperty("claims").GetArrayLength());
    }

    [Fact]
    public void A_file_that_cannot_be_written_gets_its_turns_later()
    {
        Run("indicator", "attacks", "2 documents of type:assault in 7 days");
        CommandResult failed = Run("watch", "--once", "--on", "2014-03-06", "--to", "missing/turns.jsonl");
        Directory.CreateDirectory(Path.Combine(shell.Folder, "missing"));
        CommandResult done = Run("watch", "--once", "--on", "2014-03-06", "--to", "missing/turns.jsonl");

        Assert.Equal((1, 0), (failed.Code, done.Code));
        Assert.Contains("The turn is kept", failed.Error, StringComparison.Ordinal);
        Assert.Equal(2, File.ReadAllLines(Path.Combine(shell.Folder, "missing", "turns.jsonl")).Length);
    }

    [Fact]
    public async Task An_address_is_posted_to_only_if_it_is_allowed()
    {
        Run("indicator", "attacks", "2 documents of type:assault in 7 days");
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        string address = $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/hooks/desk";
        Task<string> posted = Answer(listener, "HTTP/1.1 204 No Content");

        foreach (string allowed in (string[])["", "http://127.0.0.1/hooks/", address + "/", address.Replace("desk", "other", StringComparison.Ordinal)])
        {
            CommandResult refused = Run("watch", "--once", "--post", address, "--allow", allowed);
            Assert.Equal(2, refused.Code);
            Assert.Contains("not among the addresses", refused.Error, StringComparison.Ordinal);
        }

        CommandResult done = Run("watch", "--once", "--on", "2014-04-06", "--post", address, "--allow", address.Replace("desk", "", StringComparison.Ordinal));
        Assert.Equal((0, ""), (done.Code, done.Error));
        string request = await posted;
        Assert.StartsWith("POST /hooks/desk HTTP/1.1", request, StringComparison.Ordinal);
        Assert.Contains("\"state\":\"receded\"", request, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:9/", "answered 302")]
    [InlineData("HTTP/1.1 500 Internal Server Error", "answered 500")]
    public async Task An_address_that_does_not_take_it_is_told_again_later(string answer, string problem)
    {
        Run("indicator", "attacks", "2 documents of type:assault in 7 days");
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        string address = $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/";
        Task<string> posted = Answer(listener, answer);
        CommandResult failed = Run("watch", "--once", "--on", "2014-04-06", "--post", address, "--allow", address);
        await posted;
        posted = Answer(listener, "HTTP/1.1 200 OK");
        CommandResult done = Run("watch", "--once", "--on", "2014-04-06", "--post", address, "--allow", address);

        Assert.Equal((1, 0), (failed.Code, done.Code));
        Assert.Contains(problem, failed.Error, StringComparison.Ordinal);
        Assert.Contains("receded", await posted, StringComparison.Ordinal);
    }

    public void Dispose() => shell.Dispose();

    /// <summary>Takes one request and answers it.</summary>
    private static async Task<string> Answer(TcpListener listener, string answer)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        using TcpClient client = await listener.AcceptTcpClientAsync(patience.Token);
        NetworkStream stream = client.GetStream();
        var request = new StringBuilder();
        byte[] buffer = new byte[8192];
        while (!request.ToString().Contains('}', StringComparison.Ordinal))
        {
            int count = await stream.ReadAsync(buffer, patience.Token);
            request.Append(Encoding.UTF8.GetString(buffer, 0, count));
        }

        await stream.WriteAsync(Encoding.ASCII.GetBytes(answer + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"), patience.Token);
        return request.ToString();
    }

    private CommandResult Run(params string[] args) => shell.Run([.. args, "--library", Path.Combine(shell.Folder, "desk.db")]);
}
