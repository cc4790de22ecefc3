using Hearsay.Weighing.Origins;
using Xunit;

namespace Hearsay.Tests.Weighing.Origins;

public sealed class OriginGoldenTests
{
    public static TheoryData<string> Names => [.. OriginCaseReader.All.Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Chains_that_a_person_found_go_back_to_where_the_person_says(string name)
    {
        OriginCase one = OriginCaseReader.All.Single(c => c.Name == name);
        OriginReading reading = OriginFinder.Find(one.Claims, one.Documents, one.Aliases);
        string[] failures = [.. one.Failures(reading)];

        Assert.True(failures.Length == 0, $"{name}\nNot so:\n  {string.Join("\n  ", failures)}\nFound:\n{Written(reading)}");
    }

    internal static string Written(OriginReading reading) => string.Join('\n', reading.Origins
        .Select(o => $"  {string.Join(' ', o.Documents)}: {o.Kind}, {o.Name} [{o.Key}]\n" + string.Concat(o.Reasons.Select(r => $"      {r}\n")))
        .Prepend("  " + reading.Summary)
        .Concat(reading.Circles.Select(c => "  circle " + string.Join(' ', c.Links.Select(l => l.From)))));
}
