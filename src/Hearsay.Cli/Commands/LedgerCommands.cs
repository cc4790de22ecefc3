using System.CommandLine;
using Hearsay.Cli.Dossier;
using Hearsay.Cli.Help;
using Hearsay.Cli.Listings;
using Hearsay.Cli.Settings;
using Hearsay.Cli.Terminal;
using Hearsay.Store;
using Hearsay.Store.Ledger;
using Hearsay.Weighing.Forecasts;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay candidates</c>, <c>resolve</c>, <c>sharpen</c>, <c>foresee</c>, <c>estimate</c>, <c>scorecards</c>: what becomes of forecasts.</summary>
internal static class LedgerCommands
{
    private const string Kept = "It is kept with who and when beside what was read; 'hearsay undo' takes it back.";

    /// <summary>Makes all of them.</summary>
    public static IEnumerable<Command> CreateAll(Surroundings surroundings) =>
    [
        CreateCandidates(surroundings), CreateResolve(surroundings), CreateSharpen(surroundings), CreateForesee(surroundings),
        CreateEstimate(surroundings), CreateCards(surroundings),
    ];

    private static DocumentedCommand CreateCandidates(Surroundings surroundings)
    {
        Argument<string> id = Forecast();
        var command = new DocumentedCommand("candidates", "Shows later claims that may tell how a forecast ended.")
        {
            Usage = "ID",
            Details = "Claims that are held to be about the same occurrence, in documents from the day of the forecast on, with what they say for or against it and why they are put beside it. Nothing is decided by this: 'hearsay resolve' records what you conclude.",
            Examples = [("hearsay candidates c-5d41402abc4b2a76", "What was reported afterwards.")],
        };
        var options = new ListOptions("a candidate");
        command.Arguments.Add(id);
        options.AddTo(command);
        command.SetAction(result =>
        {
            var settings = EffectiveSettings.Resolve(surroundings, SettingOptions.ValuesOf(result));
            return LibraryAccess.WithExisting(settings, library => ShowCandidates(surroundings, settings, options.PartOf(result, settings), library, result.GetRequiredValue(id)));
        });
        return command;
    }

    private static DocumentedCommand CreateResolve(Surroundings surroundings)
    {
        Argument<string> id = Forecast();
        var outcome = new Argument<string>("OUTCOME") { HelpName = "OUTCOME", Description = "true, false, partly, void, or unresolvable (as worded nobody can tell)." };
        outcome.CompletionSources.Add([.. Enum.GetNames<ForecastOutcome>().Select(n => n.ToLowerInvariant())]);
        var settled = new Option<string>("--settled") { HelpName = "DAY", Description = "The day on which it was settled (default: its deadline if that has passed, else today)." };
        var evidence = new Option<string[]>("--evidence") { HelpName = "ID", Description = "A claim or document that shows it; may be given several times." };
        var command = new DocumentedCommand("resolve", "Says how a forecast ended.")
        {
            Usage = "ID OUTCOME",
            Details = $"""
                Void is for a forecast whose condition did not come about, or that was withdrawn. Partly, void and unresolvable are counted and not scored.

                {Kept}
                """,
            Examples = [("hearsay resolve c-5d41402abc4b2a76 true --settled 1962-10-28 --evidence c-0cc175b9c0f1b6a8", "It came true; this claim shows it.")],
        };
        command.Arguments.Add(id);
        command.Arguments.Add(outcome);
        command.Options.Add(settled);
        command.Options.Add(evidence);
        return RecordedCommand.Finish(surroundings, command, (result, library, by) =>
        {
            long remark = library.Ledger().Resolve(
                result.GetRequiredValue(id), ReadOutcome(result.GetRequiredValue(outcome)),
                result.GetValue(settled) is { } day ? LedgerOptions.ReadDay(day) : null, result.GetValue(evidence) ?? [], by.Reason, by.Author);
            return RecordedCommand.Undoable(remark);
        });
    }

    private static DocumentedCommand CreateSharpen(Surroundings surroundings)
    {
        Argument<string> id = Forecast();
        var words = new Argument<string>("WORDS") { HelpName = "WORDS", Description = "What would have to happen, so that anybody could tell." };
        var deadline = new Option<string>("--deadline") { HelpName = "DAY", Description = "The last day, such as 2014-08-23 (default: the one that was read)." };
        var command = new DocumentedCommand("sharpen", "Puts a forecast in words that it can be held to.")
        {
            Usage = "ID WORDS",
            Details = "The words of the document stay beside them. " + Kept,
            Examples = [("hearsay sharpen c-5d41402abc4b2a76 'The fleet passes the strait.' --deadline 1962-10-31", "With a last day.")],
        };
        command.Arguments.Add(id);
        command.Arguments.Add(words);
        command.Options.Add(deadline);
        return RecordedCommand.Finish(surroundings, command, (result, library, by) => RecordedCommand.Undoable(library.Ledger().Sharpen(
            result.GetRequiredValue(id), result.GetRequiredValue(words), result.GetValue(deadline) is { } day ? LedgerOptions.ReadDay(day) : null,
            by.Reason, by.Author)));
    }

