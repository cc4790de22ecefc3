namespace Hearsay.Store.Remarks;

/// <summary>Something that a person added, and when.</summary>
public sealed record Remark
{
    /// <summary>Counts from 1, in the order of making.</summary>
    public required long Number { get; init; }

    /// <summary>What it is about: the id of a document or claim, or <c>source:NAME</c>.</summary>
    public required string Target { get; init; }

    /// <summary>What kind of remark.</summary>
    public required RemarkKind Kind { get; init; }

    /// <summary>The tag, the text, the grade; null if the kind has none.</summary>
    public string? Value { get; init; }

    /// <summary>Why, in the person's words, or null.</summary>
    public string? Reason { get; init; }

    /// <summary>Who.</summary>
    public required string Author { get; init; }

    /// <summary>When, in universal time.</summary>
    public required string Made { get; init; }

    /// <summary>The remark that this one takes back, or null.</summary>
    public long? Undoes { get; init; }
}
