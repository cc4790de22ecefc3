using Hearsay.Store;
using Hearsay.Weighing.Cases;
using Hearsay.Weighing.Hypotheses;

namespace Hearsay.Cli.Listings;

/// <summary>Prints what was not looked at.</summary>
internal static class GapListing
{
    /// <summary>How gaps are printed.</summary>
    public static ListShape<CaseGap> Shape => new()
    {
        Noun = "gap",
        Columns = [("kind", g => g.Kind), ("item", g => g.Item), ("hypothesis", g => g.Hypothesis), ("words", g => g.Words), ("id", g => g.Document)],
        CursorOf = g => $"{g.Kind}/{g.Item}{g.Hypothesis}{g.Document}".Replace(' ', '_'),
    };

    /// <summary>The gaps of a case.</summary>
    public static IEnumerable<CaseGap> RowsOf(Case of, Library library)
    {
        var gaps = MatrixGaps.Of(of.ToMatrix());
        return
        [
            .. gaps.NeverContradicted.Select(h => new CaseGap("never contradicted", null, of.Hypotheses[h].Key, null, of.Hypotheses[h].Words)),
            .. gaps.Undiagnostic.Select(i => new CaseGap("tells nothing", of.Evidence[i].Key, null, null, of.Evidence[i].Content.Words)),
            .. gaps.Unrated.Select(c => new CaseGap("not rated", of.Evidence[c.Item].Key, of.Hypotheses[c.Hypothesis].Key, null, of.Evidence[c.Item].Content.Words)),
            .. Unused(of, library),
        ];
    }

    private static IEnumerable<CaseGap> Unused(Case of, Library library)
    {
        HashSet<string> used = [.. of.Evidence.SelectMany(e => e.Content.Quotes.Select(q => q.Document))];
        return of.Query is not { } query ? [] : library.Find().Claims(query).Select(c => c.Document).DistinctBy(d => d.Id).Where(d => !used.Contains(d.Id))
            .Select(d => new CaseGap("not used", null, null, d.Id, d.Title ?? d.Uri));
    }
}
