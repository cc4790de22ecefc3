namespace Hearsay.Documents;

/// <summary>How a claim is put forward. It says nothing of truth, nor of being second-hand.</summary>
public enum Status
{
    /// <summary>Presented as having happened or being so.</summary>
    Asserted,

    /// <summary>Intended, vowed, ordered for one's own side.</summary>
    Planned,

    /// <summary>Said to be going to happen.</summary>
    Predicted,

    /// <summary>Said to follow if a stated condition holds.</summary>
    Conditional,

    /// <summary>Said to have followed if something had been otherwise.</summary>
    Counterfactual,

    /// <summary>Asked for: an order, an appeal, a must.</summary>
    Demanded,

    /// <summary>A question whose answer the text leaves open.</summary>
    Asked,
}