    private static DocumentedCommand CreateForesee(Surroundings surroundings)
    {
        var words = new Argument<string>("WORDS") { HelpName = "WORDS", Description = "What will happen, so that anybody can tell." };
        var probability = new Option<string>("--probability") { HelpName = "P", Required = true, Description = "How likely: 0.7 or 70%." };
        var deadline = new Option<string>("--deadline") { HelpName = "DAY", Required = true, Description = "The last day, such as 2014-08-23." };
        var command = new DocumentedCommand("foresee", "Enters a forecast of your own.")
        {
            Usage = "WORDS --probability P --deadline DAY",
            Details = "It is resolved and scored as all others are. 'hearsay estimate' gives it another probability; the last one before the end counts.",
            Examples = [("hearsay foresee 'The talks are resumed.' --probability 60% --deadline 2031-05-01", "Prints its id, f-….")],
        };
        command.Arguments.Add(words);
        command.Options.Add(probability);
        command.Options.Add(deadline);
        return RecordedCommand.Finish(surroundings, command, (result, library, by) => "Forecast " + library.Ledger().Enter(
            result.GetRequiredValue(words), LedgerOptions.ReadProbability(result.GetRequiredValue(probability)),
            LedgerOptions.ReadDay(result.GetRequiredValue(deadline)), by.Author) + ".");
    }

    private static DocumentedCommand CreateEstimate(Surroundings surroundings)
    {
        Argument<string> id = Forecast();
        var probability = new Argument<string>("P") { HelpName = "P", Description = "How likely now: 0.7 or 70%." };
        var command = new DocumentedCommand("estimate", "Gives a forecast of your own another probability.")
        {
            Usage = "ID P",
            Details = Kept,
            Examples = [("hearsay estimate f-1 0.45", "Less likely than thought.")],
        };
        command.Arguments.Add(id);
        command.Arguments.Add(probability);
        return RecordedCommand.Finish(surroundings, command, (result, library, by) => RecordedCommand.Undoable(library.Ledger().Estimate(
            result.GetRequiredValue(id), LedgerOptions.ReadProbability(result.GetRequiredValue(probability)), by.Reason, by.Author)));
    }

    private static DocumentedCommand CreateCards(Surroundings surroundings)
    {
        var name = new Argument<string?>("NAME") { HelpName = "NAME", Arity = ArgumentArity.ZeroOrOne, Description = "Only of those whose name contains this." };
        Option<string> on = LedgerOptions.On();
        var command = new DocumentedCommand("scorecards", "Counts what became of the forecasts of a body, an office-holder, a commentator or the desk.")
        {
            Usage = "[NAME]",
            Details = $"""
                From {ScoreCard.LeastResolved} resolved forecasts up there are scores, before that only counts. Forecasts that came with a number are scored by Brier and logarithmic score and calibration; those in words are counted by the band of their word (ICD 203), an unhedged 'will' by itself; 'may' and 'could' never. In brackets stand intervals of 95 per cent. docs/ledger.md has the formulas.

                Private persons and sources that a text does not name have no card. A card says what became of the forecasts that were read and judged here, and nothing of any others.
                """,
            Examples = [("hearsay scorecards", "All of them."), ("hearsay scorecards ministry --json", "For a program, with the ids behind every number.")],
        };
        command.Arguments.Add(name);
        var options = new ListOptions("a card");
        command.Options.Add(on);
        options.AddTo(command);
        command.SetAction(result =>
        {
            var settings = EffectiveSettings.Resolve(surroundings, SettingOptions.ValuesOf(result));
            DateOnly day = LedgerOptions.DayOf(result.GetValue(on));
            return LibraryAccess.WithExisting(settings, library =>
            {
                ListShape<(Forecaster, ScoreCard)> shape = new ScoreCardListing(new Page(surroundings.Output, settings.Width, settings.IsColored)).Shape;
                new ListWriter(surroundings, settings, options.PartOf(result, settings)).WritePart(shape, library.Ledger().Cards(day, result.GetValue(name)));
                return ExitCode.Success;
            });
        });
        return command;
    }

    private static int ShowCandidates(Surroundings surroundings, EffectiveSettings settings, ListPart part, Library library, string id)
    {
        LedgerEntry entry = library.Ledger().Find(id, LedgerOptions.DayOf(null))
            ?? throw new FailureException($"The ledger has no forecast '{id}'. 'hearsay forecasts' lists them.");
        LibraryAccess.BringUpToDate(library, surroundings, settings);
        var page = new Page(surroundings.Output, settings.Width, settings.IsColored);
        if (part.Form == ListForm.Text)
        {
            new ForecastListing(page, LedgerOptions.DayOf(null)).Shape.Text!(entry);
        }

        new ListWriter(surroundings, settings, part).WritePart(new CandidateListing(page).Shape, library.Candidates().Find(entry));
        return ExitCode.Success;
    }

    private static Argument<string> Forecast() => new("ID") { HelpName = "ID", Description = "The id of a forecast: a claim (c-…) or one of the desk's own (f-…)." };

    private static ForecastOutcome ReadOutcome(string given) =>
        Enum.TryParse(given, ignoreCase: true, out ForecastOutcome outcome) && Enum.IsDefined(outcome) && !char.IsAsciiDigit(given[0])
            ? outcome
            : throw new UsageException($"'{given}' is no outcome: true, false, partly, void or unresolvable.");
}
