using Hearsay.Documents;

namespace Hearsay.Tests.Swaps;

/// <summary>What of a claim must stay when frames are exchanged: status, type, and the sectors of who takes part.</summary>
internal sealed record FrameMarks(string Status, string Type, string Sectors)
{
    public static FrameMarks Of(Claim claim, bool withSectors) => new(
        claim.Status.ToString(),
        claim.Event?.PloverType ?? "-",
        withSectors ? string.Join(' ', claim.Actors.Concat(claim.Recipients).Select(Sector)) : "");

    /// <summary>What differs, with both values.</summary>
    public string Differences(FrameMarks other)
    {
        string[] all = [Difference("status", Status, other.Status), Difference("type", Type, other.Type), Difference("sectors", Sectors, other.Sectors)];
        return string.Join("; ", all.Where(d => d.Length > 0));
    }

    private static string Difference(string name, string one, string other) => one == other ? "" : $"{name}: {one} > {other}";

    // Of "RUS GOV" the "GOV", of "---REB" the "REB"; an actor without sector counts as one.
    private static string Sector(Actor actor) =>
        actor.Code is { } code && code.IndexOf(' ', StringComparison.Ordinal) is >= 0 and var space ? code[(space + 1)..]
        : actor.Code is { Length: 3 } only && IsSector(only) ? only : "-";

    private static bool IsSector(string code) => code is "GOV" or "MIL" or "REB" or "OPP" or "PRM" or "PTY" or "COP" or "SPY" or "UAF" or "CVL" or "PPL";
}
