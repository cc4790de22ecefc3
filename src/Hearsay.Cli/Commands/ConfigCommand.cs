using System.CommandLine;
using System.Text.Json;
using Hearsay.Cli.Help;
using Hearsay.Cli.Settings;
using Hearsay.Cli.Terminal;
using Hearsay.Wording;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay config</c>: what is set, and where.</summary>
internal static class ConfigCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var command = new DocumentedCommand("config", "Shows every setting, its value, and where the value comes from.")
        {
            Details = """
                A setting is looked for in this order, and the last one found holds:
                  1. the user's file: $XDG_CONFIG_HOME/hearsay/config.yaml
                     (~/.config/hearsay/config.yaml where XDG_CONFIG_HOME is not set)
                  2. the nearest .hearsay.yaml in the working folder or above it
                  3. the environment: HEARSAY_COLOR, HEARSAY_JOBS, …
                  4. the flags of the command
                Files hold one 'key: value' a line, for example 'jobs: 4'. A key that is not known is an error.
                """,
            Examples = [("hearsay config --jobs 2", "What would hold for a command with that flag.")],
        };
        command.Options.Add(SettingOptions.Json("Print one JSON object."));
        command.Options.Add(SettingOptions.Jobs());
        command.Options.Add(SettingOptions.Data());
        command.Options.Add(SettingOptions.Library());
        command.SetAction(result => Run(surroundings, EffectiveSettings.Resolve(surroundings, SettingOptions.ValuesOf(result))));
        return command;
    }

    private static int Run(Surroundings surroundings, EffectiveSettings settings)
    {
        if (settings.IsJson)
        {
            WriteJson(surroundings.Output, settings);
        }
        else
        {
            WriteText(surroundings.Output, settings);
        }

        return ExitCode.Success;
    }

    private static void WriteText(TextWriter output, EffectiveSettings settings)
    {
        int column = SettingList.All.Max(s => settings[s].Value.Length);
        foreach (Setting setting in SettingList.All)
        {
            SetValue value = settings[setting];
            output.WriteLine($"{setting.Key,-8}{Printable.Line(value.Value).PadRight(column)}  {Printable.Line(value.Origin)}");
        }

        output.WriteLine();
        foreach ((string path, bool exists) in settings.Files)
        {
            output.WriteLine($"{(exists ? "read" : "not there")}: {Printable.Line(path)}");
        }
    }

    private static void WriteJson(TextWriter output, EffectiveSettings settings)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            json.WriteStartObject("settings");
            foreach (Setting setting in SettingList.All)
            {
                json.WriteStartObject(setting.Key);
                json.WriteString("value", settings[setting].Value);
                json.WriteString("origin", settings[setting].Origin);
                json.WriteEndObject();
            }

            json.WriteEndObject();
            json.WriteStartArray("files");
            foreach ((string path, bool exists) in settings.Files)
            {
                json.WriteStartObject();
                json.WriteString("path", path);
                json.WriteBoolean("exists", exists);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteLine(System.Text.Encoding.UTF8.GetString(bytes.ToArray()));
    }
}
