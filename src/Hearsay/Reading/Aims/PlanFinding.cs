using Hearsay.Documents;

namespace Hearsay.Reading.Aims;

/// <summary>A clause that is a plan.</summary>
/// <param name="Clause">The index of the clause.</param>
/// <param name="State">What became of it.</param>
/// <param name="Why">The words that say so.</param>
internal sealed record PlanFinding(int Clause, PlanState State, string Why);
