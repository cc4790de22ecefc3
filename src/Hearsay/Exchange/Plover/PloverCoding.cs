using Hearsay.Documents;
using Hearsay.Knowledge;

namespace Hearsay.Exchange.Plover;

/// <summary>What PLOVER's manual makes of a claim: type, mode, and the auxiliary modes for what did not simply happen.</summary>
/// <param name="Type">One of the 16 types.</param>
/// <param name="Mode">A mode of it, or null.</param>
/// <param name="Auxiliary">Of <c>historical</c>, <c>future</c>, <c>hypothetical</c>, <c>negation</c>, those that hold.</param>
internal sealed record PloverCoding(string Type, string? Mode, IReadOnlyList<string> Auxiliary)
{
    private static readonly string[] Historical = ["historical"];
    private static readonly string[] Future = ["future"];
    private static readonly string[] Hypothetical = ["hypothetical"];

    /// <summary>1 to 4; see <see cref="PloverType.Quad"/>.</summary>
    public int? Quad => Entry?.Quad;

    /// <summary>The score of the mode, else of the type; null where the manual prints none.</summary>
    public double? Score => Entry?.Score ?? Knowledge.Plover.Find(Type, null)?.Score;

    private PloverType? Entry => Knowledge.Plover.Find(Type, Mode) ?? Knowledge.Plover.Find(Type, null);

    /// <summary>The coding of a claim; null if it has no type.</summary>
    public static PloverCoding? Of(Claim claim)
    {
        if (claim.Event is not { PloverType: { } type } found)
        {
            return null;
        }

        return Rename(claim, type) is { } other
            ? new PloverCoding(other.Type, other.Mode, claim.History is null ? [] : Historical)
            : new PloverCoding(type, found.PloverMode, AuxiliaryOf(claim));
    }

    /// <summary>
    /// The manual codes some future and hypothetical acts as acts of their own: to be going to consult, support, cooperate or aid is to
    /// agree to it; to announce a retreat is to concede it; to say what violence one will do if something happens is to threaten it.
    /// </summary>
    private static (string Type, string? Mode)? Rename(Claim claim, string type) => claim switch
    {
        { Polarity: not Polarity.Positive } => null,
        { Status: Status.Planned or Status.Predicted } when type is "CONSULT" or "SUPPORT" or "COOPERATE" or "AID" => ("AGREE", null),
        { Status: Status.Planned } when type == "RETREAT" => ("CONCEDE", null),
        { Status: Status.Conditional } when type == "ASSAULT" && IsOwn(claim) => ("THREATEN", "violence"),
        _ => null,
    };

    /// <summary>Whether who says it would do it.</summary>
    private static bool IsOwn(Claim claim) => claim.Sources.Count > 0 && claim.Sources[^1] is var source
        && claim.Actors.Any(a => (a.Code is not null && a.Code == source.Actor) || (a.Entity is not null && a.Entity == source.Entity) || a.Name == source.Name);

    private static string[] AuxiliaryOf(Claim claim)
    {
        string[] found = claim.Status switch
        {
            Status.Planned or Status.Predicted => Future,
            Status.Conditional or Status.Counterfactual or Status.Demanded or Status.Asked => Hypothetical,
            _ => claim.Polarity == Polarity.Unknown ? Hypothetical : [],
        };
        if (claim.History is not null)
        {
            found = [.. Historical, .. found];
        }

        return claim.Polarity == Polarity.Negative ? [.. found, "negation"] : found;
    }
}
