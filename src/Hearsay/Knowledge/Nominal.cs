namespace Hearsay.Knowledge;

/// <summary>A noun that pronouns and later descriptions take up.</summary>
/// <param name="Noun">The noun in the singular and lower case.</param>
/// <param name="Class">What it means.</param>
/// <param name="Gender">Which pronouns it takes.</param>
/// <param name="IsGeneric">Whether <em>the NOUN</em> may take up any name of that kind.</param>
internal sealed record Nominal(string Noun, NominalClass Class, Gender Gender, bool IsGeneric);
