using Hearsay.Documents;

namespace Hearsay.Training.Swaps;

/// <summary>What of a claim must stay when names are exchanged.</summary>
internal sealed record ClaimMarks(
    string Status, string Certainty, string Polarity, string Type, string Aim, string History, string Loaded, string Tools)
{
    /// <summary>The names of the marks, in order.</summary>
    public static IReadOnlyList<string> Names { get; } = ["status", "certainty", "polarity", "type", "aim", "history", "loaded", "tools"];

    /// <summary>The marks of a claim; loaded words are where <paramref name="map"/> puts them.</summary>
    public static ClaimMarks Of(Claim claim, Func<int, int> map) => new(
        claim.Status.ToString(),
        claim.Certainty.ToString(),
        claim.Polarity.ToString(),
        claim.Event?.PloverType ?? "-",
        claim.Aim?.Kind.ToString() ?? "-",
        claim.History?.ToString() ?? "-",
        string.Join(' ', claim.Loaded.Select(l => $"{l.Kind}@{map(l.Span.Start)}")),
        string.Join(' ', claim.Tools.Select(t => t.Name)));

    /// <summary>The names of the marks that differ, with both values.</summary>
    public IEnumerable<(string Mark, string Change)> Differences(ClaimMarks other)
    {
        string[] left = Values();
        string[] right = other.Values();
        for (int i = 0; i < left.Length; i++)
        {
            if (left[i] != right[i])
            {
                yield return (Names[i], $"{Names[i]}: {left[i]} > {right[i]}");
            }
        }
    }

    private string[] Values() => [Status, Certainty, Polarity, Type, Aim, History, Loaded, Tools];
}
