namespace Hearsay.Knowledge;

/// <summary>A person in an office, as <c>English/leaders.tsv</c> has it; one person may have several rows.</summary>
internal sealed record Leader
{
    public required string Name { get; init; }

    /// <summary>The actor code while in office.</summary>
    public required string Code { get; init; }

    public required string Office { get; init; }

    /// <summary>A day, month or year.</summary>
    public required string From { get; init; }

    /// <summary>A day, month or year, or empty if it goes on or its end is not known.</summary>
    public required string Until { get; init; }

    public required Gender Gender { get; init; }

    /// <summary>The surname or what stands for it, or empty if it would mislead.</summary>
    public required string Short { get; init; }

    /// <summary>How far the short form can be trusted.</summary>
    public required ShortForm ShortForm { get; init; }

    public required IReadOnlyList<string> Aliases { get; init; }
}
