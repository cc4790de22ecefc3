using System.CommandLine;
using Hearsay.Cli.Flow;
using Hearsay.Cli.Help;
using Hearsay.Cli.Settings;
using Hearsay.Cli.Terminal;
using Hearsay.Exchange;
using Hearsay.Store.Exporting;
using Hearsay.Store.Finding;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay export</c>: claims in the formats of others.</summary>
internal sealed class ExportCommand
{
    private readonly Surroundings surroundings;
    private readonly Argument<string> kind = new("KIND")
    {
        HelpName = "KIND",
        Description = "The format: " + string.Join(", ", Names) + ".",
    };

    private readonly Argument<string[]> query = new("QUERY")
    {
        HelpName = "QUERY",
        Arity = ArgumentArity.ZeroOrMore,
        Description = "Which claims, as for 'hearsay find'; all if there is none.",
    };

    private readonly Option<string> ofCase = new("--case") { HelpName = "NAME", Description = "The evidence of a case instead of what a query finds." };

    private readonly Option<string> file = new("--out") { HelpName = "FILE", Description = "Write to this file instead of standard output; for gold, which is several files, to this folder." };

    private readonly Option<bool> opinion = SettingOptions.Switch(
        "--opinion", "Count the own voice of opinion pieces as events too (plover, gdelt, gdelt-mentions, petrarch, acled).");

    private readonly Option<bool> everything = SettingOptions.Switch(
        "--all", "Count every claim with a code as an event, however it is put forward: planned, denied, remembered (the same kinds).");

    private readonly Option<bool> events = SettingOptions.Switch(
        "--events", "Leave out what has an auxiliary mode: historical, future, hypothetical, negation (plover only).");

    private static IEnumerable<string> Names => ExportKinds.All.Select(k => k.Name).Concat(WholeCase.Kinds.Select(k => k.Name));

    private ExportCommand(Surroundings surroundings)
    {
        this.surroundings = surroundings;
    }

    /// <summary>Makes the command.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var export = new ExportCommand(surroundings);
        export.kind.CompletionSources.Add([.. Names]);
        var command = new DocumentedCommand("export", "Writes claims in a format that other programs read.")
        {
            Usage = "KIND [QUERY...]",
            Details = "The kinds:\n" + string.Concat(ExportKinds.All.Select(k => (k.Name, k.Summary)).Concat(WholeCase.Kinds).Select(k => $"  {k.Name,-15} {k.Summary}\n")) + """

                Kinds of events hold what is asserted to have happened: no plans, forecasts, denials or memories, and not the own voice of opinion pieces. The same library gives the same bytes. What goes in, what is lost and how to import it stands in docs/exports.md.
                """,
            Examples =
            [
                ("hearsay export csv 'type:assault after:2020' --out claims.csv", "A table for a spreadsheet."),
                ("hearsay export stix 'tool:migration' --out migration.json", "A bundle for OpenCTI or MISP."),
                ("hearsay export plover --events", "Events, one a line, for a program."),
                ("hearsay export gold --out gold", "Files for 'hearsay score factuality gold/factuality.jsonl'."),
            ],
        };
        command.Arguments.Add(export.kind);
        command.Arguments.Add(export.query);
        foreach (Option option in (Option[])[export.ofCase, export.file, export.opinion, export.everything, export.events, SettingOptions.Library()])
        {
            command.Options.Add(option);
        }

        command.SetAction(export.Run);
        return command;
    }

    private int Run(ParseResult result)
    {
        var settings = EffectiveSettings.Resolve(surroundings, SettingOptions.ValuesOf(result));
        if (WholeCase.Kinds.Any(k => k.Name == result.GetRequiredValue(kind)))
        {
            return WholeCase.Run(surroundings, settings, result.GetRequiredValue(kind), result.GetValue(ofCase), [.. result.GetValue(query) ?? [], .. result.GetValue(file) is { } to ? [to] : Array.Empty<string>()]);
        }

        ExportKind wanted = KindOf(result.GetRequiredValue(kind));
        if (wanted.Write is null && result.GetValue(file) is null)
        {
            throw new UsageException($"'{wanted.Name}' is several files: name a folder for them with --out FOLDER.");
        }

        string asked = string.Join(' ', result.GetValue(query) ?? []);
        if (result.GetValue(ofCase) is not null && asked.Length > 0)
        {
            throw new UsageException("--case names what is exported: give no query beside it.");
        }

        var choice = new EventChoice(result.GetValue(opinion), result.GetValue(everything));
        return LibraryAccess.WithExisting(settings, library =>
        {
            (string title, string text) = result.GetValue(ofCase) is { } name ? ExportedCase.QueryOf(library.Cases().Get(name)) : (asked, asked);
            var request = new ExportRequest(title, choice, result.GetValue(events));
            if (wanted.Needs.HasFlag(ExportNeeds.Occurrences) || Finder.AsksForWeighing(text))
            {
                LibraryAccess.BringUpToDate(library, surroundings, settings);
            }

            // Before the output begins, so that a mistake in the query leaves none half-written.
            if (library.Find().CountClaims(text, 1) == 0)
            {
                surroundings.Complain("the query finds no claim; what is written is empty.");
            }

            IEnumerable<ExportedDocument> documents = Watched(library.Export().Read(text, wanted.Needs), settings);
            if (wanted.Write is not { } write)
            {
                GoldExport.Run(surroundings, documents, result.GetValue(file));
                return ExitCode.Success;
            }

            using var output = new ExportOutput(surroundings, result.GetValue(file));
            output.Write(stream => write(documents, stream, request));
            return ExitCode.Success;
        });
    }

    private IEnumerable<ExportedDocument> Watched(IEnumerable<ExportedDocument> documents, EffectiveSettings settings)
    {
        using var progress = new ProgressLine(surroundings, settings.IsQuiet, null);
        foreach (ExportedDocument document in documents)
        {
            yield return document;
            progress.Advance(1, document.Document.Text.Length);
        }
    }

    private static ExportKind KindOf(string name)
    {
        string near = Nearest.Find(name, Names) is { } found ? $" Did you mean '{found}'?" : "";
        return ExportKinds.All.FirstOrDefault(k => k.Name == name)
            ?? throw new UsageException($"'{name}' is no kind of export.{near} Kinds are {string.Join(", ", Names)}.");
    }
}
