namespace Hearsay.Reading.Petrarch;

/// <summary>A noun phrase, or several that are joined, with the codes of the actors that they name.</summary>
/// <param name="Head">The token that heads it.</param>
/// <param name="Start">Its first word.</param>
/// <param name="End">The word after its last.</param>
/// <param name="Codes">The codes, one for each actor; empty if it names none.</param>
internal sealed record NounPhrase(int Head, int Start, int End, IReadOnlyList<string> Codes)
{
    public int Length => End - Start;

    public bool IsCoded => Codes.Count > 0;

    public bool IsCompound => Codes.Count > 1;
}
