using System.CommandLine;
using System.Globalization;
using Hearsay.Cli.Help;
using Hearsay.Cli.Settings;
using Hearsay.Cli.Terminal;
using Hearsay.Exchange;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay stats</c>: how much there is of everything.</summary>
internal static class StatsCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var command = new DocumentedCommand("stats", "Counts what is in the library.")
        {
            Examples = [("hearsay stats", "Documents, claims, sources, copies.")],
        };
        command.Options.Add(SettingOptions.Library());
        command.Options.Add(SettingOptions.Json("Print one JSON object."));
        command.SetAction(result =>
        {
            var settings = EffectiveSettings.Resolve(surroundings, SettingOptions.ValuesOf(result));
            return LibraryAccess.WithExisting(settings, library =>
            {
                IReadOnlyList<(string Name, long Count)> totals = library.Count().Totals();
                if (settings.IsJson)
                {
                    surroundings.Output.Write(ListingJson.Write(json =>
                    {
                        foreach ((string name, long count) in totals)
                        {
                            json.WriteNumber(name.Replace(' ', '-'), count);
                        }
                    }) + "\n");
                    return ExitCode.Success;
                }

                foreach ((string name, long count) in totals)
                {
                    surroundings.Output.Write(string.Create(CultureInfo.InvariantCulture, $"{count,10:#,0}  {name}\n"));
                }

                return ExitCode.Success;
            });
        });
        return command;
    }
}
