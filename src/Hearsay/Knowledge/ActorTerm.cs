using Hearsay.Documents;

namespace Hearsay.Knowledge;

/// <summary>A name of somebody who can act.</summary>
internal sealed record ActorTerm
{
    public required ActorTermKind Kind { get; init; }

    /// <summary>The country's or bloc's code with its sectors.</summary>
    public required string Code { get; init; }

    /// <summary>The canonical name.</summary>
    public required string Entity { get; init; }

    public required SourceKind Source { get; init; }

    /// <summary>When the name means this, or empty: the first day, month or year.</summary>
    public string From { get; init; } = "";

    /// <summary>When the name means this, or empty: the last.</summary>
    public string Until { get; init; } = "";

    public Gender Gender { get; init; }

    public ShortForm ShortForm { get; init; }

    /// <summary>The office that a person held, or empty.</summary>
    public string Office { get; init; } = "";

    /// <summary>Whether it is meant only within its dates: a state that is gone under a name that it shares.</summary>
    public bool IsDated { get; init; }

    /// <summary>The code without sectors.</summary>
    public string CountryCode => Code.Length > 3 ? Code[..3] : Code;
}
