using System.CommandLine;
using System.Globalization;
using Hearsay.Cli.Settings;
using Hearsay.Cli.Terminal;
using Hearsay.Store.Finding;

namespace Hearsay.Cli.Listings;

/// <summary>The options of every listing: form, how many, from where on, in which order.</summary>
internal sealed class ListOptions
{
    /// <summary>How many are shown to people unless they say otherwise; programs get all.</summary>
    public const int UsualLimit = 50;

    private readonly Option<bool> csv = SettingOptions.Switch("--csv", "Print comma-separated values, with a line of column names.");

    private readonly Option<bool> newest = SettingOptions.Switch("--newest", "Show what was added last first.");

    private readonly Option<string> limit = new("--limit")
    {
        HelpName = "N",
        Description = $"Show no more than N; 0 for all. By default {UsualLimit}; with --json or --csv all.",
    };

    private readonly Option<string> cursor = new("--cursor")
    {
        HelpName = "CURSOR",
        Description = "Go on behind the place that an earlier listing named at its end.",
    };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(SettingOptions.Library());
        command.Options.Add(SettingOptions.Json("Print one JSON object an item, one a line, all of them unless there is a --limit."));
        command.Options.Add(csv);
        command.Options.Add(limit);
        command.Options.Add(newest);
        command.Options.Add(cursor);
    }

    /// <summary>The form that was asked for.</summary>
    public ListForm FormOf(ParseResult result, EffectiveSettings settings) =>
        result.GetValue(csv) ? ListForm.Csv : settings.IsJson ? ListForm.Json : ListForm.Text;

    /// <summary>The part that was asked for.</summary>
    /// <exception cref="UsageException">The limit or the cursor is none.</exception>
    public Listing ListingOf(ParseResult result, ListForm form)
    {
        int? most = form == ListForm.Text ? UsualLimit : null;
        if (result.GetValue(limit) is { } given)
        {
            if (!int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out int number))
            {
                throw new UsageException($"'{given}' is no limit: give a number, 0 for all.");
            }

            most = number == 0 ? null : number;
        }

        return new Listing(most, ReadCursor(result.GetValue(cursor)), result.GetValue(newest));
    }

    /// <summary>How the place behind an item is written.</summary>
    public static string CursorOf(long number) => string.Create(CultureInfo.InvariantCulture, $"n{number}");

    private static long? ReadCursor(string? text)
    {
        if (text is null)
        {
            return null;
        }

        return text.StartsWith('n') && long.TryParse(text.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out long number)
            ? number
            : throw new UsageException($"'{text}' is no cursor: give what stood at the end of an earlier listing.");
    }
}
