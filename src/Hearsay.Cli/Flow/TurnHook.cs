using System.Net.Http.Headers;
using System.Text;

namespace Hearsay.Cli.Flow;

/// <summary>An address to which turns are posted.</summary>
internal sealed class TurnHook : ITurnReceiver
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly Uri address;
    private readonly HttpClient client;

    /// <summary>Makes one.</summary>
    /// <param name="address">An address that may be posted to: <see cref="Settings.WebhookList"/>.</param>
    public TurnHook(Uri address)
    {
        this.address = address;
#pragma warning disable CA2000 // The client disposes of its handler.
        client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { Timeout = Patience };
#pragma warning restore CA2000
    }

    /// <inheritdoc/>
    public string Name => "url:" + address.AbsoluteUri;

    /// <inheritdoc/>
    public string? Tell(string json)
    {
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, address)
            {
                Content = new ByteArrayContent(Encoding.UTF8.GetBytes(json)) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } },
            };
            using HttpResponseMessage response = client.Send(request, HttpCompletionOption.ResponseHeadersRead);
            return response.IsSuccessStatusCode
                ? null
                : FormattableString.Invariant($"'{address}' answered {(int)response.StatusCode}. The turn is kept, and posted at the next look.");
        }
        catch (Exception problem) when (problem is HttpRequestException or TaskCanceledException)
        {
            return $"'{address}' could not be reached: {problem.Message} The turn is kept, and posted at the next look.";
        }
    }

    /// <inheritdoc/>
    public void Dispose() => client.Dispose();
}
