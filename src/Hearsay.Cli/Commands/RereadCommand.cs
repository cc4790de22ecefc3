using System.CommandLine;
using Hearsay.Cli.Flow;
using Hearsay.Cli.Help;
using Hearsay.Cli.Settings;
using Hearsay.Cli.Terminal;
using Hearsay.Documents;
using Hearsay.Exchange;
using Hearsay.Language;
using Hearsay.Reading;
using Hearsay.Store;
using Hearsay.Store.Finding;
using Hearsay.Store.Keeping;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay reread</c>: reads again what an older Hearsay read.</summary>
internal static class RereadCommand
{
    private const int MostPending = 64;

    /// <summary>Makes the command.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var ids = new Argument<string[]>("DOCUMENT-ID") { HelpName = "DOCUMENT-ID", Arity = ArgumentArity.ZeroOrMore, Description = "Only these documents, whatever read them (d-…)." };
        var command = new DocumentedCommand("reread", "Reads documents of the library again that an older Hearsay has read.")
        {
            Usage = "[DOCUMENT-ID...]",
            Details = "The old reading of a document counts until the new one is complete, and is kept to compare: 'hearsay diff' shows what changed. What people noted stays with the claims, whose ids outlive a new reading. Interrupted, it goes on when it is run again.",
            Examples = [("hearsay reread", "After an upgrade.")],
        };
        command.Arguments.Add(ids);
        command.Options.Add(SettingOptions.Library());
        command.Options.Add(SettingOptions.Jobs());
        Option<string> actors = ActorsOption.Create();
        command.Options.Add(actors);
        command.SetAction(result =>
        {
            var settings = EffectiveSettings.Resolve(surroundings, SettingOptions.ValuesOf(result));
            return LibraryAccess.WithExisting(settings, library =>
            {
                var reader = new Reader(LanguageReader.Load(), ActorsOption.Read(result.GetValue(actors), surroundings));
                return Run(surroundings, settings, library, reader, VersionAction.VersionsOf(reader), result.GetValue(ids) ?? []);
            });
        });
        return command;
    }

    private static int Run(
        Surroundings surroundings, EffectiveSettings settings, Library library, Reader reader, ReaderVersions versions, string[] wanted)
    {
        Finder finder = library.Find();
        IReadOnlyList<string> ids = wanted.Length > 0 ? wanted : finder.ReadOtherwise(versions);
        int done = 0;
        int missing = 0;
        using (LibraryWriter writer = library.Write())
        using (var progress = new ProgressLine(surroundings, settings.IsQuiet, null))
        {
            foreach ((string id, PreparedDocument? prepared) in OrderedWork.Run(ids.Select(id => (id, finder.Document(id)?.Document)), settings.Jobs, Prepare))
            {
                if (prepared is null || !writer.Reread(prepared))
                {
                    missing++;
                    progress.Hide();
                    surroundings.Complain($"'{id}': the library has no such document.");
                    continue;
                }

                done++;
                progress.Advance(1, 0);
                if (writer.Pending >= MostPending)
                {
                    writer.Commit();
                }
            }

            writer.Commit();
        }

        if (!settings.IsQuiet)
        {
            surroundings.Output.Write($"{Counted.Of(done, "document")} read again. 'hearsay diff' shows what changed.\n");
        }

        return missing == 0 ? ExitCode.Success : ExitCode.Failure;

        (string, PreparedDocument?) Prepare((string Id, Document? Document) item) =>
            (item.Id, item.Document is null ? null : PreparedDocument.Of(reader.Read(item.Document), versions));
    }
}
