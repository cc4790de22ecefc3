using System.CommandLine;
using Hearsay.Cli.Dossier;
using Hearsay.Cli.Help;
using Hearsay.Cli.Listings;
using Hearsay.Cli.Settings;
using Hearsay.Cli.Terminal;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay diff</c>: what a newer reading says otherwise than the one before.</summary>
internal static class DiffCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var id = new Argument<string?>("DOCUMENT-ID") { HelpName = "DOCUMENT-ID", Arity = ArgumentArity.ZeroOrOne, Description = "Only this document (d-…)." };
        var command = new DocumentedCommand("diff", "Shows what the newest reading of documents says otherwise than the one before it.")
        {
            Usage = "[DOCUMENT-ID]",
            Details = "Claims that are new are marked +, those that are gone -, and those that changed ~ with the fields that did. Only documents that were read more than once are compared.",
            Examples = [("hearsay diff", "After 'hearsay reread'."), ("hearsay diff d-3f9cda51c0ffee00 --json", "One document, for a program.")],
        };
        var options = new ListOptions("a difference");
        command.Arguments.Add(id);
        options.AddTo(command);
        command.SetAction(result =>
        {
            var settings = EffectiveSettings.Resolve(surroundings, SettingOptions.ValuesOf(result));
            ListPart part = options.PartOf(result, settings);
            return LibraryAccess.WithExisting(settings, library =>
            {
                var listing = new DifferenceListing(new Page(surroundings.Output, settings.Width, settings.IsColored));
                new ListWriter(surroundings, settings, part).WritePart(listing.Shape, listing.Flatten(() => library.Find().Differences(result.GetValue(id))));
                if (part.Form == ListForm.Text && !settings.IsQuiet)
                {
                    surroundings.Output.Write(listing.Summary);
                }

                return ExitCode.Success;
            });
        });
        return command;
    }
}
