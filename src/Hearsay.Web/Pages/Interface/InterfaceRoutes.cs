using System.Text.Json.Nodes;
using Hearsay.Web.Views.Interface;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Hearsay.Web.Pages.Interface;

/// <summary>The address of the page that shows the API.</summary>
internal static class InterfaceRoutes
{
    /// <summary>Adds it.</summary>
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/api", async (HttpContext context) =>
    {
        IOpenApiDocumentProvider provider = context.RequestServices.GetRequiredKeyedService<IOpenApiDocumentProvider>("v1");
        OpenApiDocument document = await provider.GetOpenApiDocumentAsync(context.RequestAborted);
        JsonNode description = JsonNode.Parse(await document.SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_1, context.RequestAborted))!;
        return new RazorComponentResult<ApiPage>(new { View = ApiView.Of(description), Origin = $"{context.Request.Scheme}://{context.Request.Host}" });
    });
}
