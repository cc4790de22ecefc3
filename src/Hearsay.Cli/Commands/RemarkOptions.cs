using System.CommandLine;
using Hearsay.Cli.Terminal;

namespace Hearsay.Cli.Commands;

/// <summary>The options of all that is recorded with who did it and why.</summary>
internal static class RemarkOptions
{
    /// <summary><c>--reason</c>.</summary>
    public static Option<string> Reason() => new("--reason") { HelpName = "TEXT", Description = "Why, in your words; it is kept." };

    /// <summary><c>--by</c>.</summary>
    public static Option<string> By() => new("--by") { HelpName = "NAME", Description = "Who does this; by default the name you are logged in under." };

    /// <summary>Who it is.</summary>
    /// <exception cref="UsageException">Nobody says.</exception>
    public static string AuthorOf(string? given, Surroundings surroundings) =>
        FindAuthor(given, surroundings) ?? throw new UsageException("Who does this is not known here: give --by NAME.");

    /// <summary>Who it is, or null if nobody says.</summary>
    public static string? FindAuthor(string? given, Surroundings surroundings) =>
        new[] { given, surroundings.Environment("USER"), surroundings.Environment("LOGNAME") }.FirstOrDefault(name => name is { Length: > 0 });
}
