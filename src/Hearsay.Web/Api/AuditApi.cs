using Hearsay.Exchange;
using Hearsay.Store.Auditing;
using Hearsay.Web.Serving;
using Hearsay.Web.Views.Audit;

namespace Hearsay.Web.Api;

/// <summary>What people did, what was added when, and the settings in force.</summary>
internal static class AuditApi
{
    /// <summary>Adds its addresses.</summary>
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/audit", List).Described("listAudit", "Audit", "Everything that people added, changed or took back, the newest first.", AuditShapes.List);
        api.MapGet("/additions", Additions).Described("listAdditions", "Audit", "How many documents were added by day, and the files of which something could not be read.", AuditShapes.Additions);
        api.MapGet("/settings", Settings).Described("getSettings", "Audit", "The settings in force, and where each comes from.", AuditShapes.Settings);
    }

    private static Task List(HttpContext context, LibraryPool pool, string? author, string? kind, string? since, string? until, int? limit, string? after)
    {
        AuditFilter filter = AuditView.FilterOf(author, kind, since, until);
        if (Answers.IsStreamed(context))
        {
            return pool.WithAsync(library => Answers.Stream(context, library.Audit().Part(filter, after, limit ?? int.MaxValue).Select(AuditJson.Write)));
        }

        int wanted = Answers.Limit(limit);
        IReadOnlyList<AuditEntry> found = pool.With(library => library.Audit().Part(filter, after, wanted + 1));
        return Answers.Part(context, [.. found.Select(AuditJson.Write)], wanted, i => found[i].Id);
    }

    private static Task Additions(HttpContext context, LibraryPool pool, int? limit) =>
        Answers.Item(context, pool.With(library => AuditJson.WriteAdditions(library.Audit(), Answers.Limit(limit))));

    private static Task Settings(HttpContext context, WorkbenchOptions options) => Answers.Item(context, ListingJson.Write(json =>
    {
        json.WriteString("library", options.Library);
        json.WriteString("author", options.Author);
        json.WriteObjects("settings", options.Settings, (j, setting) =>
        {
            j.WriteString("key", setting.Key);
            j.WriteString("value", setting.Value);
            j.WriteString("origin", setting.Origin);
            j.WriteString("description", setting.Description);
        });
        json.WriteObjects("files", options.SettingFiles, (j, file) =>
        {
            j.WriteString("path", file.Path);
            j.WriteBoolean("exists", file.Exists);
        });
    }));
}
