namespace Hearsay.Store.Finding;

/// <summary>What is asked of the database for a query.</summary>
/// <param name="Words">The question to the word index, whose entries are then gone through in order; null to go through the table.</param>
/// <param name="Sql">The condition on each row; values are named <c>@q0</c>, <c>@q1</c>, …</param>
/// <param name="Values">The values.</param>
internal sealed record SqlCondition(string? Words, string Sql, IReadOnlyList<object> Values);
