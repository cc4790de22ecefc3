namespace Hearsay.Documents;

/// <summary>Whose word an aim is.</summary>
public enum AimKind
{
    /// <summary>Its holder states it.</summary>
    Declared,

    /// <summary>Somebody else ascribes it.</summary>
    Imputed,
}
