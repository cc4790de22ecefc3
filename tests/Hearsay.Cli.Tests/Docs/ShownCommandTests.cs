using System.Globalization;
using System.Text.RegularExpressions;
using Xunit;

namespace Hearsay.Cli.Tests.Docs;

/// <summary>
/// Runs the commands that the documents show with their output (<c>$ ./hearsay …</c> as the first line of a block). What they
/// print changes with every better model, so it is not held; HEARSAY_ACCEPT=1 puts in what is printed now.
/// </summary>
public sealed class ShownCommandTests
{
    [Theory]
    [InlineData("README.md")]
    [InlineData("docs/tutorial.md")]
    public void Commands_that_a_document_shows_do_what_it_says(string document)
    {
        string path = Repository.PathOf(document);
        string text = File.ReadAllText(path);
        int shown = 0;

        // One home for all commands of a document: what one adds to the library, the next finds there.
        using var shell = new Shell();
        shell.Set("HOME", shell.Folder);

        string now = Regex.Replace(text, @"(?<=^```(?:console)?\n)\$ \./hearsay (.*)\n(?:(?!```).*\n)*(?=```)", block =>
        {
            shown++;
            return $"$ ./hearsay {block.Groups[1].Value}\n{Run(shell, block.Groups[1].Value)}";
        }, RegexOptions.Multiline);

        Assert.NotEqual(0, shown);
        if (Environment.GetEnvironmentVariable("HEARSAY_ACCEPT") == "1")
        {
            File.WriteAllText(path, now);
        }
    }

    /// <summary>Runs a line, as far as <c>| head -n N</c> or <c>| sed -n A,Bp</c>, from the project's folder.</summary>
    private static string Run(Shell shell, string line)
    {
        string[] parts = line.Split(" | ");
        string[] args = [.. Regex.Matches(parts[0], @"'([^']*)'|\S+").Select(m => OnDisk(m.Groups[1].Success ? m.Groups[1].Value : m.Value))];
        CommandResult result = shell.Run(args);
        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.NotEmpty(result.Output);
        string[] lines = result.Output.Replace(Repository.Root + "/", "", StringComparison.Ordinal)
            .Replace(shell.Folder, "/home/anna", StringComparison.Ordinal).TrimEnd('\n').Split('\n');
        return string.Concat(parts.Skip(1).Aggregate(lines, Cut).Select(l => l + "\n"));
    }

    private static string OnDisk(string word) => Path.Exists(Repository.PathOf(word)) ? Repository.PathOf(word) : word;

    private static string[] Cut(string[] lines, string command)
    {
        Match range = Regex.Match(command, @"^(?:head -n |sed -n (\d+),)(\d+)p?$");
        Assert.True(range.Success, $"'{command}' is not understood here.");
        int first = range.Groups[1].Success ? Number(range.Groups[1]) - 1 : 0;
        return [.. lines.Take(Number(range.Groups[2])).Skip(first)];
    }

    private static int Number(Group group) => int.Parse(group.Value, CultureInfo.InvariantCulture);
}
