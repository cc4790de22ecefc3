namespace Hearsay.Tests;

/// <summary>The public gold sets, which are not part of this repository: <c>HEARSAY_DATA</c>, or <c>../shared/data</c> beside it.</summary>
internal static class GoldData
{
    /// <summary>The folder of the gold sets, whether it is there or not.</summary>
    public static string Root { get; } =
        Environment.GetEnvironmentVariable("HEARSAY_DATA") is { Length: > 0 } given
            ? given
            : Path.Combine(Repository.Root, "..", "shared", "data");

    public static string PathOf(string gold) => Path.Combine(Root, gold);

    /// <summary>The path of a file of this repository.</summary>
    public static string InRepository(params string[] parts) => Path.Combine([Repository.Root, .. parts]);
}
