using Hearsay.Documents;
using Hearsay.Exchange.Events;

namespace Hearsay.Exchange.Acled;

/// <summary>The kinds of ACLED's codebook that a claim comes closest to.</summary>
/// <param name="Disorder">Its disorder type.</param>
/// <param name="Event">Its event type.</param>
/// <param name="Sub">Its sub-event type.</param>
internal sealed record AcledType(string Disorder, string Event, string Sub)
{
    private const string Violence = "Political violence";
    private const string Demonstrations = "Demonstrations";
    private const string Strategic = "Strategic developments";
    private const string Remote = "Explosions/Remote violence";

    private static readonly string[] Armed = ["MIL", "REB", "COP", "UAF", "SPY", "GOV"];

    /// <summary>The type, or null for what ACLED does not record: words, diplomacy, sanctions.</summary>
    public static AcledType? Of(Claim claim) => claim.Event switch
    {
        { PloverType: "ASSAULT" } found => OfAssault(claim, found),
        { PloverType: "PROTEST" } found => OfProtest(found.PloverMode),
        { PloverType: "COERCE" } found => OfCoercion(found.PloverMode),
        { PloverType: "RETREAT" } found => OfRetreat(found.PloverMode),
        { PloverType: "MOBILIZE" } => new AcledType(Strategic, Strategic, "Change to group/activity"),
        _ => null,
    };

    /// <summary>What kind of actor it is, in ACLED's words; null where the code does not tell.</summary>
    public static string? KindOf(Actor? actor, AcledType type)
    {
        if (actor is null)
        {
            return null;
        }

        var code = ActorCode.Of(actor);
        return code.Sector(0) switch
        {
            "MIL" or "COP" or "GOV" or "SPY" => "State forces",
            "REB" => "Rebel group",
            "UAF" => "Political militia",
            _ when type.Event == "Riots" => "Rioters",
            _ when type.Event == "Protests" => "Protesters",
            null => null,
            _ => "Civilians",
        };
    }

    private static AcledType OfAssault(Claim claim, Event found) => found switch
    {
        { Cameo: "192" } => new AcledType(
            Violence, "Battles", claim.Actors.Any(a => ActorCode.Of(a).Sector(0) is "REB" or "UAF") ? "Non-state actor overtakes territory" : "Government regains territory"),
        { PloverMode: "aerial" or "drone" } => new AcledType(Violence, Remote, "Air/drone strike"),
        { PloverMode: "heavy-weapons" } => new AcledType(Violence, Remote, "Shelling/artillery/missile attack"),
        { PloverMode: "explosives" } => new AcledType(Violence, Remote, "Remote explosive/landmine/IED"),
        { PloverMode: "suicide-attack" } => new AcledType(Violence, Remote, "Suicide bomb"),
        { PloverMode: "unconventional" } => new AcledType(Violence, Remote, "Chemical weapon"),
        { PloverMode: "abduct" } => new AcledType(Violence, "Violence against civilians", "Abduction/forced disappearance"),
        { PloverMode: "sexual" } => new AcledType(Violence, "Violence against civilians", "Sexual violence"),
        { PloverMode: "crowd-control" } => new AcledType(Demonstrations, "Protests", "Protest with intervention"),
        { PloverMode: "destroy" } => new AcledType(Strategic, Strategic, "Looting/property destruction"),
        _ when claim.Recipients.Any(r => Armed.Contains(ActorCode.Of(r).Sector(0))) => new AcledType(Violence, "Battles", "Armed clash"),
        _ => new AcledType(Violence, "Violence against civilians", "Attack"),
    };

    private static AcledType OfProtest(string? mode) => mode switch
    {
        "riot" => new AcledType(Demonstrations, "Riots", "Violent demonstration"),
        "vandalize" => new AcledType(Demonstrations, "Riots", "Mob violence"),
        _ => new AcledType(Demonstrations, "Protests", "Peaceful protest"),
    };

    private static AcledType? OfCoercion(string? mode) => mode switch
    {
        "arrest" => new AcledType(Strategic, Strategic, "Arrests"),
        "seize" => new AcledType(Strategic, Strategic, "Looting/property destruction"),
        _ => null,
    };

    private static AcledType? OfRetreat(string? mode) => mode switch
    {
        "ceasefire" => new AcledType(Strategic, Strategic, "Agreement"),
        "withdraw" => new AcledType(Strategic, Strategic, "Non-violent transfer of territory"),
        "disarm" => new AcledType(Strategic, Strategic, "Disrupted weapons use"),
        _ => null,
    };
}
