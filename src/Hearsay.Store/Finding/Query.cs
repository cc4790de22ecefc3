namespace Hearsay.Store.Finding;

/// <summary>What is looked for: a tree of words, fields, and, or, not.</summary>
internal abstract record Query
{
    /// <summary>Both, all.</summary>
    /// <param name="Parts">Two or more.</param>
    public sealed record And(IReadOnlyList<Query> Parts) : Query;

    /// <summary>Any of these.</summary>
    /// <param name="Parts">Two or more.</param>
    public sealed record Or(IReadOnlyList<Query> Parts) : Query;

    /// <summary>All but these.</summary>
    /// <param name="Part">What is left out.</param>
    public sealed record Not(Query Part) : Query;

    /// <summary>Words one after the other, in a field or anywhere.</summary>
    /// <param name="Field">The field, or null for anywhere.</param>
    /// <param name="Words">The words as typed.</param>
    /// <param name="IsPrefix">Whether the last word is only how it begins.</param>
    public sealed record Phrase(QueryField? Field, string Words, bool IsPrefix) : Query;

    /// <summary>Everything.</summary>
    public sealed record Everything : Query;
}
