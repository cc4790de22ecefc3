using Hearsay.Documents.Layers;

namespace Hearsay.Web.Views.Events;

/// <summary>A stretch of time and how many events begin in it.</summary>
/// <param name="Name">What the stretch is called: 1962-10, or 1960s.</param>
/// <param name="First">Its first day.</param>
/// <param name="Last">Its last day.</param>
/// <param name="Asserted">How many are told as having happened.</param>
/// <param name="Other">How many are planned, foretold, demanded, supposed or denied.</param>
public sealed record TimeBin(string Name, DateOnly First, DateOnly Last, int Asserted, int Other)
{
    /// <summary>All of them.</summary>
    public int Count => Asserted + Other;

    /// <summary>The term of a query that finds what lies in it.</summary>
    public string Term => $"after:{First.ToIso()} before:{Last.ToIso()}";
}
