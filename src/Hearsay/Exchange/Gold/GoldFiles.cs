using System.Text.Json;
using Hearsay.Documents;
using Hearsay.Exchange.Events;

namespace Hearsay.Exchange.Gold;

/// <summary>
/// Writes what people corrected or confirmed as gold files that <c>hearsay score</c> reads: how far things are held to have happened, and who
/// did what to whom.
/// </summary>
public static class GoldFiles
{
    /// <summary>The names of the files, in the order of the streams.</summary>
    public static IReadOnlyList<string> Names { get; } = ["factuality.jsonl", "events.jsonl"];

    /// <summary>Writes the passages that have a claim which a person corrected, or confirmed by the tag <c>gold</c>.</summary>
    /// <returns>The number of claims corrected or confirmed.</returns>
    public static int Write(IEnumerable<ExportedDocument> documents, Stream factuality, Stream events)
    {
        ArgumentNullException.ThrowIfNull(documents);
        using var degrees = new JsonLines(factuality);
        using var deeds = new JsonLines(events);
        int count = 0;
        foreach (ExportedDocument document in documents)
        {
            foreach (GoldPassage passage in GoldPassage.Of(document))
            {
                count += passage.Corrected.Count;
                WriteFactuality(degrees, passage);
                if (passage.Corrected.Any(c => c.HasEvent))
                {
                    WriteEvents(deeds, passage);
                }
            }
        }

        return count;
    }

    private static void WriteFactuality(JsonLines lines, GoldPassage passage)
    {
        Utf8JsonWriter json = lines.Start();
        json.WriteString("text", passage.Text);
        json.WriteStartArray("targets");
        foreach (CorrectedClaim corrected in passage.Corrected)
        {
            (int first, int after) = passage.TokensOf(corrected.Claim.Predicate.Span);
            json.WriteStartObject();
            json.WriteStartArray("span1");
            json.WriteNumberValue(first);
            json.WriteNumberValue(after);
            json.WriteEndArray();
            json.WriteNumber("label", corrected.Factuality);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteOrigin(json, passage);
        lines.End();
    }

    private static void WriteEvents(JsonLines lines, GoldPassage passage)
    {
        Utf8JsonWriter json = lines.Start();
        WriteOrigin(json, passage);
        json.WriteString("date", passage.Document.Day.ToString("yyyyMMdd", System.Globalization.CultureInfo.InvariantCulture));
        json.WriteString("text", passage.Text);
        json.WriteStartArray("expected");
        foreach (CodedEvent coded in Code(passage.Claims()))
        {
            json.WriteStartObject();
            json.WriteString("source", coded.Source);
            json.WriteString("target", coded.Target);
            json.WriteString("code", coded.Code);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        lines.End();
    }

    private static void WriteOrigin(Utf8JsonWriter json, GoldPassage passage) =>
        json.WriteString("id", string.Join(' ', passage.Corrected.Select(c => c.Claim.Id)));

    /// <summary>
    /// The events as sets of this form hold them: those of whom both sides are known; what is said makes none of its own where the saying
    /// is one, which is done to the first actor of what is said.
    /// </summary>
    private static IEnumerable<CodedEvent> Code(IReadOnlyList<Claim> claims)
    {
        HashSet<string> sayings = [.. claims.Where(IsSaying).Select(c => c.Id)];
        var found = new List<CodedEvent>();
        foreach (Claim claim in claims.Where(c => c.Nature == Nature.Event && c.Event?.Cameo is not null && !(c.Parent is { } parent && sayings.Contains(parent))))
        {
            foreach ((Actor? from, Actor? to) in ActorPairs.Of(WithListener(claim, claims)))
            {
                if (from is not null && to is not null && ActorCode.Of(from).Cameo is { } source && ActorCode.Of(to).Cameo is { } target && source != target)
                {
                    found.Add(new CodedEvent(source, target, claim.Event!.Cameo!));
                }
            }
        }

        return found.Distinct();
    }

    private static Claim WithListener(Claim claim, IReadOnlyList<Claim> claims)
    {
        if (claim.Recipients.Count > 0 || !IsSaying(claim))
        {
            return claim;
        }

        string?[] speakers = [.. claim.Actors.Select(a => a.Code)];
        Actor? spokenOf = claims.Where(c => c.Parent == claim.Id).SelectMany(c => c.Actors).FirstOrDefault(a => a.Code is not null && !speakers.Contains(a.Code));
        return spokenOf is null ? claim : claim with { Recipients = [spokenOf] };
    }

    private static bool IsSaying(Claim claim) => claim.Actors.Count > 0 && claim.Event?.Cameo?.StartsWith("01", StringComparison.Ordinal) == true;
}
