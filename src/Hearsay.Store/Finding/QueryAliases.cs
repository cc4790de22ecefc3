using Hearsay.Store.Aliases;

namespace Hearsay.Store.Finding;

/// <summary>Has a query ask for every name that the desk holds to be one with a name in it.</summary>
internal static class QueryAliases
{
    private static readonly string[] Fields = ["source", "origin", "actor", "recipient", "party", "outlet"];

    /// <summary>The query with every name.</summary>
    public static Query Expand(Query query, DeskAliases aliases) => query switch
    {
        Query.And and => new Query.And([.. and.Parts.Select(p => Expand(p, aliases))]),
        Query.Or or => new Query.Or([.. or.Parts.Select(p => Expand(p, aliases))]),
        Query.Not not => new Query.Not(Expand(not.Part, aliases)),
        Query.Phrase { IsExact: true } phrase when aliases.ClassOf(phrase.Words[1..]) is { Count: > 1 } names =>
            new Query.Or([.. names.Select(name => phrase with { Words = "=" + name })]),
        Query.Phrase { Field: { } field, IsPrefix: false } phrase when Fields.Contains(field.Name) && aliases.ClassOf(phrase.Words) is { Count: > 1 } names =>
            new Query.Or([.. names.Select(name => phrase with { Words = name })]),
        _ => query,
    };
}
