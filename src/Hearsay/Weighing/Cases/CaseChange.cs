using System.Text.Json.Serialization;
using Hearsay.Weighing.Hypotheses;

namespace Hearsay.Weighing.Cases;

/// <summary>Something that was done to a case. Items and hypotheses go by the id of the edit that brought them in.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind", UnknownDerivedTypeHandling = JsonUnknownDerivedTypeHandling.FailSerialization)]
[JsonDerivedType(typeof(Asked), "question")]
[JsonDerivedType(typeof(Drawn), "query")]
[JsonDerivedType(typeof(Supposed), "hypothesis")]
[JsonDerivedType(typeof(Reworded), "wording")]
[JsonDerivedType(typeof(Taken), "evidence")]
[JsonDerivedType(typeof(Dropped), "drop")]
[JsonDerivedType(typeof(Marked), "marks")]
[JsonDerivedType(typeof(Rated), "rating")]
[JsonDerivedType(typeof(Likely), "likelihood")]
[JsonDerivedType(typeof(Prior), "prior")]
[JsonDerivedType(typeof(Named), "name")]
[JsonDerivedType(typeof(Period), "period")]
[JsonDerivedType(typeof(Noted), "note")]
[JsonDerivedType(typeof(Stands), "status")]
[JsonDerivedType(typeof(Joined), "merge")]
[JsonDerivedType(typeof(Undone), "undo")]
public abstract record CaseChange
{
    /// <summary>What the case is about, as a question.</summary>
    public sealed record Asked(string Question) : CaseChange;

    /// <summary>The query that finds the documents of the case.</summary>
    public sealed record Drawn(string Query) : CaseChange;

    /// <summary>An explanation that may be true.</summary>
    public sealed record Supposed(string Words) : CaseChange;

    /// <summary>A hypothesis in other words.</summary>
    public sealed record Reworded(string Hypothesis, string Words) : CaseChange;

    /// <summary>An item of evidence.</summary>
    public sealed record Taken(EvidenceContent Evidence) : CaseChange;

    /// <summary>Items, hypotheses, names or notes that are not of the case any more.</summary>
    public sealed record Dropped(IReadOnlyList<string> Ids) : CaseChange;

    /// <summary>What an item is weighed by; a mark that is null stays as it was.</summary>
    public sealed record Marked(string Evidence, Relevance? Relevance = null, char? Reliability = null, int? Credibility = null) : CaseChange;

    /// <summary>How an item stands to hypotheses, as an analyst rates it.</summary>
    public sealed record Rated(string Evidence, IReadOnlyDictionary<string, Consistency> Ratings) : CaseChange;

    /// <summary>How likely an item is under each hypothesis, as an analyst holds it.</summary>
    public sealed record Likely(string Evidence, IReadOnlyDictionary<string, double> Values) : CaseChange;

    /// <summary>How likely each hypothesis is held before the evidence.</summary>
    public sealed record Prior(IReadOnlyDictionary<string, double> Values) : CaseChange;

    /// <summary>An actor or a place that the case is about.</summary>
    public sealed record Named(bool IsPlace, string Name, string? Role = null) : CaseChange;

    /// <summary>The days that the case is about.</summary>
    public sealed record Period(string First, string Last) : CaseChange;

    /// <summary>A note.</summary>
    public sealed record Noted(string Text) : CaseChange;

    /// <summary>Whether it is worked on.</summary>
    public sealed record Stands(CaseStatus Status) : CaseChange;

    /// <summary>What was taken over from another case, with who did what there and when.</summary>
    public sealed record Joined(string From, string Name, IReadOnlyList<CaseEdit> Edits) : CaseChange;

    /// <summary>An earlier edit does not hold any more.</summary>
    public sealed record Undone(string Edit) : CaseChange;
}
