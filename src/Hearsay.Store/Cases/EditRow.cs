using Hearsay.Weighing.Cases;

namespace Hearsay.Store.Cases;

/// <summary>A row of the table of edits.</summary>
internal sealed record EditRow
{
    public string Id { get; init; } = "";

    public int Sequence { get; init; }

    public string Change { get; init; } = "";

    public string? Reason { get; init; }

    public string Author { get; init; } = "";

    public string Made { get; init; } = "";

    public bool Redacted { get; init; }

    /// <summary>The edit.</summary>
    /// <exception cref="FormatException">What was done cannot be read.</exception>
    public CaseEdit ToEdit() => new() { Id = Id, Sequence = Sequence, Change = CaseText.ReadChange(Change), Reason = Reason, Author = Author, Made = Made };
}
