namespace Hearsay.Store.Auditing;

/// <summary>Something that a person did to a library.</summary>
public sealed record AuditEntry
{
    /// <summary>Where it is kept: <c>remark</c>, <c>case</c>, <c>file</c> (a case that was begun), <c>forecast</c>, <c>indicator</c>, <c>removal</c>.</summary>
    public required string Book { get; init; }

    /// <summary>Its number there.</summary>
    public required long Number { get; init; }

    /// <summary>When, in universal time.</summary>
    public required string Made { get; init; }

    /// <summary>Who.</summary>
    public required string Author { get; init; }

    /// <summary>The kind of remark; what was done to a case; <c>own forecast</c>, <c>indicator</c>, <c>removed</c>, <c>forgotten</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>What it is about: an id, <c>source:NAME</c>, the name of a case or sign.</summary>
    public required string Target { get; init; }

    /// <summary>The tag, the text, the grade, the wording; null if there is none.</summary>
    public string? Value { get; init; }

    /// <summary>Why, in the person's words, or null.</summary>
    public string? Reason { get; init; }

    /// <summary>The remark that this one takes back, or null.</summary>
    public long? Undoes { get; init; }

    /// <summary>Whether it was taken back since.</summary>
    public bool IsUndone { get; init; }

    /// <summary>Whether it can be taken back by its number.</summary>
    public bool CanBeUndone => Book == "remark" && Kind != "undo" && !IsUndone;

    /// <summary>Names it in lists.</summary>
    public string Id => FormattableString.Invariant($"{Book}-{Number}");
}
