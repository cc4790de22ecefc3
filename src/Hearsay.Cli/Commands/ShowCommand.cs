using System.CommandLine;
using Hearsay.Cli.Dossier;
using Hearsay.Cli.Help;
using Hearsay.Cli.Listings;
using Hearsay.Cli.Settings;
using Hearsay.Cli.Terminal;
using Hearsay.Documents;
using Hearsay.Exchange;
using Hearsay.Store;
using Hearsay.Store.Finding;
using Hearsay.Store.Ledger;
using Hearsay.Store.Remarks;
using Hearsay.Store.Weighing;
using Hearsay.Wording;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay show</c>: one document or claim of the library with all that is known of it.</summary>
internal static class ShowCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var ids = new Argument<string[]>("ID")
        {
            HelpName = "ID",
            Arity = ArgumentArity.OneOrMore,
            Description = "The id of a document (d-…), a claim (c-…) or a forecast of the desk (f-…).",
        };
        Option<bool> text = SettingOptions.Switch("--text", "Print the document's text, as it was read, and nothing else.");
        var command = new DocumentedCommand("show", "Shows a document or a claim of the library.")
        {
            Usage = "ID...",
            Details = "A document is shown as 'hearsay read' shows it, with every place where it was found and what people added. A claim is shown with its document, its origin and happening as far as it is weighed, and the reasons for each of its fields.",
            Examples = [("hearsay show c-5d41402abc4b2a76", "A claim."), ("hearsay show d-3f9cda51c0ffee00 --json", "A document with its claims, as hearsay/1.")],
        };
        command.Arguments.Add(ids);
        command.Options.Add(SettingOptions.Library());
        command.Options.Add(text);
        command.Options.Add(SettingOptions.Json("Print one JSON object an id: hearsay/1 for a document; document and claim for a claim."));
        command.SetAction(result =>
        {
            var settings = EffectiveSettings.Resolve(surroundings, SettingOptions.ValuesOf(result));
            return LibraryAccess.WithExisting(settings, library =>
            {
                int missing = result.GetRequiredValue(ids).Count(id => !Show(surroundings, settings, library, id, result.GetValue(text)));
                surroundings.Output.Flush();
                return missing == 0 ? ExitCode.Success : ExitCode.Failure;
            });
        });
        return command;
    }

    private static bool Show(Surroundings surroundings, EffectiveSettings settings, Library library, string id, bool isText)
    {
        Finder finder = library.Find();
        if (id.StartsWith("c-", StringComparison.Ordinal) && finder.Claim(id) is { } claim)
        {
            ShowClaim(surroundings, settings, claim, library.Happenings(isUpToDate: false).Claim(claim.Number));
            ShowRemarks(surroundings, settings, library.Remarks().On(id));
            return true;
        }

        if (id.StartsWith("d-", StringComparison.Ordinal) && finder.Document(id) is { } reading)
        {
            ShowDocument(surroundings, settings, finder, reading, isText);
            ShowRemarks(surroundings, settings, isText ? [] : library.Remarks().On(id));
            return true;
        }

        if (library.Ledger().Find(id, LedgerOptions.DayOf(null)) is { } forecast)
        {
            var page = new Page(surroundings.Output, settings.Width, settings.IsColored);
            ListShape<LedgerEntry> shape = new ForecastListing(page, LedgerOptions.DayOf(null)).Shape;
            if (settings.IsJson)
            {
                surroundings.Output.Write(shape.Json!(forecast) + "\n");
            }
            else
            {
                shape.Text!(forecast);
            }

            ShowRemarks(surroundings, settings, library.Remarks().On(id));
            return true;
        }

        if (library.Remarks().On(id) is { Count: > 0 } remarks)
        {
            ShowRemarks(surroundings, settings, remarks);
            surroundings.Complain($"'{id}' was removed from the library. What people added to it is kept.");
            return false;
        }

        surroundings.Complain($"'{id}': the library has no such document or claim. 'hearsay documents' and 'hearsay claims' list the ids.");
        return false;
    }

    private static void ShowClaim(Surroundings surroundings, EffectiveSettings settings, FoundClaim found, WeighedClaim? weighed)
    {
        if (settings.IsJson)
        {
            surroundings.Output.Write(ListingJson.OfClaim(found.Document, found.Claim) + "\n");
            return;
        }

        var page = new Page(surroundings.Output, settings.Width, settings.IsColored);
        new ClaimListing(page).WriteText(found);
        if (weighed is { Origin: { } origin })
        {
            var line = new StyledText().Add($"origin: {origin} ({weighed.Kind})");
            string? happening = weighed.Happening is { } id ? $"happening:{id}" : null;
            foreach (string? part in (string?[])[happening, weighed.IsShared ? "shared:yes" : null, weighed.IsDisputed ? "has:disagreement" : null])
            {
                if (part is not null)
                {
                    line.AddPart(" · ", part);
                }
            }

            page.Paragraph(line, 4);
        }

        foreach (string why in found.Claim.Why)
        {
            page.Paragraph(new StyledText().Add(why, Style.Faint), 4);
        }
    }

    private static void ShowDocument(Surroundings surroundings, EffectiveSettings settings, Finder finder, DocumentReading reading, bool isText)
    {
        if (isText)
        {
            surroundings.Output.Write(reading.Document.Text);
            return;
        }

        if (settings.IsJson)
        {
            surroundings.Output.Write(HearsayJson.Write(reading, finder.VersionsOf(reading.Document.Id)) + "\n");
            return;
        }

        var page = new Page(surroundings.Output, settings.Width, settings.IsColored);
        new DossierWriter(page).Write(reading);
        foreach (string uri in finder.Locations(reading.Document.Id))
        {
            page.Paragraph(new StyledText().Add("found at " + uri, Style.Faint), 2);
        }

        foreach (KeptCopy copy in finder.CopiesOf(reading.Document.Id))
        {
            string other = copy.First == reading.Document.Id ? copy.Second : copy.First;
            page.Paragraph(new StyledText().Add($"{Relation(copy)} {other}. {string.Join(' ', copy.Reasons)}", Style.Faint), 2);
        }
    }

    private static string Relation(KeptCopy copy) =>
        copy.Kind == "quoted" ? "has a long passage in common with" : copy.Kind + " copy:";

    private static void ShowRemarks(Surroundings surroundings, EffectiveSettings settings, IReadOnlyList<Remark> remarks)
    {
        if (settings.IsJson)
        {
            return;
        }

        var page = new Page(surroundings.Output, settings.Width, settings.IsColored);
        foreach (Remark remark in remarks)
        {
            string reason = remark.Reason is { } why ? $" ({why})" : "";
            page.Paragraph(
                new StyledText().Add($"{remark.Number}. {remark.Kind.ToString().ToLowerInvariant()}: {ForecastLedger.Describe(remark)}{reason}")
                    .Add($" {remark.Author}, {remark.Made}", Style.Faint),
                2);
        }
    }
}
