using System.CommandLine;
using Hearsay.Cli.Dossier;
using Hearsay.Cli.Help;
using Hearsay.Cli.Listings;
using Hearsay.Cli.Settings;
using Hearsay.Cli.Terminal;
using Hearsay.Store.Finding;
using Hearsay.Store.Weighing;
using Hearsay.Weighing.Origins;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay happenings</c>: claims of one occurrence put together.</summary>
internal static class HappeningsCommand
{
    private const int UsualLimit = 20;

    /// <summary>Makes the command.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var query = new Argument<string[]>("QUERY") { HelpName = "QUERY", Arity = ArgumentArity.ZeroOrMore, Description = "Only claims that this finds, as for 'hearsay claims'." };
        var options = new ListOptions("a happening", UsualLimit);
        Option<bool> all = SettingOptions.Switch("--all", "Show also what only one claim is about.");
        Option<bool> disagreeing = SettingOptions.Switch("--disagreeing", "Show only those on which claims disagree.");
        var command = new DocumentedCommand("happenings", "Puts the claims of one occurrence together, and says where they come from and where they disagree.")
        {
            Usage = "[QUERY...]",
            Details = """
                Claims of one occurrence are put together over documents, wordings and tenses, by what is done, by whom and to whom, when and where. What is said to have happened is its body; what was foretold or planned, and what is denied, hangs on it and is not mixed in.

                Copies and claims that go back to one source count as one origin: 'N documents, K separate origins found, U untraceable'. Origins are separate where nothing shows that they depend on each other; that is no proof that they do not.

                A disagreement (on numbers, on who did it, on whether, when or where it happened) counts for every side alike. None is called right.
                """,
            Examples = [("hearsay happenings 'country:UKR type:assault' --disagreeing", "What the sources do not agree on."), ("hearsay happenings --json", "All, for a program.")],
        };
        command.Arguments.Add(query);
        options.AddTo(command);
        command.Options.Add(all);
        command.Options.Add(disagreeing);
        command.SetAction(result =>
        {
            var settings = EffectiveSettings.Resolve(surroundings, SettingOptions.ValuesOf(result));
            ListPart part = options.PartOf(result, settings);
            string text = string.Join(' ', result.GetValue(query) ?? []);
            var choice = new HappeningChoice(result.GetValue(all) ? 1 : 2, result.GetValue(disagreeing), part.Limit, part.Cursor);
            return LibraryAccess.WithExisting(settings, library =>
            {
                Finder.AsksForWeighing(text);
                LibraryAccess.BringUpToDate(library, surroundings, settings);
                HappeningBook book = library.Happenings();
                var listing = new HappeningListing(new Page(surroundings.Output, settings.Width, settings.IsColored));
                new ListWriter(surroundings, settings, part).Write(listing.Shape, book.Find(text, choice), () => book.Count(text, choice));
                if (part.Form == ListForm.Text && !settings.IsQuiet)
                {
                    surroundings.Output.Write(OriginReading.Caveat + "\n");
                }

                return ExitCode.Success;
            });
        });
        return command;
    }
}
