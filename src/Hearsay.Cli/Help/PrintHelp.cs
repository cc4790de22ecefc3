using System.CommandLine;
using System.CommandLine.Invocation;
using Hearsay.Cli.Terminal;

namespace Hearsay.Cli.Help;

/// <summary>Prints the help of the command that <c>--help</c> stands behind.</summary>
internal sealed class PrintHelp(Surroundings surroundings) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        HelpText.Write(parseResult.CommandResult.Command, surroundings.Output);
        return ExitCode.Success;
    }
}
