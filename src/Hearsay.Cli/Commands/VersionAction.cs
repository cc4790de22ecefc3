using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;
using Hearsay.Cli.Settings;
using Hearsay.Cli.Terminal;
using Hearsay.Exchange;
using Hearsay.Language;
using Hearsay.Reading;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay --version</c>: the version of the program and of the models in it.</summary>
internal sealed class VersionAction(Surroundings surroundings) : SynchronousCommandLineAction
{
    /// <summary>The version of Hearsay.</summary>
    public static string ProgramVersion { get; } =
        typeof(VersionAction).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    /// <summary>What stands in everything that a reader makes.</summary>
    public static ReaderVersions VersionsOf(Reader reader) => new(ProgramVersion, reader.Models);

    /// <summary>The option that asks for it.</summary>
    public static Option CreateOption(Surroundings surroundings)
    {
        Option<bool> option = SettingOptions.Switch("--version", "Show the versions of the program and of its models.");
        option.Action = new VersionAction(surroundings);
        return option;
    }

    public override int Invoke(ParseResult parseResult)
    {
        surroundings.Output.WriteLine("hearsay " + ProgramVersion);
        foreach ((string use, string version) in new Reader(LanguageReader.Load()).Models)
        {
            surroundings.Output.WriteLine($"{use,-11} {version}");
        }

        return ExitCode.Success;
    }
}
