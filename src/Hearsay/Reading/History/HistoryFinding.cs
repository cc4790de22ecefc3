using Hearsay.Documents.Layers;

namespace Hearsay.Reading.History;

/// <summary>A clause that calls up the past.</summary>
/// <param name="Clause">The index of the clause.</param>
/// <param name="Kind">As a comparison or as context.</param>
/// <param name="ComparedWith">The index of the clause that is likened to it, or -1.</param>
/// <param name="Time">The words that date it, or null.</param>
/// <param name="Why">What shows it.</param>
internal sealed record HistoryFinding(int Clause, Documents.History Kind, int ComparedWith, TimeMention? Time, string Why);
