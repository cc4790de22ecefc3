using System.Text.Json.Nodes;
using Hearsay.Documents;

namespace Hearsay.Training.Scoring;

/// <summary>A record of an event set.</summary>
/// <param name="Text">The text.</param>
/// <param name="Day">Its day, or null.</param>
/// <param name="NeedsTarget">Whether events without a known target are not expected; the set's own option <c>require_dyad</c>.</param>
/// <param name="Expected">What must be found.</param>
/// <param name="Json">The record as it stands in the file.</param>
internal sealed record EventItem(string Text, DateOnly? Day, bool NeedsTarget, IReadOnlyList<CodedEvent> Expected, JsonObject Json);
