namespace Hearsay.Documents;

/// <summary>Something that somebody meant to do.</summary>
/// <param name="State">What became of it, as far as the text says.</param>
public sealed record Plan(PlanState State);
