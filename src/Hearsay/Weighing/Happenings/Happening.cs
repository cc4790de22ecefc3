using Hearsay.Documents;

namespace Hearsay.Weighing.Happenings;

/// <summary>
/// One occurrence with the claims about it. What is told as having happened, what was foretold, planned or demanded, and what
/// is denied are kept apart: only the first count as members.
/// </summary>
public sealed record Happening
{
    /// <summary><c>h-</c> and the digits of its smallest claim id. It stays while that claim stays in it.</summary>
    public required string Id { get; init; }

    /// <summary>The numbers of the claims that put it forward as having happened, in order of claim ids.</summary>
    public required IReadOnlyList<long> Members { get; init; }

    /// <summary>The numbers of the claims that foretold, planned, demanded or supposed it.</summary>
    public required IReadOnlyList<long> Foretold { get; init; }

    /// <summary>The numbers of the claims that say it did not or will not happen.</summary>
    public required IReadOnlyList<long> Denied { get; init; }

    /// <summary>The number of documents with one of these claims.</summary>
    public required int Documents { get; init; }

    /// <summary>The days that most claims leave, or null.</summary>
    public DayRange? Window { get; init; }

    /// <summary>The country that most claims place it in, or null.</summary>
    public string? Country { get; init; }

    /// <summary>The finest place that most claims name, or null.</summary>
    public string? Place { get; init; }

    /// <summary>One line: day, and the fullest clause of a member.</summary>
    public required string Summary { get; init; }

    /// <summary>For each claim but the first: why it is here, in plain words.</summary>
    public required IReadOnlyList<string> Reasons { get; init; }

    /// <summary>All claims: members, foretold, denied.</summary>
    public IEnumerable<long> All => Members.Concat(Foretold).Concat(Denied);
}
