using System.CommandLine;
using System.Text;
using Hearsay.Cli.Help;
using Hearsay.Cli.Settings;
using Hearsay.Cli.Terminal;
using Xunit;

namespace Hearsay.Cli.Tests.Docs;

/// <summary>The documents say what the program does.</summary>
public sealed class CliReferenceTests
{
    private static readonly RootCommand Root = EntryPoint.CreateCommands(new Surroundings
    {
        Input = () => Stream.Null,
        Output = TextWriter.Null,
        Error = TextWriter.Null,
        Environment = _ => null,
        Folder = Repository.Root,
    });

    [Fact]
    public void The_reference_of_commands_is_what_help_prints() => GoldenFile.Hold("docs/cli.md", Reference());

    [Fact]
    public void Every_setting_is_described_with_its_key_variable_flag_and_default()
    {
        string text = File.ReadAllText(Repository.PathOf("docs", "configuration.md"));

        Assert.All(SettingList.All, setting => Assert.Matches(
            $@"\| `{setting.Key}` \| .*`{setting.Variable}`.*`{setting.Flag}`.*`{System.Text.RegularExpressions.Regex.Escape(setting.Default)}`", text));
    }

    [Fact]
    public void Every_command_and_option_has_a_description() => Assert.All(
        All.Cast<Symbol>().Concat(Root.Options).Concat(All.SelectMany(c => c.Options)).Concat(All.SelectMany(c => c.Arguments)),
        symbol => Assert.EndsWith(".", symbol.Description ?? "", StringComparison.Ordinal));

    [Fact]
    public void Every_command_has_an_example_that_parses() => Assert.All(
        All.Cast<DocumentedCommand>(),
        command =>
        {
            Assert.NotEmpty(command.Examples);
            Assert.All(command.Examples, example => Assert.Null(UsageText.FindError(Root.Parse(ArgumentsOf(example.Line)))));
        });

    [Fact]
    public void Every_relative_link_of_the_documents_leads_somewhere() => Assert.Empty(
        Repository.FilesIn("docs").Append(Repository.PathOf("README.md")).Append(Repository.PathOf("CONTRIBUTING.md"))
            .Where(f => f.EndsWith(".md", StringComparison.Ordinal))
            .SelectMany(f => DeadLinks(f)));

    /// <summary>The commands, each before those under it.</summary>
    private static IEnumerable<Command> All => Root.Subcommands.SelectMany(c => c.Subcommands.Prepend(c));

    private static IEnumerable<string> DeadLinks(string file) =>
        from System.Text.RegularExpressions.Match link in System.Text.RegularExpressions.Regex.Matches(File.ReadAllText(file), @"\]\(([^)#:]+)(#[^)]*)?\)")
        let target = Path.Combine(Path.GetDirectoryName(file)!, link.Groups[1].Value)
        where !File.Exists(target) && !Directory.Exists(target)
        select $"{Path.GetRelativePath(Repository.Root, file)}: {link.Groups[1].Value}";

    /// <summary>The words after <c>hearsay</c>, up to where the shell takes over; what stands between single quotes is one word.</summary>
    private static string[] ArgumentsOf(string line) =>
    [
        .. System.Text.RegularExpressions.Regex.Matches(line[line.IndexOf("hearsay ", StringComparison.Ordinal)..], @"(?:'[^']*'|[^\s'])+")
            .Select(m => m.Value).Skip(1).TakeWhile(w => w is not (">" or "|")).Select(w => w.Replace("'", "", StringComparison.Ordinal)),
    ];

    private static string Reference()
    {
        var text = new StringBuilder();
        text.Append("# Commands\n\nWhat `hearsay --help` and `hearsay COMMAND --help` print. ");
        text.Append("This page is made by `HEARSAY_ACCEPT=1 dotnet test tests/Hearsay.Cli.Tests`; a test holds it to the program.\n");
        foreach (Command command in All.Prepend<Command>(Root))
        {
            using var help = new StringWriter { NewLine = "\n" };
            HelpText.Write(command, help);
            string title = HelpText.PathOf(command);
            text.Append("\n## " + title + "\n\n```\n" + help + "```\n");
        }

        return text.ToString();
    }
}
