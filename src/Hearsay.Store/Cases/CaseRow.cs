namespace Hearsay.Store.Cases;

/// <summary>A row of the table of cases.</summary>
internal sealed record CaseRow
{
    public long Number { get; init; }

    public string Id { get; init; } = "";

    public string Name { get; init; } = "";

    public string Author { get; init; } = "";

    public string Made { get; init; } = "";
}
