using Hearsay.Documents;
using Hearsay.Store;
using Hearsay.Store.Auditing;

namespace Hearsay.Web.Views.Audit;

/// <summary>What people did, a part at a time, and what was added when.</summary>
public sealed record AuditView
{
    /// <summary>How much a part has.</summary>
    public const int PartLength = 60;

    /// <summary>How many days of additions are shown.</summary>
    public const int MostDays = 31;

    /// <summary>What of it.</summary>
    public required AuditFilter Filter { get; init; }

    /// <summary>The entries of this part.</summary>
    public IReadOnlyList<AuditEntry> Entries { get; init; } = [];

    /// <summary>Behind which one the next part begins; null if this is the last.</summary>
    public string? Next { get; init; }

    /// <summary>Whether this is not the first part.</summary>
    public bool IsLater { get; init; }

    /// <summary>Everybody who did something.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>Every kind of what was done.</summary>
    public IReadOnlyList<string> Kinds { get; init; } = [];

    /// <summary>How much was added by day.</summary>
    public IReadOnlyList<Addition> Additions { get; init; } = [];

    /// <summary>Files of which something could not be read.</summary>
    public IReadOnlyList<AddedFile> Failures { get; init; } = [];

    /// <summary>How many files were read to their end, and of how many something could not be read.</summary>
    public (long Files, long Failed) Files { get; init; }

    /// <summary>Looks.</summary>
    public static AuditView Of(Library library, AuditFilter filter, string? after)
    {
        ArgumentNullException.ThrowIfNull(library);
        AuditBook book = library.Audit();
        IReadOnlyList<AuditEntry> found = book.Part(filter, after, PartLength + 1);
        return new AuditView
        {
            Filter = filter,
            Entries = [.. found.Take(PartLength)],
            Next = found.Count > PartLength ? found[PartLength - 1].Id : null,
            IsLater = after is not null,
            Authors = book.Authors(),
            Kinds = book.Kinds(),
            Additions = book.Additions(MostDays),
            Failures = book.Failures(MostDays),
            Files = book.CountFiles(),
        };
    }

    /// <summary>What was asked for: nothing typed is all, and so is a day that is none.</summary>
    public static AuditFilter FilterOf(string? author, string? kind, string? since, string? until) =>
        new(Typed(author), Typed(kind), DayRange.Parse(Typed(since))?.First, DayRange.Parse(Typed(until))?.Last);

    private static string? Typed(string? text) => text?.Trim() is { Length: > 0 } typed ? typed : null;
}
