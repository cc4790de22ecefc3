using System.Diagnostics;
using System.Text.Json.Nodes;
using Xunit;

namespace Hearsay.Cli.Tests.Exports;

/// <summary>Runs <c>tests/readers/check.mjs</c>: software and schemas that others made.</summary>
internal static class OutsideReader
{
    /// <summary>The path of Node, or null.</summary>
    public static string? Node { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, "node")).FirstOrDefault(File.Exists);

    /// <summary>What the reader of a kind found in a file.</summary>
    public static JsonObject Read(string kind, string file, params string[] more)
    {
        var start = new ProcessStartInfo(Node!, [Repository.PathOf("tests", "readers", "check.mjs"), kind, file, .. more])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, errors.GetAwaiter().GetResult());
        return JsonNode.Parse(output)!.AsObject();
    }
}
