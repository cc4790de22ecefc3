namespace Hearsay.Knowledge;

/// <summary>A CAMEO code and what PLOVER makes of it.</summary>
/// <param name="Code">With its leading zero: <c>057</c>.</param>
/// <param name="PloverType">One of the 16 types, or null for a mere statement.</param>
/// <param name="PloverMode">The mode that the code implies, or null.</param>
/// <param name="Contexts">The contexts that the code implies.</param>
internal sealed record CameoCode(string Code, string? PloverType, string? PloverMode, IReadOnlyList<string> Contexts)
{
    /// <summary>The first two digits.</summary>
    public string Root => Code[..2];
}
