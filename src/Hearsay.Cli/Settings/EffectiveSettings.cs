using System.Globalization;
using Hearsay.Cli.Terminal;
using Hearsay.Store;

namespace Hearsay.Cli.Settings;

/// <summary>What is set for this command, and by what: the configuration files, then the environment, then the flags.</summary>
internal sealed class EffectiveSettings
{
    private readonly Surroundings surroundings;
    private readonly Dictionary<Setting, SetValue> values = [];

    private EffectiveSettings(Surroundings surroundings)
    {
        this.surroundings = surroundings;
    }

    /// <summary>The configuration files that were looked for, and whether each was there.</summary>
    public required IReadOnlyList<(string Path, bool Exists)> Files { get; init; }

    /// <summary>Whether to print no progress, notes and summary.</summary>
    public bool IsQuiet => this[SettingList.Quiet].Value == "true";

    /// <summary>Whether results are printed as JSON.</summary>
    public bool IsJson => this[SettingList.Output].Value == "json";

    /// <summary>The addresses that may be posted to.</summary>
    public string Allowed => this[SettingList.Allow].Value;

    /// <summary>The folder of gold sets.</summary>
    public string Data => Path.GetFullPath(this[SettingList.Data].Value, surroundings.Folder);

    /// <summary>The file with the list of tools of pressure; null for Hearsay's own.</summary>
    public string? Lens => this[SettingList.Lens].Value is { Length: > 0 } file ? Path.GetFullPath(file, surroundings.Folder) : null;

    /// <summary>The file of the library; null if none is set and the user's data folder is not known.</summary>
    public string? Library => this[SettingList.Library].Value is { Length: > 0 } file
        ? Path.GetFullPath(file, surroundings.Folder)
        : LibraryPath.Usual(surroundings.Environment);

    /// <summary>How many documents to read at the same time, at least one.</summary>
    public int Jobs => Number(SettingList.Jobs) is > 0 and int jobs ? jobs : Math.Max(1, System.Environment.ProcessorCount);

    /// <summary>The columns for text.</summary>
    public int Width => Number(SettingList.Width) is > 0 and int width ? width : Math.Clamp(surroundings.Width, 40, 400);

    /// <summary>Whether results on standard output are coloured.</summary>
    public bool IsColored => this[SettingList.Color].Value switch
    {
        "always" => true,
        "never" => false,
        _ => surroundings.IsOutputTerminal && surroundings.Environment("TERM") != "dumb",
    };

    /// <summary>The value of a setting, with where it comes from.</summary>
    public SetValue this[Setting setting] =>
        values.TryGetValue(setting, out SetValue? value) ? value : new SetValue(setting, setting.Default, "default");

    /// <summary>Works out what is set, given what the flags set.</summary>
    /// <exception cref="UsageException">A file or variable sets something unknown, or to a value that it cannot have.</exception>
    public static EffectiveSettings Resolve(Surroundings surroundings, IEnumerable<SetValue> flags)
    {
        ArgumentNullException.ThrowIfNull(surroundings);
        ArgumentNullException.ThrowIfNull(flags);
        string[] paths = [.. FilePaths(surroundings)];
        var files = paths.Select(p => (p, Exists: File.Exists(p))).ToList();
        var settings = new EffectiveSettings(surroundings) { Files = files };
        IEnumerable<SetValue> all = files.Where(f => f.Exists).SelectMany(f => SettingsFile.Read(f.p))
            .Concat(OfEnvironment(surroundings))
            .Concat(flags);
        foreach (SetValue value in all)
        {
            settings.values[value.Setting] = value;
        }

        return settings;
    }

    /// <summary>The user's file, then the nearest one upwards from the working folder (or where it would be looked for).</summary>
    private static IEnumerable<string> FilePaths(Surroundings surroundings)
    {
        if (UserFile(surroundings) is { } user)
        {
            yield return user;
        }

        for (string? folder = surroundings.Folder; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            string path = Path.Combine(folder, SettingsFile.LocalName);
            if (File.Exists(path))
            {
                yield return path;
                yield break;
            }
        }

        yield return Path.Combine(surroundings.Folder, SettingsFile.LocalName);
    }

    private static string? UserFile(Surroundings surroundings)
    {
        // The XDG specification has relative paths ignored.
        if (surroundings.Environment("XDG_CONFIG_HOME") is { } xdg && Path.IsPathRooted(xdg))
        {
            return Path.Combine(xdg, "hearsay", "config.yaml");
        }

        return surroundings.Environment("HOME") is { Length: > 0 } home
            ? Path.Combine(home, ".config", "hearsay", "config.yaml")
            : null;
    }

    private static IEnumerable<SetValue> OfEnvironment(Surroundings surroundings)
    {
        // no-color.org: set and not empty, whatever the value.
        if (surroundings.Environment("NO_COLOR") is { Length: > 0 })
        {
            yield return new SetValue(SettingList.Color, "never", "environment NO_COLOR");
        }

        foreach (Setting setting in SettingList.All)
        {
            if (surroundings.Environment(setting.Variable) is { Length: > 0 } value)
            {
                yield return SetValue.Check(setting, value, "environment " + setting.Variable);
            }
        }
    }

    private int Number(Setting setting) => int.Parse(this[setting].Value, NumberStyles.None, CultureInfo.InvariantCulture);
}
