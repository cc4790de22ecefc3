namespace Hearsay.Tests.Golden;

/// <summary>One thing that must hold of a claim: <c>aim declared by RUS GOV</c>.</summary>
/// <param name="Key">The first word if it names a field, else <c>is</c>.</param>
/// <param name="Value">The rest.</param>
internal sealed record GoldenField(string Key, string Value)
{
    public override string ToString() => Key == "is" ? Value : $"{Key} {Value}";
}
