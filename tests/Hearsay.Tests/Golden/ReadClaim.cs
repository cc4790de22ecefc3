using System.Globalization;
using Hearsay.Documents;

namespace Hearsay.Tests.Golden;

/// <summary>A claim as it was read, in the words of the golden files.</summary>
internal static class ReadClaim
{
    public static string Describe(Claim claim, DocumentReading reading)
    {
        string text = reading.Document.Text;
        List<string> parts = [$"{claim.Status} {claim.Certainty} {claim.Polarity} {claim.Nature}{(claim.IsPresupposed ? " presupposed" : "")}".ToLowerInvariant()];
        Add(parts, "from", string.Join(" > ", claim.Sources.GroupBy(s => s.Depth).Select(g => string.Join(" + ", g.Select(s => $"{s.Name} ({s.Actor} {s.Stance} {s.Attitude})")))));
        Add(parts, "who", string.Join(", ", claim.Actors.Select(a => $"{a.Role}:{a.Code ?? $"\"{a.Name}\""}")) + " -> " + string.Join(", ", claim.Recipients.Select(a => a.Code ?? $"\"{a.Name}\"")));
        Add(parts, "type", claim.Event is { } e ? $"{e.PloverType}/{e.PloverMode} {e.Cameo}" : "");
        Add(parts, "when", claim.Time is { } t ? $"{t.Value}..{t.End} {t.Basis}" : "");
        Add(parts, "where", claim.Place is { } p ? $"{p.Relation} {p.Name} ({p.Country})" : "");
        Add(parts, "plan", claim.Plan?.State.ToString() ?? "");
        Add(parts, "aim", claim.Aim is { } aim ? $"{aim.Kind} by {aim.Holder}" : "");
        Add(parts, "link", string.Join(", ", claim.Links.Select(l => $"{l.Kind} {reading.Claims.FirstOrDefault(c => c.Id == l.To)?.Predicate.Lemma}")));
        Add(parts, "history", claim.History?.ToString() ?? "");
        Add(parts, "tool", string.Join(", ", claim.Tools.Select(x => $"{x.Name} by {x.By}")));
        Add(parts, "number", string.Join(", ", claim.Quantities.Select(q => string.Create(CultureInfo.InvariantCulture, $"{q.Kind} {q.Bound} {q.Value} {q.Unit}"))));
        Add(parts, "loaded", string.Join(", ", claim.Loaded.Select(l => $"\"{l.Span.Of(text)}\" {l.Kind}")));
        Add(parts, "forecast", claim.Forecast is { } f ? string.Create(CultureInfo.InvariantCulture, $"by {f.Deadline} {f.Low}-{f.High} resolvable {f.IsResolvable}") : "");
        return $"{claim.Predicate.Lemma}: {string.Join("; ", parts)}";
    }

    private static void Add(List<string> parts, string key, string value)
    {
        if (value.Trim() is { Length: > 0 } given && given != "->")
        {
            parts.Add($"{key} {given}");
        }
    }
}
