using System.Net;
using System.Text.Json;
using Xunit;

namespace Hearsay.Web.Tests;

/// <summary>Who is let in, and what a browser may do with an answer.</summary>
public sealed class SafetyTests(Desk desk) : IClassFixture<Desk>
{
    private static readonly string[] Headers =
        ["Content-Security-Policy", "X-Content-Type-Options", "X-Frame-Options", "Referrer-Policy", "Cross-Origin-Opener-Policy", "Cross-Origin-Resource-Policy", "Permissions-Policy", "Cache-Control"];

    [Fact]
    public async Task Every_address_of_the_description_is_closed_without_the_token_and_with_a_wrong_one()
    {
        using HttpClient program = desk.Program();
        JsonElement paths = (await program.GetJson("/openapi/v1.json")).GetProperty("paths");
        int closed = 0;
        foreach (JsonProperty path in paths.EnumerateObject().Where(p => p.Name.StartsWith("/api/", StringComparison.Ordinal)))
        {
            foreach (JsonProperty operation in path.Value.EnumerateObject())
            {
                foreach (string? token in new[] { null, "wrong" })
                {
                    using HttpClient stranger = desk.Stranger();
                    using var request = new HttpRequestMessage(new HttpMethod(operation.Name.ToUpperInvariant()), path.Name.Replace("{id}", "c-1", StringComparison.Ordinal).Replace("{number}", "1", StringComparison.Ordinal));
                    if (token is not null)
                    {
                        request.Headers.Authorization = new("Bearer", token);
                    }

                    using HttpResponseMessage answer = await stranger.SendAsync(request);
                    Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
                    Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
                    closed++;
                }
            }
        }

        Assert.True(closed >= 20, $"Only {closed} were tried.");
    }

    [Theory]
    [InlineData("GET", "/")]
    [InlineData("HEAD", "/")]
    [InlineData("GET", "/documents/d-none")]
    [InlineData("GET", "/no/such/page")]
    [InlineData("GET", "/api/v1/claims?q=nofield:x")]
    [InlineData("GET", "/api/v1/claims?limit=many")]
    [InlineData("POST", "/tags")]
    [InlineData("DELETE", "/")]
    [InlineData("GET", "/health/live")]
    public async Task Every_answer_has_the_headers_that_keep_it_safe(string method, string address)
    {
        foreach (bool isKnown in new[] { true, false })
        {
            using HttpClient client = isKnown ? desk.Program() : desk.Stranger();
            using var request = new HttpRequestMessage(new HttpMethod(method), address);
            request.Headers.Accept.ParseAdd("text/html");
            using HttpResponseMessage answer = await client.SendAsync(request);
            Assert.All(Headers, h => Assert.True(answer.Headers.Contains(h), $"{h} is missing at {method} {address}"));
            Assert.Contains("default-src 'none'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
            Assert.DoesNotContain("unsafe", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_token_in_the_address_becomes_a_cookie_and_leaves_the_address()
    {
        using HttpClient browser = desk.Stranger();
        using HttpResponseMessage first = await browser.GetAsync(desk.Address);
        Assert.Equal(HttpStatusCode.SeeOther, first.StatusCode);
        Assert.DoesNotContain("token", first.Headers.Location!.ToString(), StringComparison.Ordinal);
        string cookie = first.Headers.GetValues("Set-Cookie").Single();
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);
        using HttpResponseMessage second = await browser.GetAsync(new Uri("/", UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, second.StatusCode);
    }

    [Theory]
    [InlineData("example.org")]
    [InlineData("127.0.0.1:1")]
    public async Task Another_host_name_is_turned_away(string host)
    {
        using HttpClient program = desk.Program();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/library");
        request.Headers.Host = host;
        using HttpResponseMessage answer = await program.SendAsync(request);
        Assert.Equal(HttpStatusCode.MisdirectedRequest, answer.StatusCode);
    }

    [Fact]
    public async Task A_form_of_another_page_changes_nothing()
    {
        using HttpClient browser = desk.Stranger();
        (await browser.GetAsync(desk.Address)).Dispose();
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["query"] = "army", ["name"] = "evil" });
        using HttpResponseMessage answer = await browser.PostAsync(new Uri("/searches", UriKind.Relative), form);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        using HttpClient program = desk.Program();
        Assert.DoesNotContain("evil", await program.GetStringAsync(new Uri("/api/v1/searches", UriKind.Relative)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Too_large_a_request_is_refused()
    {
        using HttpClient program = desk.Program();
        using HttpResponseMessage answer = await program.PostAsync(new Uri("/api/v1/remarks", UriKind.Relative), Json.Of(new { target = "x", kind = "note", value = new string('a', 2 << 20) }));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
    }

    [Theory]
    [InlineData("/documents/..%2f..%2fetc%2fpasswd")]
    [InlineData("/assets/x/..%2fworkbench.css")]
    [InlineData("/claims/%00")]
    [InlineData("/documents/%F0%9F%92%A9")]
    [InlineData("/happenings?after=';drop table claim;--")]
    [InlineData("/?q=%22%22%22((((")]
    [InlineData("/?q=id:%22)%20OR%201=1--%22")]
    [InlineData("/?after=99999999999999999999999")]
    [InlineData("/api/v1/claims?after=n-1")]
    [InlineData("/claims/c-0000000000000000/tree")]
    public async Task Odd_addresses_are_answered_without_a_fault_of_ours(string address)
    {
        using HttpClient program = desk.Program();
        using HttpResponseMessage answer = await program.GetAsync(new Uri(address, UriKind.Relative));
        Assert.InRange((int)answer.StatusCode, 200, 499);
        Assert.Empty(desk.Complaints);
    }
}
