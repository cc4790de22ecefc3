using Hearsay.Documents;
using Hearsay.Documents.Layers;
using Hearsay.Reading.Aims;
using Hearsay.Reading.Events;
using Hearsay.Reading.History;
using Hearsay.Reading.Responsibility;
using Hearsay.Reading.Tools;

namespace Hearsay.Reading;

/// <summary>What the stages found about the clauses of a document; lists that name no index stand in the order of the clauses.</summary>
internal sealed record Findings
{
    public required IReadOnlyList<Clause> Clauses { get; init; }

    public required IReadOnlyList<Attribution> Attributions { get; init; }

    public required IReadOnlyList<Judgement> Judgements { get; init; }

    public required Mentions Mentions { get; init; }

    public required IReadOnlyList<EventCoding?> Events { get; init; }

    public required IReadOnlyList<EventParticipants> Participants { get; init; }

    public required IReadOnlyList<AimFinding> Aims { get; init; }

    public required IReadOnlyList<PlanFinding> Plans { get; init; }

    public required IReadOnlyList<HistoryFinding> Histories { get; init; }

    public required IReadOnlyList<ToolFinding> Tools { get; init; }

    public required IReadOnlyList<ResponsibilityFinding> Responsibilities { get; init; }

    public required IReadOnlyList<LoadedWords> Loaded { get; init; }
}
