using Hearsay.Knowledge.Petrarch;

namespace Hearsay.Reading.Petrarch;

/// <summary>What a verb means where it stands, with the actors that a pattern named.</summary>
/// <param name="Codes">The codes.</param>
/// <param name="Source">The source that the pattern asked for, or null.</param>
/// <param name="Target">The target that the pattern asked for, or null.</param>
/// <param name="Compound">The joined actors that it asked for, or null.</param>
/// <param name="IsCompoundBefore">Whether these stand before the verb.</param>
internal sealed record PatternMatch(
    EventCodes Codes, NounPhrase? Source = null, NounPhrase? Target = null, NounPhrase? Compound = null, bool IsCompoundBefore = false);
