using System.Globalization;
using System.Runtime.InteropServices;
using Hearsay.Documents;
using Hearsay.Documents.Layers;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading;

/// <summary>Says for each field of a claim which words, rule or entry decided it: <c>field: reason</c>.</summary>
internal sealed class ClaimReasons
{
    private readonly string text;
    private readonly Findings findings;
    private readonly Dictionary<TextSpan, ActorMention> actors = [];
    private readonly ILookup<int, string> others;

    public ClaimReasons(Document document, Findings findings)
    {
        text = document.Text;
        this.findings = findings;
        foreach (ActorMention actor in findings.Mentions.Actors)
        {
            actors.TryAdd(actor.Span, actor);
        }

        others = findings.Aims.Select(a => (a.Purpose, Why: Named("aim", a.Why)))
            .Concat(findings.Plans.Select(p => (p.Clause, Named("plan", p.Why))))
            .Concat(findings.Histories.Select(h => (h.Clause, Named("history", h.Why))))
            .Concat(findings.Tools.Select(t => (t.Clause, Named("tool", t.Why))))
            .Concat(findings.Responsibilities.Select(r => (r.Clause, Named("role", r.Why))))
            .ToLookup(x => x.Item1, x => x.Item2);
    }

    /// <summary>The reasons for a claim, in the order of its fields, none twice.</summary>
    public IReadOnlyList<string> Of(ClaimDraft draft, Claim claim)
    {
        List<string> why = [.. draft.Chain.Select(a => Named("source", a.Why)), .. draft.Judgement.Why];
        AddUnmarked(why, claim);
        AddActors(why, "who", claim.Actors);
        AddActors(why, "to", claim.Recipients);
        if (findings.Events[draft.Clause.Index] is { } coding)
        {
            why.Add(Named("event", coding.Why));
        }

        AddWords(why, claim);
        why.AddRange(others[draft.Clause.Index]);
        if (claim.Forecast is { } forecast)
        {
            why.Add(Of(forecast, claim.Certainty));
        }

        int kept = 0;
        for (int i = 0; i < why.Count; i++)
        {
            if (why.IndexOf(why[i], 0, kept) < 0)
            {
                why[kept++] = why[i];
            }
        }

        return [.. CollectionsMarshal.AsSpan(why)[..kept]];
    }

    /// <summary>Says where the words gave no reason: nothing hedges, nothing negates.</summary>
    private static void AddUnmarked(List<string> why, Claim claim)
    {
        if (!why.Exists(w => w.StartsWith("certainty: ", StringComparison.Ordinal)))
        {
            why.Add(claim.Certainty == Certainty.Certain ? "certainty: no hedge" : "certainty: as what decided the status");
        }

        if (!why.Exists(w => w.StartsWith("polarity: ", StringComparison.Ordinal)))
        {
            why.Add(claim.Polarity == Polarity.Positive ? "polarity: no negation" : "polarity: as what decided the status");
        }
    }

    private void AddActors(List<string> why, string field, IReadOnlyList<Actor> named)
    {
        foreach (Actor actor in named)
        {
            if (actors.TryGetValue(actor.Span, out ActorMention? mention))
            {
                why.Add($"{field}: {Quoted(actor.Span)} {Bare(mention.Why)}");
            }
        }
    }

    private void AddWords(List<string> why, Claim claim)
    {
        if (claim.Time is { Span: { } time })
        {
            why.Add($"when: {Quoted(time)} {Lower(claim.Time.Basis)}");
        }

        if (claim.Place is { } place)
        {
            why.Add($"where: {Quoted(place.Span)} {Lower(place.Precision)}");
        }

        why.AddRange(claim.Quantities.Select(q => $"number: {Quoted(q.Span)} {Lower(q.Kind)}"));
        why.AddRange(claim.Loaded.Select(l => $"loaded: {Quoted(l.Span)} {Lower(l.Kind)}"));
    }

    private static string Of(Forecast forecast, Certainty certainty)
    {
        string band = forecast is { Low: { } low, High: { } high }
            ? string.Create(CultureInfo.InvariantCulture, $"band {low} to {high} of the hedge")
            : certainty is Certainty.Certain or Certainty.Probable ? "no band, not hedged by a word of the scale" : "cannot fail, only possible";
        string deadline = forecast.Deadline is null ? "no deadline" : "deadline from the time words";
        return $"forecast: {band}; {deadline}; {(forecast.IsResolvable ? "resolvable" : "not resolvable as worded")}";
    }

    private string Quoted(TextSpan span) => $"“{span.Of(text).ReplaceLineEndings(" ")}”";

    private static string Lower<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    /// <summary>The reason with the field's name before it, once.</summary>
    private static string Named(string field, string why) =>
        why.StartsWith(field + ": ", StringComparison.Ordinal) ? why : $"{field}: {why}";

    private static string Bare(string why) => why.StartsWith("actor: ", StringComparison.Ordinal) ? why["actor: ".Length..] : why;
}
