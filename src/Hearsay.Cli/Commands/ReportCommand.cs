using System.CommandLine;
using Hearsay.Cli.Help;
using Hearsay.Cli.Listings;
using Hearsay.Cli.Settings;
using Hearsay.Cli.Terminal;
using Hearsay.Store.Finding;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay report</c>: what a query finds as a page to hand over.</summary>
internal static class ReportCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var query = new Argument<string[]>("QUERY") { HelpName = "QUERY", Arity = ArgumentArity.ZeroOrMore, Description = "What to look for, as for 'hearsay find'." };
        var command = new DocumentedCommand("report", "Writes what a query finds as one HTML page to hand over.")
        {
            Usage = "[QUERY...]",
            Details = "Each claim stands with its quote, who vouches for it, its document with the address, and its id. The page holds no script and loads nothing; it can be printed, sent and kept.",
            Examples = [("hearsay report 'type:coerce party:CUB' > quarantine.html", "A page to send to a colleague.")],
        };
        command.Arguments.Add(query);
        command.Options.Add(SettingOptions.Library());
        command.SetAction(result =>
        {
            var settings = EffectiveSettings.Resolve(surroundings, SettingOptions.ValuesOf(result));
            string text = string.Join(' ', result.GetValue(query) ?? []);
            return LibraryAccess.WithExisting(settings, library =>
            {
                // Before the page begins, so that a mistake in the query leaves none half-written.
                Finder finder = library.Find();
                finder.CountClaims(text, 1);
                new ReportPage(surroundings.Output).Write(text, finder.Claims(text));
                surroundings.Output.Flush();
                return ExitCode.Success;
            });
        });
        return command;
    }
}
