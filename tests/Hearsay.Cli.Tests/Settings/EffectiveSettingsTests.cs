using Xunit;

namespace Hearsay.Cli.Tests.Settings;

public sealed class EffectiveSettingsTests : IDisposable
{
    private readonly Shell shell = new();

    [Fact]
    public void Without_anything_set_the_defaults_hold()
    {
        CommandResult result = shell.Run("config");

        Assert.Equal(0, result.Code);
        Assert.Contains("color   auto            default\n", result.Output, StringComparison.Ordinal);
        Assert.Empty(result.Error);
    }

    [Fact]
    public void A_flag_beats_the_environment_which_beats_the_folder_which_beats_the_user()
    {
        shell.Set("XDG_CONFIG_HOME", Path.Combine(shell.Folder, "xdg"));
        shell.Write("xdg/hearsay/config.yaml", "jobs: 1\nwidth: 81\ncolor: never\nquiet: true\n");
        shell.Write(".hearsay.yaml", "jobs: 2\nwidth: 82\ncolor: always\n");
        shell.Set("HEARSAY_JOBS", "3").Set("HEARSAY_WIDTH", "83");

        string output = shell.Run("config", "--jobs", "4").Output;

        Assert.Matches("jobs +4 +flag --jobs\n", output);
        Assert.Matches("width +83 +environment HEARSAY_WIDTH\n", output);
        Assert.Matches("color +always +'.*/\\.hearsay\\.yaml', line 3\n", output);
        Assert.Matches("quiet +true +'.*/xdg/hearsay/config\\.yaml', line 4\n", output);
    }

    [Fact]
    public void The_users_file_is_found_in_the_home_folder_where_XDG_says_nothing()
    {
        shell.Set("HOME", shell.Folder);
        shell.Write(".config/hearsay/config.yaml", "quiet: true\n");

        Assert.Matches("quiet +true +'.*/\\.config/hearsay/config\\.yaml', line 1", shell.Run("config").Output);
    }

    [Fact]
    public void A_path_in_a_file_counts_from_that_file()
    {
        shell.Set("XDG_CONFIG_HOME", Path.Combine(shell.Folder, "xdg"));
        shell.Write("xdg/hearsay/config.yaml", "data: gold\n");

        Assert.Contains(Path.Combine(shell.Folder, "xdg", "hearsay", "gold"), shell.Run("config").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void NO_COLOR_means_never_unless_a_flag_says_otherwise()
    {
        shell.Set("NO_COLOR", "1");

        Assert.Matches("color +never +environment NO_COLOR\n", shell.Run("config").Output);
        Assert.Matches("color +always +flag --color\n", shell.Run("config", "--color", "always").Output);
    }

    [Fact]
    public void An_unknown_key_is_an_error_with_file_line_and_what_was_meant()
    {
        string path = shell.Write(".hearsay.yaml", "# mine\njobs: 2\ncolour: never\n");

        CommandResult result = shell.Run("config");

        Assert.Equal(2, result.Code);
        Assert.Empty(result.Output);
        Assert.StartsWith($"hearsay: '{path}', line 3: no setting is called 'colour'. Did you mean 'color'?", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("jobs: many\n", "line 1: 'many' is no value for 'jobs'. Give a number")]
    [InlineData("jobs: 1\njobs: 2\n", "line 2: 'jobs' is set twice")]
    [InlineData("jobs: [1, 2]\n", "line 1: 'jobs' takes one value")]
    [InlineData("- jobs\n", "line 1: not a setting. Write one 'key: value' a line.")]
    [InlineData("jobs\n", "line 1: not a setting.")]
    [InlineData("quiet: true\n\"jobs: 2\n", "not YAML")]
    [InlineData("quiet: true\n  jobs: 2\n", "not YAML")]
    [InlineData("jobs: 2\n[a]: 3\n", "line 2: not a setting.")]
    public void What_is_wrong_with_a_file_is_said_with_its_line(string text, string expected)
    {
        shell.Write(".hearsay.yaml", text);

        CommandResult result = shell.Run("config");

        Assert.Equal(2, result.Code);
        Assert.Contains(expected, result.Error, StringComparison.Ordinal);
        Assert.Single(result.Error.TrimEnd('\n').Split('\n'));
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nothing\n")]
    [InlineData("---\n")]
    [InlineData("\uFEFFjobs: 2\n")]
    public void An_empty_file_and_a_byte_order_mark_are_fine(string text)
    {
        shell.Write(".hearsay.yaml", text);

        Assert.Equal(0, shell.Run("config").Code);
    }

    [Fact]
    public void A_wrong_value_in_the_environment_names_the_variable()
    {
        CommandResult result = shell.Set("HEARSAY_COLOR", "blue").Run("config");

        Assert.Equal(2, result.Code);
        Assert.Equal("hearsay: environment HEARSAY_COLOR: 'blue' is no value for 'color'. Give auto, always or never.\n", result.Error);
    }

    [Fact]
    public void As_JSON_every_setting_has_value_and_origin()
    {
        string line = shell.Set("HEARSAY_JOBS", "3").Run("config", "--json").Output;

        Assert.Contains("\"jobs\":{\"value\":\"3\",\"origin\":\"environment HEARSAY_JOBS\"}", line, StringComparison.Ordinal);
        Assert.Equal(line.Length - 1, line.IndexOf('\n', StringComparison.Ordinal));
    }

    public void Dispose() => shell.Dispose();
}
