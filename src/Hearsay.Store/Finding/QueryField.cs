namespace Hearsay.Store.Finding;

/// <summary>A field that a query can name: <c>actor:RUS</c>.</summary>
/// <param name="Name">What is typed before the colon.</param>
/// <param name="Kind">How its value is looked up.</param>
/// <param name="Column">The column or mark that holds it.</param>
/// <param name="Values">The values it can have, or what they look like, for help and errors.</param>
/// <param name="IsOfDocument">Whether documents have it too, and not only claims.</param>
internal sealed record QueryField(string Name, QueryFieldKind Kind, string Column, string Values, bool IsOfDocument)
{
    /// <summary>The only values there are; empty if it can be anything.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];
}
