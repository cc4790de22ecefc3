using Hearsay.Store.Finding;
using Hearsay.Weighing.Cases;
using Hearsay.Weighing.Hypotheses;

namespace Hearsay.Store.Cases;

/// <summary>Finds what was not looked at in a case.</summary>
public static class CaseGaps
{
    /// <summary>The gaps of a case.</summary>
    public static IReadOnlyList<CaseGap> Of(Case of, Finder finder)
    {
        ArgumentNullException.ThrowIfNull(of);
        ArgumentNullException.ThrowIfNull(finder);
        var gaps = MatrixGaps.Of(of.ToMatrix());
        return
        [
            .. gaps.NeverContradicted.Select(h => new CaseGap("never contradicted", null, of.Hypotheses[h].Key, null, of.Hypotheses[h].Words)),
            .. gaps.Undiagnostic.Select(i => new CaseGap("tells nothing", of.Evidence[i].Key, null, null, of.Evidence[i].Content.Words)),
            .. gaps.Unrated.Select(c => new CaseGap("not rated", of.Evidence[c.Item].Key, of.Hypotheses[c.Hypothesis].Key, null, of.Evidence[c.Item].Content.Words)),
            .. Unused(of, finder),
        ];
    }

    private static IEnumerable<CaseGap> Unused(Case of, Finder finder)
    {
        HashSet<string> used = [.. of.Evidence.SelectMany(e => e.Content.Quotes.Select(q => q.Document))];
        return of.Query is not { } query ? [] : finder.Claims(query).Select(c => c.Document).DistinctBy(d => d.Id).Where(d => !used.Contains(d.Id))
            .Select(d => new CaseGap("not used", null, null, d.Id, d.Title ?? d.Uri));
    }
}
