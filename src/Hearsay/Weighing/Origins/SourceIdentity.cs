namespace Hearsay.Weighing.Origins;

/// <summary>Who a source is, as far as its name tells: equal for two names that surely mean the same.</summary>
internal sealed record SourceIdentity
{
    public required IdentityKind Kind { get; init; }

    /// <summary>The surname, the body, the words of the name: what two names must share to be one.</summary>
    public required string Stem { get; init; }

    /// <summary>A person's given name or initial, or empty.</summary>
    public string Given { get; init; } = "";

    /// <summary>The country's code, or null if it is not known.</summary>
    public string? Country { get; init; }

    /// <summary>The name as it stands in the text.</summary>
    public required string Name { get; init; }

    /// <summary>The actor's code, or null.</summary>
    public string? Actor { get; init; }

    /// <summary>Whether the name is that of somebody who speaks for the body or heads it.</summary>
    public bool IsSpokesman { get; init; }

    /// <summary>Whether it is a report or the like of the body or person.</summary>
    public bool IsText { get; init; }

    /// <summary>Whether it is a reporter who saw what is told.</summary>
    public bool IsObserver { get; init; }

    /// <summary>The name that the desk replaced, or null.</summary>
    public string? Replaced { get; init; }

    /// <summary>The person behind an office, or null.</summary>
    public SourceIdentity? Person { get; init; }

    /// <summary>A news agency.</summary>
    public bool IsWire => Kind == IdentityKind.Outlet && Country == Wire;

    /// <summary>Stands for the country of an agency: its reports are printed everywhere.</summary>
    public const string Wire = "wire";

    /// <summary>Equal for equal identities.</summary>
    public string Key => $"{Kind.ToString().ToLowerInvariant()}:{Country}:{Stem}{(Given.Length > 0 ? ":" + Given : "")}";
}
