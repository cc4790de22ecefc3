using System.Net;
using Hearsay.Store.Problems;
using Hearsay.Web.Api;
using Hearsay.Web.Layout;
using Hearsay.Web.Pages;
using Hearsay.Web.Pages.Audit;
using Hearsay.Web.Pages.Cases;
using Hearsay.Web.Pages.Events;
using Hearsay.Web.Pages.Interface;
using Hearsay.Web.Pages.Ledger;
using Hearsay.Web.Pages.Network;
using Hearsay.Web.Pages.Settings;
using Hearsay.Web.Pages.Sources;
using Hearsay.Web.Safety;
using Hearsay.Web.Serving;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Data.Sqlite;

namespace Hearsay.Web;

/// <summary>
/// Pages and an API over a library, on the loopback address of this machine and no other.
/// </summary>
/// <example>
/// <code>
/// await using Workbench workbench = await Workbench.StartAsync(options);
/// Console.WriteLine(workbench.Address);
/// </code>
/// </example>
public sealed class Workbench : IAsyncDisposable
{
    private const long MostBytes = 1 << 20;

    private readonly WebApplication app;

    private Workbench(WebApplication app, WorkbenchOptions options)
    {
        this.app = app;
        string address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        Origin = new Uri(address);
        Address = options.Token is { } token ? new Uri(Origin, "/?token=" + token) : Origin;
    }

    /// <summary>Where it serves, without the token: <c>http://127.0.0.1:5080/</c>.</summary>
    public Uri Origin { get; }

    /// <summary>What a person opens: with the token, if there is one.</summary>
    public Uri Address { get; }

    /// <summary>Starts to serve.</summary>
    /// <exception cref="IOException">The port is in use.</exception>
    public static async Task<Workbench> StartAsync(WorkbenchOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        WebApplication app = Build(options);
        await app.StartAsync(cancellation);
        return new Workbench(app, options);
    }

    /// <summary>Serves until <paramref name="cancellation"/> asks it to stop.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        await Task.Delay(Timeout.Infinite, cancellation).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await app.StopAsync(CancellationToken.None);
    }

    /// <summary>Stops, once what is done beside the requests has come to an end.</summary>
    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
    }

    /// <summary>
    /// Nothing is taken from files or the environment: what is served, and where, is what <paramref name="options"/> say.
    /// </summary>
    private static WebApplication Build(WorkbenchOptions options)
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ApplicationName = typeof(Workbench).Assembly.GetName().Name });
        builder.WebHost.UseKestrelCore().ConfigureKestrel(server =>
        {
            server.AddServerHeader = false;
            server.Limits.MaxRequestBodySize = MostBytes;
            server.Listen(IPAddress.Loopback, options.Port, listen => listen.Protocols = HttpProtocols.Http1);
        });
        AddServices(builder.Services, options);
        WebApplication app = builder.Build();
        app.UseMiddleware<SecurityHeaders>();
        app.UseExceptionHandler(errors => errors.Run(context => Tell(context, options)));
        app.UseMiddleware<HostCheck>();
        app.UseMiddleware<TokenGate>();
        app.UseRouting();
        app.UseRateLimiter();
        app.UseMiddleware<FormGuard>();
        app.UseAntiforgery();
        MapAll(app);
        return app;
    }

    private static void AddServices(IServiceCollection services, WorkbenchOptions options)
    {
        services.AddSingleton(options).AddSingleton<LibraryPool>().AddSingleton<Remembered>().AddSingleton<ReaderSource>().AddSingleton<Importer>().AddSingleton<NoticeBoard>().AddSingleton<Assets>();
        services.AddHostedService<Weigher>();
        services.AddRoutingCore();
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
        services.AddAntiforgery(forgery =>
        {
            forgery.FormFieldName = FormGuard.Field;
            forgery.HeaderName = FormGuard.Header;
            forgery.Cookie.Name = "hearsay-form";
            forgery.Cookie.SameSite = SameSiteMode.Strict;
            forgery.Cookie.HttpOnly = true;
            forgery.SuppressXFrameOptionsHeader = true;
        });
        services.AddRazorComponents();
        services.AddRateLimiter(RequestLimits.Set);
        services.AddOpenApi("v1", ApiDescription.Describe);
    }

    private static void MapAll(WebApplication app)
    {
        PageRoutes.Map(app);
        FormRoutes.Map(app);
        CaseRoutes.Map(app);
        EventRoutes.Map(app);
        LedgerRoutes.Map(app);
        SourceRoutes.Map(app);
        NetworkRoutes.Map(app);
        AuditRoutes.Map(app);
        SettingsRoutes.Map(app);
        InterfaceRoutes.Map(app);
        ApiRoutes.Map(app);
        app.MapOpenApi("/openapi/{documentName}.json");
        app.MapFallback(context => Problems.Write(context, StatusCodes.Status404NotFound, "There is nothing at this address."));
    }

    /// <summary>What went wrong: with what was asked, it says what; with us, it says that it is noted, and tells the terminal.</summary>
    private static Task Tell(HttpContext context, WorkbenchOptions options)
    {
        Exception? problem = context.Features.Get<IExceptionHandlerFeature>()?.Error;
        switch (problem)
        {
            case QueryException query:
                return Problems.Write(context, StatusCodes.Status400BadRequest, query.Message);
            case LibraryException library:
                return Problems.Write(context, StatusCodes.Status422UnprocessableEntity, library.Message);
            case SqliteException sql:
                return Problems.Write(context, StatusCodes.Status503ServiceUnavailable, Store.Library.Explain(options.Library, sql));
            case Microsoft.AspNetCore.Http.BadHttpRequestException bad:
                return Problems.Write(context, bad.StatusCode, bad.StatusCode == StatusCodes.Status413PayloadTooLarge ? "That is more than is taken at once." : "The address or what was sent with it cannot be understood.");
            default:
                options.Complain($"unexpected {problem?.GetType().Name} at {context.Request.Path}: {problem?.Message.ReplaceLineEndings(" ")}");
                return Problems.Write(context, StatusCodes.Status500InternalServerError, "Something went wrong here. The terminal where this was started says what.");
        }
    }
}
