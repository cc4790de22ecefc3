using System.Globalization;
using System.Text;
using Hearsay.Documents;

namespace Hearsay.Tests.Golden;

/// <summary>Judges readings of passages, and writes what was read beside what should be, for whoever mends it.</summary>
internal static class GoldenReport
{
    private static readonly Dictionary<string, DocumentReading> Readings = [];

    public static GoldenOutcome Judge(GoldenPassage passage, DocumentReading reading)
    {
        Readings[passage.Name] = reading;
        var matcher = new ClaimMatcher(reading);
        return new GoldenOutcome(passage, [.. passage.Claims.Select(c => (c, matcher.Unmet(c))).Where(u => u.Item2.Count > 0)]);
    }

    public static void Write(string path, IReadOnlyList<GoldenOutcome> outcomes)
    {
        var text = new StringBuilder();
        int passing = outcomes.Count(o => o.Passes);
        int claims = outcomes.Sum(o => o.Passage.Claims.Count);
        int fields = outcomes.Sum(o => o.Passage.Claims.Sum(c => c.Fields.Count + 1));
        int unmet = outcomes.Sum(o => o.Unmet.Sum(u => u.Fields[0] == "claim" ? u.Claim.Fields.Count + 1 : u.Fields.Count));
        text.AppendLine(
            CultureInfo.InvariantCulture,
            $"passages {passing} of {outcomes.Count}; claims {claims - outcomes.Sum(o => o.Unmet.Count)} of {claims}; fields {fields - unmet} of {fields}");
        foreach (IGrouping<string, string> group in outcomes.SelectMany(o => o.Unmet.SelectMany(u => u.Fields)).GroupBy(FieldOf).OrderByDescending(g => g.Count()))
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"  {group.Key} {group.Count()}");
        }

        foreach (IGrouping<string, GoldenOutcome> topic in outcomes.GroupBy(o => o.Passage.Name.Split(':')[0]))
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"  {topic.Key}: {topic.Count(o => o.Passes)} of {topic.Count()}");
        }

        foreach (GoldenOutcome outcome in outcomes.Where(o => !o.Passes))
        {
            Write(text, outcome);
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text.ToString());
    }

    private static string FieldOf(string unmet) => unmet.Split(' ')[0];

    private static void Write(StringBuilder text, GoldenOutcome outcome)
    {
        text.AppendLine().Append("== ").AppendLine(outcome.Passage.Name).AppendLine(outcome.Passage.Document.Text);
        foreach ((GoldenClaim claim, IReadOnlyList<string> fields) in outcome.Unmet)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"  UNMET {claim.Predicate}: {string.Join("; ", fields)}");
        }

        foreach (Claim claim in Readings[outcome.Passage.Name].Claims)
        {
            text.Append("  ").AppendLine(ReadClaim.Describe(claim, Readings[outcome.Passage.Name]));
        }
    }
}
