namespace Hearsay.Knowledge;

/// <summary>A technique of the DISARM framework.</summary>
/// <param name="Id">Its id: <c>T0023</c>.</param>
/// <param name="Name">Its name.</param>
/// <param name="Tactic">The tactic that it serves: <c>develop-content</c>.</param>
/// <param name="StixId">The id of its attack-pattern in the STIX bundle that DISARM publishes.</param>
/// <param name="StixCreated">When the attack-pattern was created, and last modified, as that bundle says.</param>
public sealed record DisarmTechnique(string Id, string Name, string Tactic, string StixId, string StixCreated);
