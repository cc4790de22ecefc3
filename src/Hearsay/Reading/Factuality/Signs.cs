using Hearsay.Documents;
using Hearsay.Knowledge;

namespace Hearsay.Reading.Factuality;

/// <summary>What the words of one clause say of how it is put forward.</summary>
internal sealed record Signs
{
    /// <summary>The modal verb, lower-case, or null.</summary>
    public string? ModalForm { get; init; }

    /// <summary>What the modal stands for, or null.</summary>
    public Modal? Modal { get; init; }

    /// <summary>Whether an auxiliary <em>have</em> makes it perfect.</summary>
    public bool IsPerfect { get; init; }

    /// <summary>Whether an auxiliary <em>be</em> with a present participle makes it progressive.</summary>
    public bool IsProgressive { get; init; }

    /// <summary>Whether the verb that carries the tense is past.</summary>
    public bool IsPast { get; init; }

    /// <summary>Whether it is in the simple present.</summary>
    public bool IsSimplePresent { get; init; }

    /// <summary>Whether it has a tense or a modal.</summary>
    public bool IsFinite { get; init; }

    /// <summary>Whether it is <em>to</em> and a verb, or a bare infinitive.</summary>
    public bool IsInfinitive { get; init; }

    /// <summary>Whether <em>be to</em> puts it off: <em>were to infiltrate</em>.</summary>
    public bool IsDueTo { get; init; }

    /// <summary>Whether it is a participle without an auxiliary.</summary>
    public bool IsParticiple { get; init; }

    /// <summary>The negators, lower-case.</summary>
    public IReadOnlyList<string> Negators { get; init; } = [];

    /// <summary>How surely the negators deny.</summary>
    public Certainty NegationCertainty { get; init; }

    /// <summary>The word of likelihood, or null.</summary>
    public string? HedgeWords { get; init; }

    /// <summary>What it stands for.</summary>
    public Hedge? Hedge { get; init; }

    /// <summary>The adverb that makes it a habit, or null.</summary>
    public string? HabitAdverb { get; init; }

    /// <summary>Whether it says when in the future: tomorrow, next week.</summary>
    public bool HasFutureTime { get; init; }
}
