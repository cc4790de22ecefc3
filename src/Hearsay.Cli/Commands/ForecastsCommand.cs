using System.CommandLine;
using Hearsay.Cli.Dossier;
using Hearsay.Cli.Help;
using Hearsay.Cli.Listings;
using Hearsay.Cli.Settings;
using Hearsay.Cli.Terminal;
using Hearsay.Store.Ledger;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay forecasts</c>: the ledger.</summary>
internal sealed class ForecastsCommand
{
    private readonly Surroundings surroundings;
    private readonly ListOptions options = new("a forecast");
    private readonly Argument<string[]> query = new("QUERY")
    {
        HelpName = "QUERY",
        Arity = ArgumentArity.ZeroOrMore,
        Description = "Only forecasts among the claims that this finds, as for 'hearsay claims'.",
    };

    private readonly Option<string> state = new("--state")
    {
        HelpName = "STATE",
        Description = "Only those that are running, due (the deadline has passed and nobody has judged), resolved, or unresolvable.",
    };

    private readonly Option<string> on = LedgerOptions.On();

    private ForecastsCommand(Surroundings surroundings)
    {
        this.surroundings = surroundings;
    }

    /// <summary>Makes the command.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var forecasts = new ForecastsCommand(surroundings);
        var command = new DocumentedCommand("forecasts", "Lists what was forecast: by whom, how likely, by when, and how it ended.")
        {
            Usage = "[QUERY...]",
            Details = """
                Every predicted or conditional claim enters the ledger when its document is added, before anyone knows how it ends. The list goes by deadline. 'May' and 'could' cannot fail: such claims are kept, and never scored.

                'hearsay candidates ID' shows later claims that may tell how one ended, 'hearsay resolve' says so, 'hearsay scorecards' counts.
                """,
            Examples =
            [
                ("hearsay forecasts --state due", "Those to be judged now."),
                ("hearsay forecasts 'source:zorin' --csv", "One man's forecasts, for a spreadsheet."),
            ],
        };
        command.Arguments.Add(forecasts.query);
        command.Options.Add(forecasts.state);
        command.Options.Add(forecasts.on);
        forecasts.state.CompletionSources.Add([.. Enum.GetNames<ForecastState>().Select(n => n.ToLowerInvariant())]);
        forecasts.options.AddTo(command, isInOrderOfAdding: true);
        command.SetAction(forecasts.Run);
        return command;
    }

    private int Run(ParseResult result)
    {
        var settings = EffectiveSettings.Resolve(surroundings, SettingOptions.ValuesOf(result));
        ListPart part = options.PartOf(result, settings);
        DateOnly day = LedgerOptions.DayOf(result.GetValue(on));
        var filter = new LedgerFilter(string.Join(' ', result.GetValue(query) ?? []), ReadState(result.GetValue(state)), day);
        return LibraryAccess.WithExisting(settings, library =>
        {
            List<LedgerEntry> all = [.. library.Ledger().List(filter)];
            if (part.IsNewestFirst)
            {
                all.Reverse();
            }

            new ListWriter(surroundings, settings, part).WritePart(new ForecastListing(new Page(surroundings.Output, settings.Width, settings.IsColored), day).Shape, all);
            return ExitCode.Success;
        });
    }

    private static ForecastState? ReadState(string? given) =>
        given is null ? null
        : Enum.TryParse(given, ignoreCase: true, out ForecastState read) && Enum.IsDefined(read) && !char.IsAsciiDigit(given[0]) ? read
        : throw new UsageException($"'{given}' is no state: running, due, resolved or unresolvable.");
}
