namespace Hearsay.Knowledge.Petrarch;

/// <summary>A role of a PETRARCH dictionary: <c>[~GOV]</c>, <c>[NGO~]</c>.</summary>
/// <param name="Code">The code without its tilde.</param>
/// <param name="IsBefore">Whether it stands before the actor's code.</param>
internal sealed record PetrarchAgent(string Code, bool IsBefore);
