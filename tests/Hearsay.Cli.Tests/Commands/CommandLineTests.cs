using Xunit;

namespace Hearsay.Cli.Tests.Commands;

public sealed class CommandLineTests : IDisposable
{
    private readonly Shell shell = new();

    [Fact]
    public void Without_arguments_the_help_goes_to_standard_error()
    {
        CommandResult result = shell.Run();

        Assert.Equal(2, result.Code);
        Assert.Empty(result.Output);
        Assert.Contains("Usage:\n  hearsay COMMAND [options]\n", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("'raed' is no command. Did you mean 'read'?", "raed", "x")]
    [InlineData("'frobnicate' is no command. Run", "frobnicate")]
    [InlineData("'--jsn' is no option of 'hearsay read'. Did you mean '--json'?", "read", "x", "--jsn")]
    [InlineData("'--verison' is no option of hearsay. Did you mean '--version'?", "--verison")]
    [InlineData("PATH is missing.", "read")]
    [InlineData("FILE is missing.", "parse")]
    [InlineData("GOLD is missing.", "score", "syntax")]
    [InlineData("'syntx' is no kind of score. Did you mean 'syntax'?", "score", "syntx", "x")]
    [InlineData("'token' is no step. Did you mean 'tokens'?", "train", "token")]
    [InlineData("There is no script for 'tcsh'. Give bash, zsh or fish.", "completion", "tcsh")]
    [InlineData("'fish' is one argument too many.", "completion", "bash", "fish")]
    [InlineData("flag --width: '7' is no value for 'width'.", "config", "--width", "7")]
    [InlineData("flag --jobs: '-1' is no value for 'jobs'.", "config", "--jobs=-1")]
    public void A_wrong_command_line_is_exit_code_2_with_advice(string expected, params string[] args)
    {
        CommandResult result = shell.Run(args);

        Assert.Equal(2, result.Code);
        Assert.Empty(result.Output);
        Assert.StartsWith("hearsay: " + expected, result.Error, StringComparison.Ordinal);
        Assert.Single(result.Error.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public void Help_wins_over_everything_else_on_the_line()
    {
        CommandResult result = shell.Run("read", "--no-such-option", "--help");

        Assert.Equal(0, result.Code);
        Assert.Contains("hearsay read PATH... [options]", result.Output, StringComparison.Ordinal);
        Assert.Equal(result.Output, shell.Run("help", "read").Output);
    }

    [Fact]
    public void The_version_names_the_program_and_its_models()
    {
        CommandResult result = shell.Run("--version");

        Assert.Equal(0, result.Code);
        Assert.Matches(@"^hearsay \d+\.\d+\.\d+\n", result.Output);
        foreach (string use in (string[])["attribution", "factuality", "lemmas", "names", "relations", "syntax", "tokens"])
        {
            Assert.Matches($@"\n{use} +en-[a-z0-9-]+/[0-9a-f]{{12}}\n", result.Output);
        }
    }

    [Fact]
    public void An_argument_that_starts_with_at_is_a_path_and_not_a_file_of_arguments()
    {
        CommandResult result = shell.Run("parse", "@nothing");

        Assert.Equal("hearsay: '@nothing': no such file. Check the spelling.\n", result.Error);
    }

    [Fact]
    public void Training_without_treebanks_says_where_they_are_looked_for()
    {
        CommandResult result = shell.Run("train", "tokens", "--data", "nowhere");

        Assert.Equal(1, result.Code);
        Assert.Contains(Path.Combine(shell.Folder, "nowhere"), result.Error, StringComparison.Ordinal);
        Assert.Contains("--data", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void After_two_dashes_everything_is_a_path() =>
        Assert.Equal("hearsay: '--names': no such file. Check the spelling.\n", shell.Run("parse", "--", "--names").Error);

    public void Dispose() => shell.Dispose();
}
