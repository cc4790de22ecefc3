using System.CommandLine;
using Hearsay.Cli.Dossier;
using Hearsay.Cli.Help;
using Hearsay.Cli.Listings;
using Hearsay.Cli.Settings;
using Hearsay.Cli.Terminal;
using Hearsay.Store.Cases;
using Hearsay.Weighing.Cases;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay case new</c>, <c>list</c>, <c>show</c>, <c>dossier</c>, <c>history</c>, <c>undo</c>, <c>merge</c>, <c>split</c>, <c>archive</c>, <c>reopen</c>: cases as a whole.</summary>
internal static class CaseFileCommands
{
    /// <summary>Makes all of them.</summary>
    public static IEnumerable<Command> CreateAll(Surroundings surroundings) =>
    [
        CreateNew(surroundings), CreateList(surroundings), CreateShow(surroundings), CreateDossier(surroundings), CreateHistory(surroundings),
        CreateUndo(surroundings), CreateMerge(surroundings), CreateSplit(surroundings),
        CreateStatus(surroundings, "archive", "Puts a case away. Nothing of it is lost.", CaseStatus.Archived),
        CreateStatus(surroundings, "reopen", "Takes a case up again that was put away.", CaseStatus.Open),
    ];

    private static DocumentedCommand CreateNew(Surroundings surroundings)
    {
        var name = new Argument<string>("CASE") { HelpName = "CASE", Description = "A name for it: letters, digits, hyphens, dots, underscores." };
        var question = new Option<string>("--question") { HelpName = "TEXT", Description = "What the case is about, as a question." };
        var from = new Option<string>("--from") { HelpName = "QUERY", Description = "Start it from what this finds, as for 'hearsay claims'; an empty query stands for everything." };
        var command = new DocumentedCommand("new", "Opens a case, empty or from documents.")
        {
            Usage = "CASE",
            Details = "With --from the case remembers the query, names the actors and places that are named most, and the days that claims are about. 'hearsay case dossier' shows what the documents say, part by part.",
            Examples = [("hearsay case new cuba --from 'country:CUB' --question 'Will the missiles be withdrawn?'", "From all claims placed in Cuba.")],
        };
        command.Arguments.Add(name);
        command.Options.Add(question);
        command.Options.Add(from);
        return RecordedCommand.Finish(surroundings, command, (result, library, by) =>
        {
            IReadOnlyList<CaseChange> asked = result.GetValue(question) is { } text ? [new CaseChange.Asked(text)] : [];
            IReadOnlyList<CaseChange> drawn = result.GetValue(from) is { } query ? library.Dossiers().Start(query) : [];
            Case made = library.Cases().Open(result.GetRequiredValue(name), [.. asked, .. drawn], by.Reason, by.Author);
            return $"Case {made.Name}: {Counted.Of(made.Actors.Count, "actor")}, {Counted.Of(made.Places.Count, "place")}. 'hearsay case show {made.Name}' shows it.";
        });
    }

    private static DocumentedCommand CreateList(Surroundings surroundings)
    {
        var options = new ListOptions("a case");
        Option<bool> all = SettingOptions.Switch("--all", "List also those that were archived.");
        var command = new DocumentedCommand("list", "Lists the cases.") { Examples = [("hearsay case list --all", "Those put away too.")] };
        options.AddTo(command);
        command.Options.Add(all);
        command.SetAction(result =>
        {
            var settings = EffectiveSettings.Resolve(surroundings, SettingOptions.ValuesOf(result));
            return LibraryAccess.WithExisting(settings, library =>
            {
                IEnumerable<Case> cases = library.Cases().List().Where(c => result.GetValue(all) || c.Status == CaseStatus.Open);
                new ListWriter(surroundings, settings, options.PartOf(result, settings)).WritePart(CaseListing.Table, [.. cases]);
                return ExitCode.Success;
            });
        });
        return command;
    }

