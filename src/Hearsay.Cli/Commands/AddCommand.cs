using System.CommandLine;
using Hearsay.Cli.Help;
using Hearsay.Cli.Settings;
using Hearsay.Cli.Terminal;
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
            Arity = ArgumentArity.ZeroOrMore,
            Description = "Files, folders with all that is in them, or - for standard input, as for 'hearsay read'.",
        };
        var command = new DocumentedCommand("add", "Reads documents and keeps them with their claims in the library.")
        {
            Usage = "[PATH...]",
            Details = """
                A document that the library has is not read again: it only learns the new place. A file that has not changed since it was read to its end is passed over. So the same command, run again, takes in what is new, and goes on where it was interrupted: what it reported is kept, whatever happens.

                The library is one file; the first 'hearsay add' makes it.

                What cannot be read is named with the reason, the rest is added all the same, and the exit code is 1.
                """,
            Examples =
            [
                ("hearsay add news/", "All that is in a folder."),
                ("hearsay add archive.jsonl --library desk.db", "Into a library of its own."),
                ("hearsay add --watch ~/inbox", "Whatever comes into a folder, as it comes."),
            ],
        };
        command.Arguments.Add(paths);
        command.Options.Add(SettingOptions.Library());
        command.Options.Add(SettingOptions.Jobs());
        command.Options.Add(SettingOptions.Json("Print one JSON object with the numbers of what was new, known and failed."));
        Option<string> actors = ActorsOption.Create();
        command.Options.Add(actors);
        var watch = new Option<string>("--watch") { HelpName = "FOLDER", Description = "Then go on adding what comes into this folder, until interrupted." };
        command.Options.Add(watch);
        LimitOptions limits = LimitOptions.AddTo(command);
        command.SetAction(result =>
        {
            var settings = EffectiveSettings.Resolve(surroundings, SettingOptions.ValuesOf(result));
            string[] given = result.GetValue(paths) ?? [];
            string? folder = result.GetValue(watch);
            if (given.Length == 0 && folder is null)
            {
                throw new UsageException("Name what to add: files, folders, or - for standard input; or a folder to --watch.");
            }

            return LibraryAccess.WithNew(settings, library =>
            {
                var reader = new Reader(LanguageReader.Load(), ActorsOption.Read(result.GetValue(actors), surroundings));
                using var run = new AddRun(surroundings, settings, library, reader.Read, VersionAction.VersionsOf(reader));
                return Run(surroundings, settings, library, run, given, folder, limits.Read(result, surroundings));
            });
        });
        return command;
    }

    private static int Run(Surroundings surroundings, EffectiveSettings settings, Library library, AddRun run, string[] paths, string? folder, IntakeOptions limits)
    {
        if (library.CopyBeforeUpgrade is { } copy && !settings.IsQuiet)
        {
            surroundings.Complain($"the library was brought to a newer form; as it was before, it is kept as '{copy}'.");
        }

        if (paths.Length > 0)
        {
            run.Run(paths, limits);
            Tell(surroundings, settings, library, run);
        }

        if (folder is not null)
        {
            run.Watch(folder, limits, () => Tell(surroundings, settings, library, run));
            return run.Tally.Failures > 0 ? ExitCode.Failure : ExitCode.Success;
        }

        if (run.IsStopped)
        {
            surroundings.Complain("interrupted. What was added is kept; run the command again to go on.");
        }

        return run.Tally.Failures > 0 || run.IsStopped ? ExitCode.Failure : ExitCode.Success;
    }

    private static void Tell(Surroundings surroundings, EffectiveSettings settings, Library library, AddRun run)
    {
        if (settings.IsJson)
        {
            surroundings.Output.WriteLine(run.Tally.ToJson(library.Path));
        }
        else if (!settings.IsQuiet)
        {
            surroundings.Output.WriteLine(run.Tally.Describe(library.Path));
        }

        surroundings.Output.Flush();
    }
}
