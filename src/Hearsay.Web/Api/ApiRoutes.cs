namespace Hearsay.Web.Api;

/// <summary>The addresses of the API: what the pages show and do, for programs.</summary>
internal static class ApiRoutes
{
    /// <summary>Adds them.</summary>
    public static void Map(IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder api = routes.MapGroup("/api/v1");
        ClaimsApi.Map(api);
        DocumentsApi.Map(api);
        HappeningsApi.Map(api);
        RemarksApi.Map(api);
        EventsApi.Map(api);
        CasesApi.Map(api);
        LedgerApi.Map(api);
        SourcesApi.Map(api);
        NetworkApi.Map(api);
        AuditApi.Map(api);
        NoticesApi.Map(api);
        LibraryApi.Map(api);
        routes.MapGet("/health/live", () => Results.Text("ok")).WithTags("Health").WithSummary("Whether the workbench runs.");
        routes.MapGet("/health/ready", LibraryApi.Ready).WithTags("Health").WithSummary("Whether the library can be read.");
    }
}
