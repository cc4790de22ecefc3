using System.CommandLine;
using Hearsay.Cli.Settings;
using Hearsay.Cli.Terminal;
using Hearsay.Knowledge.Petrarch;
using Hearsay.Training.Scoring;

namespace Hearsay.Cli.Commands;

/// <summary>The options of those who need a series that can be compared with PETRARCH's.</summary>
internal static class PetrarchOptions
{
    /// <summary><c>--as-petrarch</c>.</summary>
    public static Option<bool> AsPetrarch() => SettingOptions.Switch(
        "--as-petrarch", "Code events as PETRARCH does: source, target and CAMEO code; the speaker is the source of what is said.");

    /// <summary><c>--dictionaries</c>.</summary>
    public static Option<string> Dictionaries() => new("--dictionaries")
    {
        HelpName = "FOLDER",
        Description = "Code with the PETRARCH dictionaries of this folder, read as they are, instead of Hearsay's own (with --as-petrarch).",
    };

    /// <summary>Reads the folder: as named, or under the folder of the data.</summary>
    /// <exception cref="FailureException">It is not there, or not as PETRARCH has it.</exception>
    public static PetrarchDictionaries? Read(string? folder, string? data)
    {
        if (folder is null)
        {
            return null;
        }

        try
        {
            string found = Directory.Exists(folder) ? folder : Path.Combine(data ?? GoldPath.Root, folder);
            return PetrarchDictionaries.Read(Directory.Exists(found) ? found : folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or FormatException)
        {
            throw new FailureException(e.Message);
        }
    }
}