    private static DocumentedCommand CreateShow(Surroundings surroundings)
    {
        Argument<string> name = CaseEditing.Name();
        var command = new DocumentedCommand("show", "Shows a case as it stands.")
        {
            Usage = "CASE",
            Examples = [("hearsay case show cuba --json", "Everything in it, for a program.")],
        };
        command.Arguments.Add(name);
        command.Options.Add(SettingOptions.Library());
        command.Options.Add(SettingOptions.Json("Print the case as one JSON object."));
        command.SetAction(result =>
        {
            var settings = EffectiveSettings.Resolve(surroundings, SettingOptions.ValuesOf(result));
            return LibraryAccess.WithExisting(settings, library =>
            {
                Case of = library.Cases().Get(result.GetRequiredValue(name));
                if (settings.IsJson)
                {
                    surroundings.Output.Write(CaseText.Write(of) + "\n");
                }
                else
                {
                    new CaseListing(new Page(surroundings.Output, settings.Width, settings.IsColored)).Write(of, [.. library.Indicators().List().Where(i => i.Case == of.Name)]);
                }

                return ExitCode.Success;
            });
        });
        return command;
    }

    private static DocumentedCommand CreateDossier(Surroundings surroundings)
    {
        Argument<string> name = CaseEditing.Name();
        Option<string> on = LedgerOptions.On();
        var part = new Option<string>("--part") { HelpName = "PART", Description = "Only this part: actors, aims, tools, precedents, timeline, forecasts, disagreements." };
        part.CompletionSources.Add([.. Enum.GetNames<DossierSection>().Select(n => n.ToLowerInvariant())]);
        var options = new ListOptions("a line", 0);
        var command = new DocumentedCommand("dossier", "Shows what the documents of a case say: actors, aims, tools, precedents, time line, open forecasts, disagreements.")
        {
            Usage = "CASE",
            Details = """
                Each line gives the words it rests on, the claim and the document. It is made from what the library holds now.

                Aims stand side by side by who is said to hold them: declared by the holder, or imputed by somebody else. As in 'hearsay sources', nobody is put together across documents who is not known to act for a body or a state.
                """,
            Examples = [("hearsay case dossier cuba --part aims", "Who wants what, and who says so.")],
        };
        command.Arguments.Add(name);
        command.Options.Add(part);
        command.Options.Add(on);
        options.AddTo(command);
        command.SetAction(result =>
        {
            var settings = EffectiveSettings.Resolve(surroundings, SettingOptions.ValuesOf(result));
            return LibraryAccess.WithExisting(settings, library =>
            {
                Case of = library.Cases().Get(result.GetRequiredValue(name));
                DossierSection? wanted = result.GetValue(part) is { } given ? ReadPart(given) : null;
                LibraryAccess.BringUpToDate(library, surroundings, settings);
                IReadOnlyList<DossierLine> lines = of.Query is { } query ? library.Dossiers().Make(query, LedgerOptions.DayOf(result.GetValue(on))) : [];
                var listing = new CaseDossierListing(new Page(surroundings.Output, settings.Width, settings.IsColored));
                new ListWriter(surroundings, settings, options.PartOf(result, settings)).WritePart(listing.Shape, [.. lines.Where(l => wanted is null || l.Section == wanted)]);
                return ExitCode.Success;
            });
        });
        return command;
    }

    private static DossierSection ReadPart(string given) => Enum.TryParse(given, ignoreCase: true, out DossierSection part) && Enum.IsDefined(part) && !char.IsDigit(given[0])
        ? part
        : throw new UsageException($"'{given}' is no part of a dossier: {string.Join(", ", Enum.GetNames<DossierSection>().Select(n => n.ToLowerInvariant()))}.");

    private static DocumentedCommand CreateHistory(Surroundings surroundings)
    {
        Argument<string> name = CaseEditing.Name();
        var options = new ListOptions("an edit");
        var command = new DocumentedCommand("history", "Lists all that was done to a case, by whom and when.")
        {
            Usage = "CASE",
            Examples = [("hearsay case history cuba --csv", "For a spreadsheet.")],
        };
        command.Arguments.Add(name);
        options.AddTo(command);
        command.SetAction(result =>
        {
            var settings = EffectiveSettings.Resolve(surroundings, SettingOptions.ValuesOf(result));
            return LibraryAccess.WithExisting(settings, library =>
            {
                CaseHistory history = library.Cases().History(result.GetRequiredValue(name));
                new ListWriter(surroundings, settings, options.PartOf(result, settings)).WritePart(CaseHistoryListing.ShapeOf(history), history.Edits);
                return ExitCode.Success;
            });
        });
        return command;
    }

