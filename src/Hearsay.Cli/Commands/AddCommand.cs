using System.CommandLine;
using Hearsay.Cli.Help;
using Hearsay.Cli.Settings;
using Hearsay.Cli.Terminal;
using Hearsay.Exchange;
using Hearsay.Intake;
using Hearsay.Language;
using Hearsay.Reading;
using Hearsay.Store;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay add</c>: documents in, kept with their claims.</summary>
internal static class AddCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var paths = new Argument<string[]>("PATH")
        {
            HelpName = "PATH",
            Arity = ArgumentArity.OneOrMore,
            Description = "Files, folders with all that is in them, or - for standard input, as for 'hearsay read'.",
        };
        var command = new DocumentedCommand("add", "Reads documents and keeps them with their claims in the library.")
        {
            Usage = "PATH...",
            Details = """
                A document that the library has is not read again: it only learns the new place. A file that has not changed since it was read to its end is passed over. So the same command, run again, takes in what is new, and goes on where it was interrupted: what it reported is kept, whatever happens.

                The library is one file; the first 'hearsay add' makes it.

                What cannot be read is named with the reason, the rest is added all the same, and the exit code is 1.
                """,
            Examples =
            [
                ("hearsay add news/", "All that is in a folder."),
                ("hearsay add archive.jsonl --library desk.db", "Into a library of its own."),
            ],
        };
        command.Arguments.Add(paths);
        command.Options.Add(SettingOptions.Library());
        command.Options.Add(SettingOptions.Jobs());
        command.Options.Add(SettingOptions.Json("Print one JSON object with the numbers of what was new, known and failed."));
        Option<string> actors = ActorsOption.Create();
        command.Options.Add(actors);
        LimitOptions limits = LimitOptions.AddTo(command);
        command.SetAction(result =>
        {
            var settings = EffectiveSettings.Resolve(surroundings, SettingOptions.ValuesOf(result));
            return LibraryAccess.WithNew(settings, library =>
            {
                LanguageReader language = LanguageReader.Load();
                var reader = new Reader(language, ActorsOption.Read(result.GetValue(actors), surroundings));
                var versions = new ReaderVersions(VersionAction.ProgramVersion, language.Models);
                return Run(surroundings, settings, library, new AddRun(surroundings, settings, library, reader, versions), result.GetRequiredValue(paths), limits.Read(result, surroundings));
            });
        });
        return command;
    }

    private static int Run(Surroundings surroundings, EffectiveSettings settings, Library library, AddRun run, string[] paths, IntakeOptions limits)
    {
        if (library.CopyBeforeUpgrade is { } copy && !settings.IsQuiet)
        {
            surroundings.Complain($"the library was brought to a newer form; as it was before, it is kept as '{copy}'.");
        }

        run.Run(paths, limits);
        if (settings.IsJson)
        {
            surroundings.Output.WriteLine(run.Tally.ToJson(library.Path));
        }
        else if (!settings.IsQuiet)
        {
            surroundings.Output.WriteLine(run.Tally.Describe(library.Path));
        }

        if (run.IsStopped)
        {
            surroundings.Complain("interrupted. What was added is kept; run the command again to go on.");
        }

        return run.Tally.Failures > 0 || run.IsStopped ? ExitCode.Failure : ExitCode.Success;
    }
}
