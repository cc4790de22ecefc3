using System.CommandLine;
using System.CommandLine.Completions;
using System.Text;

namespace Hearsay.Cli.Help;

/// <summary>
/// Writes completion scripts from the tree of commands. They hold all words themselves, so that completing starts no
/// program; where a path is due, the shell completes files.
/// </summary>
internal static class CompletionScript
{
    /// <summary>The script for <c>bash</c>, <c>zsh</c> or <c>fish</c>.</summary>
    public static string For(string shell, RootCommand root)
    {
        ArgumentNullException.ThrowIfNull(root);
        return shell switch
        {
            "bash" => Bash(root),
            "zsh" => Zsh(root),
            "fish" => Fish(root),
            _ => throw new ArgumentOutOfRangeException(nameof(shell), shell, "No such shell."),
        };
    }

    private static string Bash(RootCommand root)
    {
        var script = new StringBuilder();
        Line(script, "# Completes hearsay in bash. Made by 'hearsay completion bash'.");
        Line(script, "_hearsay() {");
        Line(script, "  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} command= words= options= i");
        Line(script, "  for ((i = 1; i < COMP_CWORD; i++)); do");
        Line(script, "    case ${COMP_WORDS[i]} in");
        Line(script, $"      {string.Join('|', root.Subcommands.Select(c => c.Name))}) command=${{COMP_WORDS[i]}}; break ;;");
        Line(script, "    esac");
        Line(script, "  done");
        Line(script, "  case $before in");
        foreach (Option option in AllOptions(root).Where(o => ValuesOf(o).Length > 0).DistinctBy(o => o.Name))
        {
            Line(script, $"    {string.Join('|', NamesOf(option))}) words='{string.Join(' ', ValuesOf(option))}' ;;");
        }

        string[] free = [.. AllOptions(root).Where(o => o.HelpName is not null && ValuesOf(o).Length == 0).SelectMany(NamesOf).Distinct()];
        Line(script, $"    {string.Join('|', free)}) return ;;");
        Line(script, "    *) case $command in");
        foreach (Command command in root.Subcommands)
        {
            // Only the first argument of a command has fixed values; files follow it.
            IEnumerable<string> values = command.Subcommands.Select(c => c.Name).Concat(command.Arguments.Take(1).SelectMany(ValuesOf));
            Line(script, BashCase(command.Name, $"[[ $before != {command.Name} ]] || ", values, OptionsOf(root, command)));
        }

        Line(script, BashCase("*", "", root.Subcommands.Select(c => c.Name), root.Options));
        Line(script, "    esac ;;");
        Line(script, "  esac");
        Line(script, "  [[ $word != -* ]] || words=$options");
        Line(script, "  COMPREPLY=($(compgen -W \"$words\" -- \"$word\"))");
        Line(script, "}");
        Line(script, "complete -o default -F _hearsay hearsay");
        return script.ToString();
    }

    private static string BashCase(string command, string condition, IEnumerable<string> words, IEnumerable<Option> options) =>
        $"      {command}) {condition}words='{string.Join(' ', words)}'; options='{string.Join(' ', options.SelectMany(NamesOf))}' ;;";

    private static string Zsh(RootCommand root)
    {
        var script = new StringBuilder();
        Line(script, "#compdef hearsay");
        Line(script, "# Completes hearsay in zsh. Made by 'hearsay completion zsh'.");
        Line(script, "_hearsay() {");
        Line(script, "  local -a commands");
        Line(script, "  commands=(");
        foreach (Command command in root.Subcommands)
        {
            Line(script, $"    {Quoted(command.Name + ":" + command.Description)}");
        }

        Line(script, "  )");
        Line(script, "  if ((CURRENT == 2)) && [[ $words[2] != -* ]]; then");
        Line(script, "    _describe -t commands command commands");
        Line(script, "    return");
        Line(script, "  fi");
        Line(script, "  local command=$words[2]");
        Line(script, "  shift words");
        Line(script, "  ((CURRENT--))");
        Line(script, "  case $command in");
        foreach (Command command in root.Subcommands)
        {
            IEnumerable<string> rows = OptionsOf(root, command).SelectMany(ZshRows).Concat(ZshSubcommands(command)).Concat(command.Arguments.Select(ZshRow));
            Line(script, $"    {command.Name}) _arguments -s {string.Join(' ', rows)} ;;");
        }

        Line(script, $"    *) _arguments -s {string.Join(' ', root.Options.SelectMany(ZshRows))} ;;");
        Line(script, "  esac");
        Line(script, "}");
        Line(script, "_hearsay \"$@\"");
        return script.ToString();
    }

