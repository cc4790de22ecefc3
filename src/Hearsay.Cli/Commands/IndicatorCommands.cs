using System.CommandLine;
using Hearsay.Cli.Dossier;
using Hearsay.Cli.Help;
using Hearsay.Cli.Listings;
using Hearsay.Cli.Settings;
using Hearsay.Cli.Terminal;
using Hearsay.Store;
using Hearsay.Store.Cases;
using Hearsay.Store.Indicators;
using Hearsay.Weighing.Cases;
using Hearsay.Weighing.Indicators;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay indicator</c> and <c>hearsay backtest</c>: signs to watch for, and what they would have shown.</summary>
internal static class IndicatorCommands
{
    private const string AboutSentences = """
        A sentence has this form:

          N claims|documents|origins|happenings of QUERY [said] in N days|weeks

        It is met on a day if, by what was published until then, so many are of the days of the window that ends on it. Copies are one document, and what cannot be traced is no separate origin. With 'said' the day of a claim is the one on which it was published, which suits plans and threats; without, the day that it speaks of. A claim whose time is longer than the window is left out, and counted apart.

        The query is one as for 'hearsay claims'. Where it says nothing of status, polarity, nature or has:history, these are added: status:asserted polarity:positive nature:event -has:history. So an indicator counts what is said to have happened unless it asks for something else. near:"kyiv, 100 km" holds for places that the text states as finely as a town.
        """;

    /// <summary>Makes both.</summary>
    public static IEnumerable<Command> CreateAll(Surroundings surroundings) => [CreateIndicator(surroundings), CreateBacktest(surroundings)];

    private static DocumentedCommand CreateIndicator(Surroundings surroundings)
    {
        var name = new Argument<string?>("NAME") { HelpName = "NAME", Arity = ArgumentArity.ZeroOrOne, Description = "The name of one. None: list all." };
        var sentence = new Argument<string?>("SENTENCE") { HelpName = "SENTENCE", Arity = ArgumentArity.ZeroOrOne, Description = "What to watch for under that name. None: show the one of that name, with the claims that count." };
        var caseName = new Option<string?>("--case") { HelpName = "CASE", Description = "The case that it belongs to; without a sentence: list only those of this case." };
        var hypothesis = new Option<string?>("--hypothesis") { HelpName = "HYPOTHESIS", Description = "The hypothesis of that case that it would speak for, such as H1." };
        Option<bool> drop = SettingOptions.Switch("--drop", "Watch for the one of that name no more. 'hearsay undo' takes it back.");
        Option<bool> all = SettingOptions.Switch("--all", "List also those that were dropped.");
        Option<string> on = LedgerOptions.On();
        (Option<string> reason, Option<string> by) = (RemarkOptions.Reason(), RemarkOptions.By());
        var options = new ListOptions("an indicator");
        var command = new DocumentedCommand("indicator", "Watches for a sign, or shows how the signs stand that are watched for.")
        {
            Usage = "[NAME [SENTENCE]]",
            Details = AboutSentences + """


                A state is unseen (the threshold was never reached), seen (it is reached), strengthening (it is, and there is more than when it was reached) or receded (it was reached before, and is no more). 'hearsay watch' tells when one turns.
                """,
            Examples =
            [
                ("hearsay indicator build-up '3 origins of type:mobilize actor:RUS near:kyiv in 14 days'", "Three separate origins, within 50 km of a town."),
                ("hearsay indicator threats '2 origins of type:threaten status:planned said in 2 weeks'", "By when it was said."),
                ("hearsay indicator build-up --on 1962-10-23", "How it stood at the end of a day, and by which claims."),
            ],
        };
        command.Arguments.Add(name);
        command.Arguments.Add(sentence);
        options.AddTo(command);
        foreach (Option option in (Option[])[on, all, caseName, hypothesis, drop, reason, by])
        {
            command.Options.Add(option);
        }

        command.SetAction(result =>
        {
            var settings = EffectiveSettings.Resolve(surroundings, SettingOptions.ValuesOf(result));
            DateOnly day = LedgerOptions.DayOf(result.GetValue(on));
            return LibraryAccess.WithExisting(settings, library => (result.GetValue(name), result.GetValue(sentence), result.GetValue(drop)) switch
            {
                (null, _, true) => throw new UsageException("Name the indicator to drop."),
                ({ } one, null, true) => Drop(surroundings, settings, library, one, result.GetValue(reason), RemarkOptions.AuthorOf(result.GetValue(by), surroundings)),
                (_, not null, true) => throw new UsageException("An indicator is either dropped or given a sentence."),
                ({ } one, { } words, _) => Add(
                    surroundings, settings, library, one, words, About(library, result.GetValue(caseName), result.GetValue(hypothesis)),
                    RemarkOptions.AuthorOf(result.GetValue(by), surroundings)),
                (null, _, _) => List(
                    surroundings, settings, options.PartOf(result, settings), library, Of(library.Indicators().List(result.GetValue(all)), About(library, result.GetValue(caseName), result.GetValue(hypothesis))), day, false),
                ({ } one, _, _) => List(surroundings, settings, options.PartOf(result, settings), library, [library.Indicators().Require(one)], day, true),
            });
        });
        return command;
    }

