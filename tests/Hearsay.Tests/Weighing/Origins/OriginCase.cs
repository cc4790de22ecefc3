using Hearsay.Documents;
using Hearsay.Weighing.Origins;

namespace Hearsay.Tests.Weighing.Origins;

/// <summary>A golden case: texts, the chains that a person found in them, and what must come out.</summary>
internal sealed record OriginCase(
    string Name, IReadOnlyList<Document> Texts, IReadOnlyList<OriginDocument> Documents, IReadOnlyList<OriginClaim> Claims, IReadOnlyList<string> Expected, OriginAliases Aliases)
{
    /// <summary>What does not hold of a reading, a line each.</summary>
    public IEnumerable<string> Failures(OriginReading reading)
    {
        foreach (string line in Expected)
        {
            if (!Holds(line, reading))
            {
                yield return line;
            }
        }
    }

    private static bool Holds(string line, OriginReading reading)
    {
        if (line == "no circle")
        {
            return reading.Circles.Count == 0;
        }

        if (line.StartsWith("circle ", StringComparison.Ordinal))
        {
            return reading.Circles.Any(circle => circle.Links.Select(link => link.From).Order(StringComparer.Ordinal).SequenceEqual(line.Split(' ').Skip(1)));
        }

        if (line.StartsWith("because ", StringComparison.Ordinal))
        {
            return reading.Origins.SelectMany(origin => origin.Reasons).Any(reason => reason.Contains(line[8..], StringComparison.OrdinalIgnoreCase));
        }

        return char.IsDigit(line[0])
            ? reading.Summary.Replace("separate ", "", StringComparison.Ordinal).Replace(" found", "", StringComparison.Ordinal) == line
            : HoldsTogether(line, reading);
    }

    private static bool HoldsTogether(string line, OriginReading reading)
    {
        string[] sides = line.Split(": ", 2);
        string[] what = sides[1].Split(", ", 2);
        return reading.Origins.Any(origin => sides[0].Split(' ').All(origin.Documents.Contains)
            && origin.Kind.ToString().Equals(what[0], StringComparison.OrdinalIgnoreCase)
            && (what.Length == 1 || origin.Name.Contains(what[1], StringComparison.OrdinalIgnoreCase)));
    }
}
