using Hearsay.Documents;

namespace Hearsay.Reading.Factuality;

/// <summary>
/// The scale of event factuality used by UW (Lee et al. 2015) and UDS-IH2 (Rudinger et al. 2018): from -3, certainly did not
/// happen, over 0 to 3, certainly did, as a reader of this text alone would take it.
/// </summary>
internal static class FactualityScale
{
    /// <summary>The value for a decision.</summary>
    public static double Of(Verdict verdict)
    {
        double size = (verdict.Status, verdict.Certainty) switch
        {
            (Status.Asserted, Certainty.Certain) => 3,
            (Status.Asserted, Certainty.Probable) => 1.8,
            (Status.Asserted, Certainty.Possible) => 0.8,
            (Status.Asserted, _) => 0.5,
            (Status.Planned, Certainty.Certain) => 0.8,
            (Status.Planned, _) => 0.4,
            (Status.Predicted, Certainty.Certain) => 1.4,
            (Status.Predicted, Certainty.Probable) => 1,
            (Status.Predicted, _) => 0.4,
            (Status.Conditional, Certainty.Certain) => 0.4,
            (Status.Conditional, _) => 0.2,
            (Status.Counterfactual, _) => -2.4,
            _ => 0,
        };
        return verdict.Polarity switch
        {
            Polarity.Positive => size,
            Polarity.Negative => -size,
            _ => 0,
        };
    }
}
