using System.CommandLine;
using Hearsay.Cli.Settings;
using Hearsay.Cli.Terminal;
using Hearsay.Store;

namespace Hearsay.Cli.Commands;

/// <summary>What commands have in common that record something a person adds, with who and why.</summary>
internal static class RecordedCommand
{
    /// <summary>Gives a command its options and what it does: <paramref name="work"/> records, and says what it did.</summary>
    public static T Finish<T>(Surroundings surroundings, T command, Func<ParseResult, Library, (string? Reason, string Author), string> work)
        where T : Command
    {
        (Option<string> reason, Option<string> by) = (RemarkOptions.Reason(), RemarkOptions.By());
        foreach (Option option in (Option[])[SettingOptions.Library(), reason, by])
        {
            command.Options.Add(option);
        }

        command.SetAction(result =>
        {
            var settings = EffectiveSettings.Resolve(surroundings, SettingOptions.ValuesOf(result));
            return LibraryAccess.WithExisting(settings, library =>
            {
                string done = work(result, library, (result.GetValue(reason), RemarkOptions.AuthorOf(result.GetValue(by), surroundings)));
                if (!settings.IsQuiet)
                {
                    surroundings.Output.Write(done + "\n");
                }

                return ExitCode.Success;
            });
        });
        return command;
    }

    /// <summary>Says that a remark was kept.</summary>
    public static string Undoable(long remark) => FormattableString.Invariant($"Remark {remark}. 'hearsay undo {remark}' takes it back.");
}
