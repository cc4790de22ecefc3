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
        given is { Length: > 0 } ? given
        : surroundings.Environment("USER") is { Length: > 0 } user ? user
        : surroundings.Environment("LOGNAME") is { Length: > 0 } name ? name
        : throw new UsageException("Who does this is not known here: give --by NAME.");
}
