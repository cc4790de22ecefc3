using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Hearsay.Web.Api;

/// <summary>The description of the API, as OpenAPI 3.1.</summary>
internal static class ApiDescription
{
    private const string Text =
        """
        What the workbench shows and does, for programs. Send the token of the address that the workbench printed as 'Authorization: Bearer'.
        Lists come a part at a time ('limit', 'after'), or whole, one JSON object a line, for 'Accept: application/x-ndjson'.
        What went wrong comes as application/problem+json (RFC 9457). Single objects have an ETag.
        """;

    /// <summary>Sets how it is made.</summary>
    public static void Describe(OpenApiOptions options)
    {
        options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
        options.ShouldInclude = description => description.RelativePath?.StartsWith("api/", StringComparison.Ordinal) == true
            || description.RelativePath?.StartsWith("health/", StringComparison.Ordinal) == true;
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new OpenApiInfo { Title = "Hearsay", Version = "v1", Description = Text.ReplaceLineEndings(" ") };
            document.Servers = [];
            document.Components ??= new OpenApiComponents();
            document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>
            {
                ["token"] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer", Description = "The token of the address that the workbench printed." },
            };
            document.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference("token", document)] = [] }];
            return Task.CompletedTask;
        });
        options.AddOperationTransformer((operation, context, _) =>
        {
            ApiShape? shape = context.Description.ActionDescriptor.EndpointMetadata.OfType<ApiShape>().FirstOrDefault();
            if (shape is not null && operation.Responses?[shape.Status.ToString(System.Globalization.CultureInfo.InvariantCulture)].Content?[shape.Type] is { } content)
            {
                content.Example = shape.Type == "application/json" ? JsonNode.Parse(shape.Example) : JsonValue.Create(shape.Example);
            }

            foreach (IOpenApiParameter parameter in operation.Parameters ?? [])
            {
                parameter.Description = Meaning(parameter.Name);
            }

            return Task.CompletedTask;
        });
    }

    /// <summary>Describes an address.</summary>
    /// <param name="route">The address.</param>
    /// <param name="name">What programs call the operation.</param>
    /// <param name="tag">What it is about.</param>
    /// <param name="summary">What it does.</param>
    /// <param name="shape">What it answers with.</param>
    public static RouteHandlerBuilder Described(this RouteHandlerBuilder route, string name, string tag, string summary, ApiShape shape)
    {
        ArgumentNullException.ThrowIfNull(shape);
        return route.WithName(name).WithTags(tag).WithSummary(summary).WithMetadata(shape)
            .Produces(shape.Status, shape.Body, shape.Type)
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status401Unauthorized).ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static string? Meaning(string? parameter) => parameter switch
    {
        "q" => "What is looked for: words, \"phrases\", beginnings*, field:value, and, or, not, parentheses. Nothing for all.",
        "limit" => "How many items, 1 to 1000; 50 if nothing is said.",
        "after" => "The 'next' of the part before.",
        "disagreeing" => "Only those on which claims disagree.",
        "id" => "The id.",
        "state" => "Only those that are running, due, resolved or unresolvable.",
        "on" => "The day on which it stands so, such as 1948-06-24; today if nothing is said.",
        "name" => "A name: of a case, or part of that of a forecaster.",
        "sentence" => "N claims|documents|origins|happenings of QUERY [said] in N days|weeks.",
        "from" => "The first day, such as 1948-06-24; as early as there is something if nothing is said.",
        "to" => "The last day; today if nothing is said.",
        "analyst" => "Only the ratings of one analyst; the mean of all if nothing is said.",
        "view" => "says (who says something about whom), acts (who acts on whom) or cites (who cites whom).",
        "status" => "Only claims of this status; all for every one. Acts are of asserted claims if nothing is said.",
        "type" => "Only claims of this event type.",
        "author" => "Only what this person did.",
        "kind" => "Only of this kind: tag, note, correction, undo, alias, resolution, removed, …",
        "since" => "Not before this day, such as 1948-06-24.",
        "until" => "Not after this day.",
        "sort" => "By which order: claims (most first), name, or latest (that of which a claim was added last first).",
        "who" => "The 'key' of a forecaster in the list.",
        "number" => "The number of the remark.",
        "target" => "The id of a document or claim, or source:NAME.",
        _ => null,
    };
}
