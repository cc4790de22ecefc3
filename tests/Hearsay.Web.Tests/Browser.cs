using System.Diagnostics;
using System.Runtime.CompilerServices;
using Xunit;

namespace Hearsay.Web.Tests;

/// <summary>Runs <c>tests/browser/journeys.mjs</c>: Playwright with the Chromium of the machine.</summary>
internal static class Browser
{
    /// <summary>The program that runs the journeys, or null.</summary>
    public static string? Node { get; } = Find("node");

    /// <summary>The browser, or null.</summary>
    public static string? Chromium { get; } = Find("chromium") ?? Find("chromium-browser") ?? Find("google-chrome");

    /// <summary>The folder of the journeys.</summary>
    public static string Folder { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "..", "browser"));

    /// <summary>Walks a journey; fails with what was wrong.</summary>
    public static async Task Walk(string journey, Uri address)
    {
        var start = new ProcessStartInfo(Node!, [Path.Combine(Folder, "journeys.mjs"), journey, address.ToString()])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["CHROMIUM"] = Chromium;
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string wrong = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, wrong + await errors);
    }

    private static string? Find(string name) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);

    private static string Here([CallerFilePath] string path = "") => path;
}
