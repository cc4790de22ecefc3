using System.Text.Json;
using Xunit;

namespace Hearsay.Cli.Tests.Exports;

/// <summary>A library of the samples, with what people said of some claims, that exports are made of.</summary>
public sealed class ExportedSamples : IDisposable
{
    private readonly Shell shell = new();

    /// <summary>Reads the samples.</summary>
    public ExportedSamples()
    {
        Run("add", Repository.PathOf("samples"), "-q");
        string[] claims = [.. Run("claims", "status:asserted", "--json", "--limit", "3").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(IdOf)];
        Run("dispute", claims[0], "The ministry says it was misquoted.", "--by", "Anna");
        Run("note", claims[1], "Compare the chart.", "--by", "Anna");
        Run("retract", claims[2], "Withdrawn on 2 May.", "--by", "Boris");
    }

    /// <summary>The file of the library.</summary>
    internal string Library => Path.Combine(shell.Folder, "library.db");

    /// <summary>Exports into a file, and gives its path.</summary>
    internal string Export(string kind, params string[] more)
    {
        string path = Path.Combine(shell.Folder, "out." + kind);
        Run(["export", kind, "--out", path, .. more]);
        return path;
    }

    /// <summary>Runs a command that must succeed.</summary>
    internal string Run(params string[] args)
    {
        CommandResult result = shell.Run([.. args, "--library", Library]);
        Assert.True(result.Code == 0, result.Error);
        return result.Output;
    }

    /// <summary>Runs a command, whatever comes of it.</summary>
    internal CommandResult Try(params string[] args) => shell.Run([.. args, "--library", Library]);

    /// <inheritdoc/>
    public void Dispose() => shell.Dispose();

    private static string IdOf(string line)
    {
        using JsonDocument json = JsonDocument.Parse(line);
        return json.RootElement.GetProperty("claim").GetProperty("id").GetString()!;
    }
}
