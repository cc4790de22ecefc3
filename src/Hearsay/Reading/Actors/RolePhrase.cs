using Hearsay.Knowledge;

namespace Hearsay.Reading.Actors;

/// <summary>A role noun with the words around it that say whose role it is and who holds it.</summary>
internal sealed record RolePhrase
{
    public required RoleNoun Role { get; init; }

    /// <summary>The first token of the phrase.</summary>
    public required int First { get; init; }

    /// <summary>The first token of the role noun.</summary>
    public required int RoleFirst { get; init; }

    /// <summary>The last token of the role noun.</summary>
    public required int RoleLast { get; init; }

    /// <summary>The last token of the phrase.</summary>
    public required int Last { get; init; }

    /// <summary>The country or body that the role belongs to, or null.</summary>
    public NamedUnit? Owner { get; init; }

    /// <summary>The person whose name stands with the role, or null.</summary>
    public NamedUnit? Holder { get; init; }

    /// <summary>The other countries of a role in the plural: B and C of <em>the ministers of A, B and C</em>.</summary>
    public IReadOnlyList<NamedUnit> OtherOwners { get; init; } = [];

    /// <summary>Whether the role is said to be over: <em>former</em>, <em>ousted</em>.</summary>
    public bool IsFormer { get; init; }

    /// <summary>Whether an article or demonstrative makes it definite.</summary>
    public bool IsDefinite { get; init; }
}
