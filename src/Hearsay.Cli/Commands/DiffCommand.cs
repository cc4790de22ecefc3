using System.CommandLine;
using Hearsay.Cli.Dossier;
using Hearsay.Cli.Help;
using Hearsay.Cli.Settings;
using Hearsay.Cli.Terminal;
using Hearsay.Documents;
using Hearsay.Exchange;
using Hearsay.Store.Finding;

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
        command.Arguments.Add(id);
        command.Options.Add(SettingOptions.Library());
        command.Options.Add(SettingOptions.Json("Print one JSON object a difference: document, change (added, removed, changed), fields, claim."));
        command.SetAction(result =>
        {
            var settings = EffectiveSettings.Resolve(surroundings, SettingOptions.ValuesOf(result));
            return LibraryAccess.WithExisting(settings, library =>
            {
                int compared = 0;
                int same = 0;
                foreach (ReadingDifference difference in library.Find().Differences(result.GetValue(id)))
                {
                    compared++;
                    same += difference.IsEmpty ? 1 : 0;
                    Write(surroundings, settings, difference);
                }

                if (!settings.IsJson && !settings.IsQuiet)
                {
                    surroundings.Output.Write($"{Counted.Of(compared, "document")} compared, {same} read as before.\n");
                }

                return ExitCode.Success;
            });
        });
        return command;
    }

    private static void Write(Surroundings surroundings, EffectiveSettings settings, ReadingDifference difference)
    {
        if (difference.IsEmpty)
        {
            return;
        }

        var page = new Page(surroundings.Output, settings.Width, settings.IsColored);
        if (!settings.IsJson)
        {
            page.Paragraph(new StyledText().Add(difference.Document.Title ?? difference.Document.Uri, Style.Strong).AddPart(" · ", difference.Document.Id, Style.Faint), 0);
        }

        foreach (Claim claim in difference.Removed)
        {
            WriteOne("-", "removed", claim, []);
        }

        foreach (Claim claim in difference.Added)
        {
            WriteOne("+", "added", claim, []);
        }

        foreach ((_, Claim after, IReadOnlyList<string> fields) in difference.Changed)
        {
            WriteOne("~", "changed", after, fields);
        }

        void WriteOne(string mark, string change, Claim claim, IReadOnlyList<string> fields)
        {
            if (settings.IsJson)
            {
                surroundings.Output.Write(ListingJson.OfDifference(difference.Document, claim, change, fields) + "\n");
                return;
            }

            StyledText line = new ClaimText(difference.Document, new Dictionary<string, int>()).Headline(claim);
            page.Paragraph(
                new StyledText().AddExactly(mark + " ").Add(line).AddPart(" · ", claim.Id + (fields.Count > 0 ? ": " + string.Join(", ", fields) : ""), Style.Faint), 2);
        }
    }
}
