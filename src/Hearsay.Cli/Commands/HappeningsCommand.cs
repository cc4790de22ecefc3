using System.CommandLine;
using System.Globalization;
using Hearsay.Cli.Dossier;
using Hearsay.Cli.Help;
using Hearsay.Cli.Listings;
using Hearsay.Cli.Settings;
using Hearsay.Cli.Terminal;
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
        var limit = new Option<string>("--limit") { HelpName = "N", Description = $"Show no more than N; 0 for all. By default {UsualLimit}; with --json all." };
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
        foreach (Option option in (Option[])[SettingOptions.Library(), limit, all, disagreeing, SettingOptions.Json("Print one JSON object a happening, one a line.")])
        {
            command.Options.Add(option);
        }

        command.SetAction(result =>
        {
            var settings = EffectiveSettings.Resolve(surroundings, SettingOptions.ValuesOf(result));
            int most = LimitOf(result.GetValue(limit), settings.IsJson);
            return LibraryAccess.WithExisting(settings, library =>
            {
                IEnumerable<WeighedHappening> happenings = library.Weigh().Weigh(string.Join(' ', result.GetValue(query) ?? []), result.GetValue(all) ? 1 : 2)
                    .Where(h => !result.GetValue(disagreeing) || h.Disagreements.Count > 0);
                Write(surroundings, settings, happenings, most);
                return ExitCode.Success;
            });
        });
        return command;
    }

    private static void Write(Surroundings surroundings, EffectiveSettings settings, IEnumerable<WeighedHappening> happenings, int most)
    {
        var listing = new HappeningListing(surroundings.Output, new Page(surroundings.Output, settings.Width, settings.IsColored));
        int count = 0;
        foreach (WeighedHappening happening in happenings)
        {
            if (++count > most)
            {
                break;
            }

            if (settings.IsJson)
            {
                listing.WriteJson(happening);
                continue;
            }

            listing.WriteText(happening);
            surroundings.Output.Write('\n');
        }

        if (!settings.IsJson && !settings.IsQuiet)
        {
            surroundings.Output.Write(count > most ? $"{most} shown; more: --limit 0. " : Counted.Of(count, "happening") + ". ");
            surroundings.Output.Write(OriginReading.Caveat + "\n");
        }
    }

    private static int LimitOf(string? given, bool isJson)
    {
        if (given is null)
        {
            return isJson ? int.MaxValue : UsualLimit;
        }

        return int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            ? number == 0 ? int.MaxValue : number
            : throw new UsageException($"'{given}' is no limit: give a number, 0 for all.");
    }
}