    private static DocumentedCommand CreateUndo(Surroundings surroundings)
    {
        Argument<string> name = CaseEditing.Name();
        var edit = new Argument<string[]>("EDIT") { HelpName = "EDIT", Arity = ArgumentArity.OneOrMore, Description = "The number or id of an edit, as 'hearsay case history' lists it." };
        var command = new DocumentedCommand("undo", "Takes back something that was done to a case.")
        {
            Usage = "CASE EDIT...",
            Details = "The edit stays in the history, with who took it back. Taking that back makes it hold again.",
            Examples = [("hearsay case undo cuba 7 --reason 'Wrong item.'", "The seventh edit.")],
        };
        command.Arguments.Add(name);
        command.Arguments.Add(edit);
        return RecordedCommand.Finish(surroundings, command, (result, library, by) =>
        {
            IEnumerable<string> done = result.GetRequiredValue(edit).Select(one =>
                FormattableString.Invariant($"Edit {library.Cases().Undo(result.GetRequiredValue(name), one, by.Reason, by.Author).Sequence}: edit {one} does not hold any more."));
            return string.Join('\n', done);
        });
    }

    private static DocumentedCommand CreateMerge(Surroundings surroundings)
    {
        Argument<string> name = CaseEditing.Name();
        var other = new Argument<string>("OTHER") { HelpName = "OTHER", Description = "The case that is taken over, and archived." };
        var command = new DocumentedCommand("merge", "Takes everything of another case over.")
        {
            Usage = "CASE OTHER",
            Details = "Hypotheses in the same words, and items that are the same claim, happening or document, become one. What was done there keeps its authors. The question and period stay those of CASE.",
            Examples = [("hearsay case merge cuba quarantine", "Two files of one question.")],
        };
        command.Arguments.Add(name);
        command.Arguments.Add(other);
        return RecordedCommand.Finish(surroundings, command, (result, library, by) =>
        {
            CaseEdit made = library.Cases().Merge(result.GetRequiredValue(name), result.GetRequiredValue(other), by.Reason, by.Author);
            return CaseEditing.Undoable(result.GetRequiredValue(name), [made], library.Cases().Get(result.GetRequiredValue(name)));
        });
    }

    private static DocumentedCommand CreateSplit(Surroundings surroundings)
    {
        Argument<string> name = CaseEditing.Name();
        var other = new Argument<string>("NEW") { HelpName = "NEW", Description = "The name of the new case." };
        var items = new Argument<string[]>("ITEM") { HelpName = "ITEM", Arity = ArgumentArity.OneOrMore, Description = "The items of evidence that move there." };
        var command = new DocumentedCommand("split", "Moves evidence into a case of its own, with its ratings and all hypotheses.")
        {
            Usage = "CASE NEW ITEM...",
            Examples = [("hearsay case split cuba turkey E4 E7", "Two items into a case of their own.")],
        };
        command.Arguments.Add(name);
        command.Arguments.Add(other);
        command.Arguments.Add(items);
        return RecordedCommand.Finish(surroundings, command, (result, library, by) =>
        {
            Case made = library.Cases().Split(result.GetRequiredValue(name), result.GetRequiredValue(other), result.GetRequiredValue(items), by.Reason, by.Author);
            return $"Case {made.Name}: {Counted.Of(made.Evidence.Count, "item")} of evidence.";
        });
    }

    private static DocumentedCommand CreateStatus(Surroundings surroundings, string verb, string summary, CaseStatus status)
    {
        var command = new DocumentedCommand(verb, summary) { Usage = "CASE", Examples = [($"hearsay case {verb} cuba", "It can be taken back.")] };
        command.Arguments.Add(CaseEditing.Name());
        return CaseEditing.Finish(surroundings, command, (_, _, before) => before.Status == status ? [] : [new CaseChange.Stands(status)]);
    }
}
