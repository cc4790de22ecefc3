using System.Text.Json;
using Hearsay.Cli.Dossier;
using Hearsay.Documents;
using Hearsay.Exchange;
using Hearsay.Knowledge;
using Hearsay.Store.Lens;
using Hearsay.Wording;

namespace Hearsay.Cli.Listings;

/// <summary>Prints tools of pressure: counted by tool, or tag by tag with the words.</summary>
internal sealed class LensListing(Page page)
{
    private const int MostNamed = 3;

    /// <summary>How tools with their tags are printed. A rejected tag is counted apart, and nowhere else.</summary>
    public static ListShape<(HybridTool Tool, IReadOnlyList<LensTag> Tags)> ToolShape => new()
    {
        Noun = "tool",
        Columns =
        [
            ("tool", t => t.Tool.Id), ("name", t => t.Tool.Name), ("claims", t => Held(t.Tags).Count()),
            ("documents", t => Held(t.Tags).Select(g => g.Found.Document.Id).Distinct(StringComparer.Ordinal).Count()),
            ("confirmed", t => t.Tags.Count(g => g.State == LensState.Confirmed)), ("rejected", t => t.Tags.Count(g => g.State == LensState.Rejected)),
            ("users", t => Most(Held(t.Tags).SelectMany(g => g.Users).Select(NameOf))), ("presented by", t => Most(Held(t.Tags).Select(g => g.By))),
            ("domains", t => string.Join(", ", t.Tool.Domains)), ("phases", t => string.Join(", ", t.Tool.Phases)), ("disarm", t => string.Join(' ', t.Tool.Techniques)),
        ],
        Table = ["tool", "claims", "documents", "confirmed", "rejected", "users", "presented by", "domains"],
        CursorOf = t => t.Tool.Id,
    };

    /// <summary>How tags are printed.</summary>
    public ListShape<LensTag> TagShape
    {
        get
        {
            var claims = new ClaimListing(page);
            return new ListShape<LensTag>
            {
                Noun = "tag",
                Columns =
                [
                    ("claim", t => t.Found.Claim.Id), ("document", t => t.Found.Document.Id), ("tool", t => t.Tool.Id), ("name", t => t.Tool.Name),
                    ("domains", t => string.Join(", ", t.Tool.Domains)), ("phases", t => string.Join(", ", t.Tool.Phases)),
                    ("disarm", t => string.Join(' ', t.Tool.Techniques)), ("by", t => t.By), ("users", t => string.Join("; ", t.Users.Select(NameOf))),
                    ("state", t => t.State.ToString().ToLowerInvariant()), ("decided by", t => t.Decision?.Author), ("reason", t => t.Decision?.Reason),
                    ("words", t => Printable.Line(t.Found.Claim.Span.Of(t.Found.Document.Text))),
                ],
                CursorOf = t => t.Found.Claim.Id + ":" + t.Tool.Id,
                Json = t => ListingJson.Write(json => WriteFields(json, t)),
                Text = t => WriteText(t, claims),
            };
        }
    }

    private void WriteText(LensTag tag, ClaimListing claims)
    {
        claims.WriteText(tag.Found);
        var line = new StyledText().Add(tag.Tool.Name, Style.Strong).AddPart(" · ", tag.State.ToString().ToLowerInvariant());
        foreach (string part in (string[])
            [
                tag.By == LensTag.Desk ? "" : $"presented so by {tag.By}", tag.Decision is { } decision ? $"{decision.Author}{(decision.Reason is { } why ? $": {why}" : "")}" : "",
                string.Join(", ", tag.Tool.Domains), string.Join(", ", tag.Tool.Techniques.Select(Technique)),
            ])
        {
            if (part.Length > 0)
            {
                line.AddPart(" · ", part, Style.Faint);
            }
        }

        page.Paragraph(line, 4);
    }

    private static void WriteFields(Utf8JsonWriter json, LensTag tag)
    {
        json.WriteString("claim", tag.Found.Claim.Id);
        json.WriteString("document", tag.Found.Document.Id);
        json.WriteString("tool", tag.Tool.Id);
        json.WriteString("name", tag.Tool.Name);
        WriteList(json, "domains", tag.Tool.Domains);
        WriteList(json, "phases", tag.Tool.Phases);
        json.WriteStartArray("disarm");
        foreach (DisarmTechnique technique in tag.Tool.Techniques.Select(Disarm.Find).OfType<DisarmTechnique>())
        {
            json.WriteStartObject();
            json.WriteString("id", technique.Id);
            json.WriteString("name", technique.Name);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("by", tag.By);
        WriteList(json, "users", tag.Users.Select(NameOf));
        json.WriteString("state", tag.State.ToString().ToLowerInvariant());
        json.WriteString("decided-by", tag.Decision?.Author);
        json.WriteString("reason", tag.Decision?.Reason);
        json.WriteString("words", tag.Found.Claim.Span.Of(tag.Found.Document.Text).ToString());
    }

    private static void WriteList(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (string value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    private static IEnumerable<LensTag> Held(IEnumerable<LensTag> tags) => tags.Where(t => t.State != LensState.Rejected);

    /// <summary>The most frequent of some names, with how often each stands.</summary>
    private static string Most(IEnumerable<string> names)
    {
        (string Name, int Count)[] counted =
        [
            .. names.GroupBy(n => n, StringComparer.Ordinal).Select(g => (g.Key, g.Count())).OrderByDescending(c => c.Item2).ThenBy(c => c.Key, StringComparer.Ordinal),
        ];
        string most = string.Join(", ", counted.Take(MostNamed).Select(c => FormattableString.Invariant($"{c.Name} ({c.Count})")));
        return counted.Length > MostNamed ? FormattableString.Invariant($"{most}, {counted.Length - MostNamed} more") : most;
    }

    private static string NameOf(Actor actor) => actor.Code ?? actor.Name;

    private static string Technique(string id) => Disarm.Find(id) is { } technique ? $"DISARM {technique.Id} {technique.Name}" : id;
}
