using Hearsay.Documents;
using Hearsay.Knowledge;

namespace Hearsay.Reading.Factuality;

/// <summary>The status that a governing word gives to what it governs.</summary>
internal static class BearingStatus
{
    /// <summary>The status, or null where the word leaves it open.</summary>
    public static Status? Of(Bearing bearing) => bearing switch
    {
        Bearing.Asserted => Status.Asserted,
        Bearing.Planned => Status.Planned,
        Bearing.Predicted => Status.Predicted,
        Bearing.Conditional => Status.Conditional,
        Bearing.Counterfactual => Status.Counterfactual,
        Bearing.Demanded => Status.Demanded,
        Bearing.Asked => Status.Asked,
        _ => null,
    };
}
