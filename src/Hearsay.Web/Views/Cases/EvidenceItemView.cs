using Hearsay.Store;
using Hearsay.Store.Cases;
using Hearsay.Weighing.Cases;
using Hearsay.Weighing.Hypotheses;

namespace Hearsay.Web.Views.Cases;

/// <summary>An item of evidence of a case.</summary>
/// <param name="Case">The case.</param>
/// <param name="Item">The item.</param>
/// <param name="Analyst">Who looks.</param>
public sealed record EvidenceItemView(Case Case, CaseEvidence Item, string Analyst)
{
    /// <summary>Looks.</summary>
    /// <exception cref="Store.Problems.LibraryException">There is no such case or item.</exception>
    public static EvidenceItemView Of(Library library, string name, string key, string analyst)
    {
        ArgumentNullException.ThrowIfNull(library);
        Case of = library.Cases().Get(name);
        return new EvidenceItemView(of, CaseKeys.Evidence(of, key), analyst);
    }

    /// <summary>What the one who looks rated against a hypothesis; null if nothing.</summary>
    public string? RatingOf(CaseHypothesis hypothesis) =>
        Case.Ratings.Where(r => r.Evidence == Item.Id && r.Hypothesis == hypothesis.Id && r.Analyst == Analyst).Select(r => ConsistencyScale.LettersOf(r.Value)).LastOrDefault();

    /// <summary>The likelihood that the one who looks gave under a hypothesis; null if none.</summary>
    public double? LikelihoodOf(CaseHypothesis hypothesis) =>
        Case.Likelihoods.Where(l => l.Evidence == Item.Id && l.Hypothesis == hypothesis.Id && l.Analyst == Analyst).Select(l => (double?)l.Value).LastOrDefault();

    /// <summary>What others rated, with why.</summary>
    public IEnumerable<(string Hypothesis, CaseRating Rating)> Others => Case.Ratings.Where(r => r.Evidence == Item.Id && r.Analyst != Analyst)
        .Select(r => (Case.Hypotheses.First(h => h.Id == r.Hypothesis).Key, r));
}
