namespace Hearsay.Wording;

/// <summary>A field of a claim with what decided it.</summary>
/// <param name="Name">What the field is called.</param>
/// <param name="Value">What it holds.</param>
/// <param name="Why">The reasons, without the field's name.</param>
public sealed record ClaimField(string Name, string Value, IReadOnlyList<string> Why);
