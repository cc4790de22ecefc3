using System.CommandLine;
using System.CommandLine.Help;

namespace Hearsay.Cli.Help;

/// <summary>Writes what a command does. The reference in <c>docs/cli.md</c> is made of the same words.</summary>
internal static class HelpText
{
    private const int Width = 80;
    private const int Indent = 2;

    /// <summary>Writes the help of <paramref name="command"/> to <paramref name="output"/>.</summary>
    public static void Write(Command command, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(output);
        var documented = command as DocumentedCommand;
        Paragraphs(output, command.Description ?? "", 0);
        output.WriteLine();
        output.WriteLine("Usage:");
        output.WriteLine($"  {UsageOf(command)}");

        Rows(output, "Commands", command.Subcommands.Where(c => !c.Hidden).Select(c => (c.Name, c.Description ?? "")));
        Rows(output, "Arguments", command.Arguments.Where(a => !a.Hidden).Select(a => (NameOf(a), a.Description ?? "")));
        Rows(output, "Options", command.Options.Where(o => !o.Hidden && !IsShared(command, o)).Select(RowOf));
        Rows(output, "Options of every command", SharedOptions(command).Select(RowOf));

        string details = documented?.Details ?? RootText.Details;
        if (details.Length > 0)
        {
            output.WriteLine();
            Paragraphs(output, details, 0);
        }

        IReadOnlyList<(string Line, string Effect)> examples = documented?.Examples ?? RootText.Examples;
        if (examples.Count > 0)
        {
            output.WriteLine();
            output.WriteLine("Examples:");
        }

        foreach ((string line, string effect) in examples)
        {
            output.WriteLine("  " + line);
            Paragraphs(output, effect, 6);
        }
    }

    /// <summary>The line of usage: <c>hearsay read PATH... [options]</c>.</summary>
    public static string UsageOf(Command command) => command switch
    {
        DocumentedCommand { Usage: { Length: > 0 } usage } => $"{PathOf(command)} {usage} [options]",
        DocumentedCommand { Subcommands.Count: > 0 } => $"{PathOf(command)} COMMAND [options]",
        DocumentedCommand => $"{PathOf(command)} [options]",
        _ => "hearsay COMMAND [options]",
    };

    /// <summary>All that is typed to name a command: <c>hearsay case new</c>.</summary>
    public static string PathOf(Command command) => command is RootCommand
        ? "hearsay"
        : $"{(command.Parents.OfType<Command>().FirstOrDefault() is { } parent ? PathOf(parent) : "hearsay")} {command.Name}";

    private static bool IsShared(Command command, Option option) => option.Recursive && command is RootCommand;

    private static IEnumerable<Option> SharedOptions(Command command) =>
        RootOf(command).Options.Where(o => (o.Recursive || o is HelpOption) && !o.Hidden)
        .OrderBy(o => o is HelpOption);

    private static Command RootOf(Command command) => command.Parents.OfType<Command>().FirstOrDefault() is { } parent ? RootOf(parent) : command;

    private static string NameOf(Argument argument) => argument.HelpName ?? argument.Name.ToUpperInvariant();

    private static (string Name, string Text) RowOf(Option option)
    {
        string names = string.Join(", ", option.Aliases.Where(a => a != option.Name).OrderBy(a => a.Length).Append(option.Name));
        return (option.HelpName is { } value ? $"{names} {value}" : names, option.Description ?? "");
    }

    private static void Rows(TextWriter output, string title, IEnumerable<(string Name, string Text)> rows)
    {
        (string Name, string Text)[] all = [.. rows];
        if (all.Length == 0)
        {
            return;
        }

        output.WriteLine();
        output.WriteLine(title + ":");
        int column = Indent + 2 + Math.Min(22, all.Max(r => r.Name.Length));
        foreach ((string name, string text) in all)
        {
            output.Write(new string(' ', Indent) + name);
            int at = Indent + name.Length;
            if (at + 2 > column)
            {
                output.WriteLine();
                at = 0;
            }

            foreach (string line in Wrap(text, Width - column))
            {
                output.Write(new string(' ', column - at));
                output.WriteLine(line);
                at = 0;
            }
        }
    }

    private static void Paragraphs(TextWriter output, string text, int indent)
    {
        foreach (string paragraph in text.Split('\n'))
        {
            foreach (string line in paragraph.StartsWith(' ') ? Hanging(paragraph, Width - indent) : Wrap(paragraph, Width - indent))
            {
                output.WriteLine(line.Length == 0 ? "" : new string(' ', indent) + line);
            }
        }
    }

    /// <summary>A line of a list goes on below where its text begins, behind the name in it.</summary>
    private static IEnumerable<string> Hanging(string line, int width)
    {
        if (line.Length <= width)
        {
            return [line];
        }

        int start = line.Length - line.TrimStart().Length;
        int gap = line.IndexOf("  ", start, StringComparison.Ordinal);
        int column = gap < 0 ? start : line.Length - line[gap..].TrimStart().Length;
        return Wrap(line[column..], width - column).Select((part, i) => (i == 0 ? line[..column] : new string(' ', column)) + part);
    }

    private static IEnumerable<string> Wrap(string text, int width)
    {
        string line = "";
        foreach (string word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line;
                line = word;
            }
            else
            {
                line = line.Length == 0 ? word : line + " " + word;
            }
        }

        yield return line;
    }
}
