using System.CommandLine;
using Hearsay.Cli.Flow;
using Hearsay.Cli.Terminal;
using Hearsay.Knowledge;

namespace Hearsay.Cli.Commands;

/// <summary>The option of those who have a list of actors of their own.</summary>
internal static class ActorsOption
{
    /// <summary><c>--actors</c>.</summary>
    public static Option<string> Create() => new("--actors")
    {
        HelpName = "FILE",
        Description = "Know the actors of this file too, before Hearsay's own: name, code, kind, other names, from, until, with tabs between (docs/actors.md).",
    };

    /// <summary>Reads the file, if one is named.</summary>
    /// <exception cref="FailureException">It is not there, or a line of it is wrong.</exception>
    public static ActorFile? Read(string? path, Surroundings surroundings)
    {
        if (path is null)
        {
            return null;
        }

        try
        {
            return ActorFile.Read(Path.GetFullPath(path, surroundings.Folder));
        }
        catch (FormatException e)
        {
            throw new FailureException(e.Message);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new FailureException(TextFile.Explain(path, e));
        }
    }
}
