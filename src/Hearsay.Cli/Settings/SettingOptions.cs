using System.CommandLine;
using System.CommandLine.Parsing;

namespace Hearsay.Cli.Settings;

/// <summary>The flags that set settings.</summary>
internal static class SettingOptions
{
    private const string NoColor = "--no-color";

    /// <summary>The flags that every command takes, made anew for each command line.</summary>
    public static IEnumerable<Option> Everywhere
    {
        get
        {
            yield return Valued(SettingList.Color, "WHEN", recursive: true, "auto", "always", "never");
            yield return Switch(NoColor, "The same as --color never.", recursive: true);
            Option quiet = Switch(SettingList.Quiet.Flag, SettingList.Quiet.Description, recursive: true);
            quiet.Aliases.Add("-q");
            yield return quiet;
            yield return Valued(SettingList.Width, "COLUMNS", recursive: true);
        }
    }

    /// <summary>The flag for how much is done at the same time.</summary>
    public static Option Jobs() => Valued(SettingList.Jobs, "N", recursive: false);

    /// <summary>The flag for what may be posted to.</summary>
    public static Option Allow() => Valued(SettingList.Allow, "URLS", recursive: false);

    /// <summary>The flag for where gold sets are.</summary>
    public static Option Data() => Valued(SettingList.Data, "FOLDER", recursive: false);

    /// <summary>The flag for which list of tools of pressure.</summary>
    public static Option Lens() => Valued(SettingList.Lens, "FILE", recursive: false);

    /// <summary>The flag for which library.</summary>
    public static Option Library() => Valued(SettingList.Library, "FILE", recursive: false);

    /// <summary>The flag for results that programs read.</summary>
    public static Option Json(string description) => Switch(SettingList.Output.Flag, description);

    /// <summary>A flag that takes no value, so that what follows is never taken for one.</summary>
    public static Option<bool> Switch(string name, string description, bool recursive = false) =>
        new(name) { Description = description, Recursive = recursive, Arity = ArgumentArity.Zero };

    /// <summary>What the flags of a command line set.</summary>
    public static IEnumerable<SetValue> ValuesOf(ParseResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        foreach (Setting setting in SettingList.All)
        {
            if (result.GetResult(setting.Flag) is OptionResult { Implicit: false } given)
            {
                yield return SetValue.Check(setting, ValueOf(setting, given), "flag " + setting.Flag);
            }
        }

        if (result.GetResult(NoColor) is OptionResult { Implicit: false })
        {
            yield return new SetValue(SettingList.Color, "never", "flag " + NoColor);
        }
    }

    private static Option<string> Valued(Setting setting, string name, bool recursive, params string[] choices)
    {
        var option = new Option<string>(setting.Flag)
        {
            Description = setting.Description,
            HelpName = name,
            Recursive = recursive,
        };
        if (setting == SettingList.Jobs)
        {
            option.Aliases.Add("-j");
        }

        if (choices.Length > 0)
        {
            option.CompletionSources.Add(choices);
        }

        return option;
    }

    private static string ValueOf(Setting setting, OptionResult given) => setting switch
    {
        _ when setting == SettingList.Output => "json",
        _ when setting == SettingList.Quiet => "true",
        _ => given.GetValueOrDefault<string>() ?? "",
    };
}
