using System.Text.Json;
using Hearsay.Documents;
using Hearsay.Exchange;

namespace Hearsay.Store.Finding;

/// <summary>Compares claims field by field, as <c>hearsay/1</c> writes them; the reasons for a field are not one.</summary>
internal static class ClaimFields
{
    private static readonly Document Nowhere = new() { Id = "", Uri = "", Text = "", Body = [] };

    /// <summary>The names of the fields that differ, in the order in which they are written.</summary>
    public static IReadOnlyList<string> Differing(Claim first, Claim second)
    {
        using JsonDocument one = Write(first);
        using JsonDocument other = Write(second);
        return
        [
            .. one.RootElement.EnumerateObject()
                .Where(p => p.Name is not ("why" or "text") && other.RootElement.GetProperty(p.Name).GetRawText() != p.Value.GetRawText())
                .Select(p => p.Name),
        ];
    }

    private static JsonDocument Write(Claim claim)
    {
        // Only whether fields differ is asked, so that the text behind the spans does not matter: it is long enough for them.
        string line = ListingJson.OfClaim(Nowhere with { Text = new string(' ', Furthest(claim)) }, claim);
        using var whole = JsonDocument.Parse(line);
        return JsonDocument.Parse(whole.RootElement.GetProperty("claim").GetRawText());
    }

    private static int Furthest(Claim claim)
    {
        int end = Math.Max(claim.Span.End, claim.Predicate.Span.End);
        foreach (Source source in claim.Sources)
        {
            end = Math.Max(end, Math.Max(source.Span?.End ?? 0, source.Cue?.End ?? 0));
            end = source.Content.Aggregate(end, (furthest, span) => Math.Max(furthest, span.End));
        }

        end = claim.Actors.Concat(claim.Recipients).Aggregate(end, (furthest, actor) => Math.Max(furthest, actor.Span.End));
        end = claim.Quantities.Aggregate(end, (furthest, quantity) => Math.Max(furthest, quantity.Span.End));
        end = claim.Loaded.Aggregate(end, (furthest, words) => Math.Max(furthest, words.Span.End));
        return Math.Max(end, Math.Max(claim.Time?.Span?.End ?? 0, claim.Place?.Span.End ?? 0));
    }
}
