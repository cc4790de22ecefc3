using System.CommandLine;
using Hearsay.Cli.Help;
using Hearsay.Cli.Listings;
using Hearsay.Cli.Settings;
using Hearsay.Cli.Terminal;
using Hearsay.Store;
using Hearsay.Store.Cases;
using Hearsay.Weighing.Cases;
using Hearsay.Weighing.Hypotheses;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay case export</c>, <c>case report</c>, and <c>hearsay import</c>: cases for others.</summary>
internal static class CasePortableCommands
{
    /// <summary>Those under <c>hearsay case</c>.</summary>
    public static IEnumerable<Command> CreateAll(Surroundings surroundings) => [CreateExport(surroundings), CreateReport(surroundings)];

    /// <summary><c>hearsay import</c>.</summary>
    public static Command CreateImport(Surroundings surroundings)
    {
        var file = new Argument<string>("FILE") { HelpName = "FILE", Description = "A portable case, FILE.hearsay." };
        var name = new Option<string>("--as") { HelpName = "NAME", Description = "The name it gets here (default: its own)." };
        var command = new DocumentedCommand("import", "Takes up a case that somebody else exported.")
        {
            Usage = "FILE",
            Details = """
                The file is verified as a whole before anything is taken up: its hash, the ids of edits and documents, the places of words. If something is wrong nothing is changed.

                What is here already is left as it is, so that importing twice doubles nothing; edits that were made elsewhere since are added to the history. What was forgotten in this library is not brought back.
                """,
            Examples = [("hearsay import cuba.hearsay", "From a colleague.")],
        };
        command.Arguments.Add(file);
        command.Options.Add(name);
        command.Options.Add(SettingOptions.Library());
        command.SetAction(result =>
        {
            var settings = EffectiveSettings.Resolve(surroundings, SettingOptions.ValuesOf(result));
            return LibraryAccess.WithNew(settings, library =>
            {
                CaseImport import = library.ImportCase(Path.Combine(surroundings.Folder, result.GetRequiredValue(file)), result.GetValue(name));
                if (!settings.IsQuiet)
                {
                    string forgotten = import.Forgotten == 0 ? "" : $", {import.Forgotten} left out because they were forgotten here";
                    surroundings.Output.Write($"Case {import.Name}: {Counted.Of(import.Edits, "new edit")}, {import.Known} known; {Counted.Of(import.Documents, "new document")}{forgotten}.\n");
                }

                return ExitCode.Success;
            });
        });
        return command;
    }

    /// <summary>Writes the page of a case.</summary>
    public static void WriteReport(TextWriter output, Library library, string name, Weighting weighting = Weighting.Parc, CountingUnit unit = CountingUnit.Origin)
    {
        CaseHistory history = library.Cases().History(name);
        Case of = history.ToCase();
        IReadOnlyList<DossierLine> dossier = of.Query is { } query ? library.Dossiers().Make(query, LedgerOptions.DayOf(null)) : [];
        new CasePage(output, MatrixView.Of(of, weighting, unit)!).Write(history, dossier, [.. CaseGaps.Of(of, library.Find())]);
    }

    /// <summary>Writes a portable case to a file that is not there yet, or not at all.</summary>
    /// <exception cref="FailureException">The file is there, or cannot be written.</exception>
    public static void WriteFile(Library library, string name, bool withDocuments, string path)
    {
        // Before the file is made, so that a mistake leaves none.
        library.Cases().Get(name);
        string unfinished = path + ".unfinished";
        try
        {
            using (FileStream output = File.Create(unfinished))
            {
                library.ExportCase(name, withDocuments, output);
                output.Flush(flushToDisk: true);
            }

            File.Move(unfinished, path);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            File.Delete(unfinished);
            throw new FailureException(File.Exists(path)
                ? $"'{path}' is there already. Name a file that is not, or take that one away first."
                : $"'{path}' cannot be written: {problem.Message}");
        }
    }

    private static DocumentedCommand CreateExport(Surroundings surroundings)
    {
        Argument<string> name = CaseEditing.Name();
        var file = new Argument<string>("FILE") { HelpName = "FILE", Description = "The file to write, such as cuba.hearsay." };
        Option<bool> quotes = SettingOptions.Switch("--quotes", "Only the words that the evidence rests on, without the documents.");
        var command = new DocumentedCommand("export", "Writes a case as one file that another library can take up.")
        {
            Usage = "CASE FILE",
            Details = "It holds the whole history of the case, and the documents that its evidence stands in with what was read from them; with --quotes only their quoted words, with ids and places. 'hearsay import' takes it up. docs/cases.md describes the format.",
            Examples = [("hearsay case export cuba cuba.hearsay", "With the documents."), ("hearsay case export cuba cuba.hearsay --quotes", "Without texts that you may not pass on.")],
        };
        command.Arguments.Add(name);
        command.Arguments.Add(file);
        command.Options.Add(SettingOptions.Library());
        command.Options.Add(quotes);
        command.SetAction(result =>
        {
            var settings = EffectiveSettings.Resolve(surroundings, SettingOptions.ValuesOf(result));
            return LibraryAccess.WithExisting(settings, library =>
            {
                WriteFile(library, result.GetRequiredValue(name), !result.GetValue(quotes), Path.Combine(surroundings.Folder, result.GetRequiredValue(file)));
                return ExitCode.Success;
            });
        });
        return command;
    }

    private static DocumentedCommand CreateReport(Surroundings surroundings)
    {
        Argument<string> name = CaseEditing.Name();
        var command = new DocumentedCommand("report", "Writes a case as one HTML page to hand over.")
        {
            Usage = "CASE",
            Details = "The ranking with what it hangs on, the matrix, every item with its words and where they stand, the dossier, what was not looked at, and the history. The page holds no script and loads nothing; it can be printed, sent and kept.",
            Examples = [("hearsay case report cuba > cuba.html", "A page to send to a colleague.")],
        };
        command.Arguments.Add(name);
        command.Options.Add(SettingOptions.Library());
        command.SetAction(result =>
        {
            var settings = EffectiveSettings.Resolve(surroundings, SettingOptions.ValuesOf(result));
            return LibraryAccess.WithExisting(settings, library =>
            {
                library.Cases().Get(result.GetRequiredValue(name));
                LibraryAccess.BringUpToDate(library, surroundings, settings);
                WriteReport(surroundings.Output, library, result.GetRequiredValue(name));
                surroundings.Output.Flush();
                return ExitCode.Success;
            });
        });
        return command;
    }
}
