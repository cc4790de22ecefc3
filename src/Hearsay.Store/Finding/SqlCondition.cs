namespace Hearsay.Store.Finding;

/// <summary>A condition of a statement with its values.</summary>
/// <param name="Sql">The condition; values are named <c>@q0</c>, <c>@q1</c>, …</param>
/// <param name="Values">The values.</param>
internal sealed record SqlCondition(string Sql, IReadOnlyList<object> Values);
