using System.CommandLine;
using System.CommandLine.Parsing;
using Hearsay.Cli.Settings;

namespace Hearsay.Cli.Help;

/// <summary>Says what is wrong with a command line, and what was probably meant.</summary>
internal static class UsageText
{
    /// <summary>One message for the first error of <paramref name="result"/>, or null if there is none.</summary>
    public static string? FindError(ParseResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        Command command = result.CommandResult.Command;
        string help = HelpText.PathOf(command) + " --help";
        return FindReason(result, command) is { } reason ? $"{reason} Run '{help}' to see what there is." : null;
    }

    private static string? FindReason(ParseResult result, Command command)
    {
        if (result.Action is { ClearsParseErrors: true })
        {
            return null;
        }

        // A word that fits nowhere explains more than what is missing because of it.
        if (FindUnknownOption(result) is { } option)
        {
            return $"'{option}' is no option of {NameOf(command)}.{Suggest(option, OptionNames(command))}";
        }

        if (result.UnmatchedTokens is [string word, ..])
        {
            return command.Subcommands.Count > 0
                ? $"'{word}' is no command.{Suggest(word, command.Subcommands.Select(c => c.Name))}"
                : $"'{word}' is one argument too many.";
        }

        return result.Errors switch
        {
            [] => null,
            _ when command.Subcommands.Count > 0 => "No command was given.",
            [{ SymbolResult: ArgumentResult { Parent: not OptionResult, Argument: var argument, Tokens.Count: 0 } }, ..] =>
                $"{argument.HelpName ?? argument.Name} is missing.",
            [var error, ..] => error.Message.EndsWith('.') ? error.Message : error.Message + ".",
        };
    }

    /// <summary>The first word that looks like an option but was taken for an argument, up to <c>--</c>.</summary>
    private static string? FindUnknownOption(ParseResult result)
    {
        Token[] early = [.. result.Tokens.TakeWhile(t => t.Type != TokenType.DoubleDash)];
        return result.UnmatchedTokens.FirstOrDefault(IsOptionLike) ?? result.CommandResult.Children
            .OfType<ArgumentResult>()
            .SelectMany(a => a.Tokens)
            .FirstOrDefault(t => IsOptionLike(t.Value) && early.Any(e => ReferenceEquals(e, t)))?.Value;
    }

    private static bool IsOptionLike(string word) => word.Length > 1 && word[0] == '-';

    private static string NameOf(Command command) => command is RootCommand ? "hearsay" : $"'{HelpText.PathOf(command)}'";

    private static IEnumerable<Command> Above(Command command) => command.Parents.OfType<Command>().SelectMany(p => Above(p).Prepend(p));

    private static string Suggest(string word, IEnumerable<string> candidates) =>
        Nearest.Find(word, candidates) is { } near ? $" Did you mean '{near}'?" : "";

    private static IEnumerable<string> OptionNames(Command command) =>
        command.Options.Concat(Above(command).SelectMany(c => c.Options.Where(o => o.Recursive)))
            .Where(o => !o.Hidden)
            .SelectMany(o => o.Aliases.Append(o.Name).Distinct());
}
