using System.Diagnostics;
using Xunit;

namespace Hearsay.Cli.Tests.Help;

public sealed class CompletionScriptTests : IDisposable
{
    private readonly Shell shell = new();

    [Theory]
    [InlineData("hearsay re", "read")]
    [InlineData("hearsay score ", "syntax")]
    [InlineData("hearsay read --col", "--color")]
    [InlineData("hearsay read --color al", "always")]
    [InlineData("hearsay completion z", "zsh")]
    [InlineData("hearsay parse --na", "--names")]
    public void Bash_completes_what_was_begun(string line, string expected) => Assert.Contains(expected, Complete(line));

    [Theory]
    [InlineData("hearsay read ")]
    [InlineData("hearsay read --jobs ")]
    [InlineData("hearsay parse sp")]
    [InlineData("hearsay score syntax s")]
    public void Where_a_path_or_number_is_due_bash_is_left_to_complete_files(string line) => Assert.Empty(Complete(line));

    [Theory]
    [InlineData("zsh", "#compdef hearsay")]
    [InlineData("fish", "complete -c hearsay")]
    public void Other_shells_get_scripts_that_know_every_command(string name, string expected)
    {
        string script = shell.Run("completion", name).Output;

        Assert.Contains(expected, script, StringComparison.Ordinal);
        Assert.All(["read", "parse", "score", "train", "config", "completion"], c => Assert.Contains(c, script, StringComparison.Ordinal));
    }

    /// <summary>What bash would offer at the end of <paramref name="line"/>.</summary>
    private string[] Complete(string line)
    {
        string[] words = line.Split(' ');
        string script = shell.Run("completion", "bash").Output
            + $"COMP_WORDS=({string.Join(' ', words.Select(w => $"'{w}'"))})\nCOMP_CWORD={words.Length - 1}\n_hearsay\n"
            + "((${#COMPREPLY[@]} == 0)) || printf '%s\\n' \"${COMPREPLY[@]}\"\n";
        using Process bash = Process.Start(new ProcessStartInfo("bash", ["--norc", "-s"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        bash.StandardInput.Write(script);
        bash.StandardInput.Close();
        string output = bash.StandardOutput.ReadToEnd();
        bash.WaitForExit();
        Assert.Equal(0, bash.ExitCode);
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    public void Dispose() => shell.Dispose();
}
