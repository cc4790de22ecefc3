using System.Text.Json.Nodes;
using Hearsay.Web.Views.Interface;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Hearsay.Web.Pages.Interface;

/// <summary>The address of the page that shows the API.</summary>
internal static class InterfaceRoutes
{
    /// <summary>Adds it. What it shows is the same for as long as the workbench runs, but for where it is.</summary>
    public static void Map(IEndpointRouteBuilder routes)
    {
        ApiView? view = null;
        routes.MapGet("/api", async (HttpContext context) =>
        {
            view ??= await Describe(context);
            return new RazorComponentResult<ApiPage>(new { View = view, Origin = $"{context.Request.Scheme}://{context.Request.Host}" });
        });
    }

    private static async Task<ApiView> Describe(HttpContext context)
    {
        IOpenApiDocumentProvider provider = context.RequestServices.GetRequiredKeyedService<IOpenApiDocumentProvider>("v1");
        OpenApiDocument document = await provider.GetOpenApiDocumentAsync(context.RequestAborted);
        return ApiView.Of(JsonNode.Parse(await document.SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_1, context.RequestAborted))!);
    }
}