    private static DocumentedCommand CreateBacktest(Surroundings surroundings)
    {
        var sentence = new Argument<string>("NAME|SENTENCE") { HelpName = "NAME|SENTENCE", Description = "The name of an indicator, or a sentence to try." };
        var from = new Option<string?>("--from") { HelpName = "DAY", Description = "Only turns from this day on." };
        var to = new Option<string?>("--to") { HelpName = "DAY", Description = "Only turns up to this day." };
        var options = new ListOptions("a turn");
        var command = new DocumentedCommand("backtest", "Shows when an indicator would have turned, by what had been published on each day.")
        {
            Usage = "NAME|SENTENCE",
            Details = AboutSentences,
            Examples =
            [
                ("hearsay backtest '2 documents of type:mobilize in 7 days'", "A sentence that nobody watches for yet."),
                ("hearsay backtest build-up --from 1962-10-01 --to 1962-10-31 --csv", "One month, for a spreadsheet."),
            ],
        };
        command.Arguments.Add(sentence);
        options.AddTo(command);
        command.Options.Add(from);
        command.Options.Add(to);
        command.SetAction(result =>
        {
            var settings = EffectiveSettings.Resolve(surroundings, SettingOptions.ValuesOf(result));
            DateOnly first = result.GetValue(from) is { } start ? LedgerOptions.ReadDay(start) : DateOnly.MinValue;
            DateOnly last = result.GetValue(to) is { } end ? LedgerOptions.ReadDay(end) : DateOnly.MaxValue;
            return LibraryAccess.WithExisting(settings, library =>
            {
                IndicatorBook book = library.Indicators();
                string given = result.GetRequiredValue(sentence);
                Indicator indicator = given.Contains(' ', StringComparison.Ordinal) ? IndicatorBook.Read(given) : book.Require(given).Indicator;
                BringUpToDate(surroundings, settings, library, [indicator]);
                IndicatorTimeline timeline = book.Timeline(indicator);
                ListPart part = options.PartOf(result, settings);
                if (part.Form == ListForm.Text && !settings.IsQuiet)
                {
                    surroundings.Output.Write($"{indicator}\n\n");
                }

                ListShape<IndicatorDay> shape = Listing(surroundings, settings, library, true).DaysOf(indicator, day => book.IdsOf(timeline.ClaimsOn(day)));
                new ListWriter(surroundings, settings, part).WritePart(shape, [.. timeline.Turns(first, last)]);
                return ExitCode.Success;
            });
        });
        return command;
    }

    private static int Add(
        Surroundings surroundings, EffectiveSettings settings, Library library, string name, string sentence, (string? Case, string? Hypothesis) about, string author)
    {
        IndicatorBook book = library.Indicators();
        KeptIndicator kept = book.Add(name, sentence, about, author);
        BringUpToDate(surroundings, settings, library, [kept.Indicator]);
        book.Note(LedgerOptions.DayOf(null));
        if (!settings.IsQuiet)
        {
            Listing(surroundings, settings, library, false).Shape.Text!(IndicatorStanding.Of(book, kept, LedgerOptions.DayOf(null)));
        }

        return ExitCode.Success;
    }

    private static int Drop(Surroundings surroundings, EffectiveSettings settings, Library library, string name, string? reason, string author)
    {
        long remark = library.Indicators().Drop(name, reason, author);
        if (!settings.IsQuiet)
        {
            surroundings.Output.Write(RecordedCommand.Undoable(remark) + "\n");
        }

        return ExitCode.Success;
    }

    /// <summary>A case and one of its hypotheses, as they are called there.</summary>
    /// <exception cref="UsageException">There is a hypothesis and no case.</exception>
    private static (string? Case, string? Hypothesis) About(Library library, string? caseName, string? hypothesis)
    {
        if (caseName is null)
        {
            return hypothesis is null ? default : throw new UsageException("A hypothesis belongs to a case: give --case too.");
        }

        Case about = library.Cases().Get(caseName);
        return (about.Name, hypothesis is null ? null : CaseKeys.Hypothesis(about, hypothesis).Key);
    }

    private static IReadOnlyList<KeptIndicator> Of(IReadOnlyList<KeptIndicator> kept, (string? Case, string? Hypothesis) about) =>
        [.. kept.Where(k => (about.Case is null || k.Case == about.Case) && (about.Hypothesis is null || k.Hypothesis == about.Hypothesis))];

    private static int List(
        Surroundings surroundings, EffectiveSettings settings, ListPart part, Library library, IReadOnlyList<KeptIndicator> kept, DateOnly day, bool showsClaims)
    {
        IndicatorBook book = library.Indicators();
        BringUpToDate(surroundings, settings, library, kept.Select(k => k.Indicator));
        new ListWriter(surroundings, settings, part).WritePart(
            Listing(surroundings, settings, library, showsClaims).Shape, kept.Select(k => IndicatorStanding.Of(book, k, day)).ToList());
        return ExitCode.Success;
    }

    private static void BringUpToDate(Surroundings surroundings, EffectiveSettings settings, Library library, IEnumerable<Indicator> indicators)
    {
        if (indicators.Any(IndicatorBook.AsksForWeighing))
        {
            LibraryAccess.BringUpToDate(library, surroundings, settings);
        }
    }

    private static IndicatorListing Listing(Surroundings surroundings, EffectiveSettings settings, Library library, bool showsClaims) =>
        new(new Page(surroundings.Output, settings.Width, settings.IsColored), showsClaims ? library.Find() : null);
}