    private static IEnumerable<string> ZshRows(Option option) => NamesOf(option).Select(name => Quoted(
        $"*{name}[{ZshText(option.Description)}]"
        + (option.HelpName is null ? "" : $":{option.HelpName}:{ZshChoices(ValuesOf(option))}")));

    private static IEnumerable<string> ZshSubcommands(Command command) => command.Subcommands.Count == 0 ? []
        : [Quoted($":COMMAND:{ZshChoices([.. command.Subcommands.Select(c => c.Name)])}"), Quoted("*::")];

    private static string ZshRow(Argument argument) => Quoted(
        $"{(argument.Arity.MaximumNumberOfValues > 1 ? "*" : "")}:{argument.HelpName}:{ZshChoices(ValuesOf(argument))}");

    private static string ZshChoices(string[] values) => values.Length == 0 ? "_files" : $"({string.Join(' ', values)})";

    private static string ZshText(string? text) =>
        (text ?? "").Replace("[", "\\[", StringComparison.Ordinal).Replace("]", "\\]", StringComparison.Ordinal)
            .Replace(":", "\\:", StringComparison.Ordinal);

    private static string Fish(RootCommand root)
    {
        var script = new StringBuilder();
        Line(script, "# Completes hearsay in fish. Made by 'hearsay completion fish'.");
        foreach (Command command in root.Subcommands)
        {
            Line(script, $"complete -c hearsay -n __fish_use_subcommand -f -a {command.Name} -d {Quoted(command.Description)}");
        }

        foreach (Option option in root.Options)
        {
            Line(script, $"complete -c hearsay {FishRow(option)}");
        }

        foreach (Command command in root.Subcommands)
        {
            string seen = "__fish_seen_subcommand_from " + command.Name;
            string when = $"-n '{seen}'";
            foreach (Argument argument in command.Arguments.Take(1).Where(a => ValuesOf(a).Length > 0))
            {
                string first = $"-n '{seen}; and test (count (commandline -opc)) -eq 2'";
                Line(script, $"complete -c hearsay {first} -f -a '{string.Join(' ', ValuesOf(argument))}'");
            }

            foreach (Command sub in command.Subcommands)
            {
                string first = $"-n '{seen}; and test (count (commandline -opc)) -eq 2'";
                Line(script, $"complete -c hearsay {first} -f -a {sub.Name} -d {Quoted(sub.Description)}");
            }

            foreach (Option option in OwnOptions(command))
            {
                Line(script, $"complete -c hearsay {when} {FishRow(option)}");
            }
        }

        return script.ToString();
    }

    private static string FishRow(Option option)
    {
        IEnumerable<string> names = NamesOf(option)
            .Select(n => n.StartsWith("--", StringComparison.Ordinal) ? "-l " + n[2..] : "-s " + n[1..]);
        string[] values = ValuesOf(option);
        string value = option.HelpName is null ? "" : values.Length == 0 ? " -r" : $" -x -a '{string.Join(' ', values)}'";
        return $"{string.Join(' ', names)}{value} -d {Quoted(option.Description)}";
    }

    private static IEnumerable<Option> AllOptions(RootCommand root) => root.Options.Concat(root.Subcommands.SelectMany(OwnOptions));

    private static IEnumerable<Option> OptionsOf(RootCommand root, Command command) =>
        OwnOptions(command).Concat(root.Options.Where(o => o.Name != "--version"));

    /// <summary>The options of a command, and of the commands under it.</summary>
    private static IEnumerable<Option> OwnOptions(Command command) =>
        command.Options.Concat(command.Subcommands.SelectMany(c => c.Options)).DistinctBy(o => o.Name);

    private static IEnumerable<string> NamesOf(Option option) =>
        option.Aliases.Append(option.Name).Distinct().OrderBy(n => n.Length).ThenBy(n => n, StringComparer.Ordinal);

    private static string[] ValuesOf(Symbol symbol)
    {
        List<Func<CompletionContext, IEnumerable<CompletionItem>>> sources = symbol switch
        {
            Option { HelpName: not null } option => option.CompletionSources,
            Argument argument => argument.CompletionSources,
            _ => [],
        };
        return [.. sources.SelectMany(s => s(CompletionContext.Empty)).Select(i => i.Label)];
    }

    private static string Quoted(string? text) => "'" + (text ?? "").Replace("'", "'\\''", StringComparison.Ordinal) + "'";

    private static void Line(StringBuilder script, string line) => script.Append(line).Append('\n');
}
