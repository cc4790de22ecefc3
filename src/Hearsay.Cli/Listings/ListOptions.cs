using System.CommandLine;
using System.Globalization;
using Hearsay.Cli.Settings;
using Hearsay.Cli.Terminal;

namespace Hearsay.Cli.Listings;

/// <summary>The options of every listing: form, how many, from where on, in which order.</summary>
/// <param name="usualLimit">How many are shown to people unless they say otherwise; programs get all.</param>
/// <param name="noun">What one of the items is called, with its article.</param>
internal sealed class ListOptions(string noun, int usualLimit = 50)
{
    private readonly Option<bool> csv = SettingOptions.Switch("--csv", "Print comma-separated values, with a line of column names.");

    private readonly Option<bool> newest = SettingOptions.Switch("--newest", "Show what was added last first.");

    private readonly Option<string> limit = new("--limit")
    {
        HelpName = "N",
        Description = usualLimit == 0 ? "Show no more than N; 0, as by default, for all."
            : string.Create(CultureInfo.InvariantCulture, $"Show no more than N; 0 for all. By default {usualLimit}; with --json or --csv all."),
    };

    private readonly Option<string> cursor = new("--cursor")
    {
        HelpName = "CURSOR",
        Description = "Go on behind the place that an earlier listing named at its end.",
    };

    /// <summary>Adds the options to a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="isInOrderOfAdding">Whether the list is in the order of adding, which can be turned round.</param>
    public void AddTo(Command command, bool isInOrderOfAdding = false)
    {
        command.Options.Add(SettingOptions.Library());
        command.Options.Add(SettingOptions.Json($"Print one JSON object {noun}, one a line, all of them unless there is a --limit."));
        command.Options.Add(csv);
        command.Options.Add(limit);
        if (isInOrderOfAdding)
        {
            command.Options.Add(newest);
        }

        command.Options.Add(cursor);
    }

    /// <summary>The part that was asked for.</summary>
    /// <exception cref="UsageException">The limit is none.</exception>
    public ListPart PartOf(ParseResult result, EffectiveSettings settings)
    {
        ListForm form = result.GetValue(csv) ? ListForm.Csv : settings.IsJson ? ListForm.Json : ListForm.Text;
        int? most = form == ListForm.Text && usualLimit > 0 ? usualLimit : null;
        if (result.GetValue(limit) is { } given)
        {
            if (!int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out int number))
            {
                throw new UsageException($"'{given}' is no limit: give a number, 0 for all.");
            }

            most = number == 0 ? null : number;
        }

        return new ListPart(form, most, result.GetValue(cursor), result.GetValue(newest));
    }
}
