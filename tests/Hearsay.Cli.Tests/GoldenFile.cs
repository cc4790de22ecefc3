using Xunit;

namespace Hearsay.Cli.Tests;

/// <summary>Files of the project that hold what a command must print. HEARSAY_ACCEPT=1 rewrites them; look at the difference.</summary>
internal static class GoldenFile
{
    /// <summary>Holds <paramref name="actual"/> against the file at <paramref name="path"/>, counted from the project's folder.</summary>
    public static void Hold(string path, string actual)
    {
        string full = Repository.PathOf(path);
        if (Environment.GetEnvironmentVariable("HEARSAY_ACCEPT") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            File.WriteAllText(full, actual);
            return;
        }

        Assert.True(File.Exists(full), $"{path} is missing. HEARSAY_ACCEPT=1 dotnet test tests/Hearsay.Cli.Tests writes it.");
        Assert.True(
            File.ReadAllText(full) == actual,
            $"{path} does not hold what is printed. HEARSAY_ACCEPT=1 dotnet test tests/Hearsay.Cli.Tests rewrites it. Now printed:\n{actual}");
    }
}
