using Hearsay.Documents;
using Hearsay.Documents.Layers;
using Hearsay.Knowledge;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Forecasts;

/// <summary>Finds what of a predicted or conditional claim can be held against what comes.</summary>
internal static class ForecastFinder
{
    /// <summary>
    /// The forecast that <paramref name="clause"/> makes, without its condition's id, or null if it makes none.
    /// <paramref name="times"/> are the time expressions of the clause's sentence, <paramref name="published"/> the document's
    /// date, ISO 8601, or null. What only may or could be cannot fail: it is kept with no band and as not resolvable.
    /// </summary>
    public static Forecast? Find(
        Clause clause, Judgement judgement, IReadOnlyList<TimeMention> times, string? published, bool isGeneralisation = false)
    {
        bool isForecast = judgement.Status is Status.Predicted or Status.Conditional && judgement.Nature != Nature.Judgement;
        if (!isForecast || isGeneralisation)
        {
            return null;
        }

        string? deadline = Deadlines.Find(clause, times, published);
        bool isNumeric = judgement.Band is { } number && number.Low == number.High;
        if (!isNumeric && judgement.Certainty is (Certainty.Possible or Certainty.Unknown))
        {
            return new Forecast(deadline, null, null, null, false);
        }

        (double Low, double High)? band = judgement.Band;
        if (band is { } given && judgement.Polarity == Polarity.Negative && judgement.Certainty == Certainty.Probable && given.High <= 0.5)
        {
            // "Unlikely" is kept as probable and negative: the band is of what the claim says, that it will not be.
            band = (1 - given.High, 1 - given.Low);
        }

        return new Forecast(deadline, band?.Low, band?.High, null, IsResolvable(clause, judgement, deadline));
    }

    /// <summary>Whether anybody could later tell: somebody or something named does something, not merely is or goes on.</summary>
    private static bool IsResolvable(Clause clause, Judgement judgement, string? deadline)
    {
        if (judgement.Nature == Nature.Habit || clause.Subject is null && clause.Object is null)
        {
            return false;
        }

        bool isVague = clause.Kind == ClauseKind.Copula && clause.Head.Upos == UniversalPos.Adj && deadline is null;
        return !isVague && !IsComparative(clause.Head) && !NamesNothing(clause) && !IsVagueOutcome(clause) && !BecomesMore(clause.Head);
    }

    private static bool IsComparative(Token head) =>
        head.HasFeature("Degree", "Cmp") || head.FindChild("advmod") is { Lemma: "more" or "less" };

    /// <summary><em>Pay a price</em>, <em>face the consequences</em>: nobody could say whether it came.</summary>
    private static bool IsVagueOutcome(Clause clause) =>
        clause is { IsPassive: false, Object: { } goal } && WordClasses.English.Holds("vague-outcome", clause.Head.Lemma + " " + goal.Lemma);

    /// <summary><em>Become more and more unstable</em>.</summary>
    private static bool BecomesMore(Token head) =>
        head.FindChild("xcomp") is { Upos: UniversalPos.Adj } adjective && IsComparative(adjective);

    private static bool NamesNothing(Clause clause) =>
        clause.Subject is { Upos: UniversalPos.Pron } subject && subject.Lemma.ToLowerInvariant() is "it" or "this" or "that" or "something" or "what"
        && clause.Object is null;
}
