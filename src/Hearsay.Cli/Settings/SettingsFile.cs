using Hearsay.Cli.Terminal;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Hearsay.Cli.Settings;

/// <summary>A configuration file: YAML, one <c>key: value</c> a line.</summary>
internal static class SettingsFile
{
    /// <summary>Its name in a folder of work.</summary>
    public const string LocalName = ".hearsay.yaml";

    /// <summary>What the file at <paramref name="path"/> sets, in its order.</summary>
    /// <exception cref="UsageException">It cannot be read, is no such file, or sets something unknown.</exception>
    public static IReadOnlyList<SetValue> Read(string path)
    {
        try
        {
            using var text = new StreamReader(path);
            return ReadValues(new Parser(text), path);
        }
        catch (YamlException e)
        {
            throw new UsageException($"{Place(path, e.Start)}: not YAML ({Reason(e)}). Write one 'key: value' a line.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"'{path}': cannot be read ({e.Message}). Check that it is a file you may read.");
        }
    }

    private static List<SetValue> ReadValues(Parser yaml, string path)
    {
        var values = new List<SetValue>();
        yaml.Consume<StreamStart>();
        if (!yaml.Accept<DocumentStart>(out _))
        {
            return values;
        }

        yaml.Consume<DocumentStart>();
        if (!yaml.TryConsume<MappingStart>(out _))
        {
            if (yaml.Current is Scalar { Value: "" })
            {
                return values;
            }

            throw new UsageException($"{Place(path, yaml.Current!.Start)}: not a setting. Write one 'key: value' a line.");
        }

        while (!yaml.TryConsume<MappingEnd>(out _))
        {
            values.Add(ReadValue(yaml, path, values));
        }

        return values;
    }

    private static SetValue ReadValue(Parser yaml, string path, List<SetValue> before)
    {
        if (!yaml.TryConsume<Scalar>(out Scalar? key))
        {
            throw new UsageException($"{Place(path, yaml.Current!.Start)}: not a setting. Write one 'key: value' a line.");
        }

        string place = Place(path, key.Start);
        Setting setting = SettingList.All.FirstOrDefault(s => s.Key == key.Value)
            ?? throw new UsageException($"{place}: no setting is called '{key.Value}'. {Advice(key.Value)}");
        if (before.Any(v => v.Setting == setting))
        {
            throw new UsageException($"{place}: '{setting.Key}' is set twice. Remove one of the lines.");
        }

        if (!yaml.TryConsume<Scalar>(out Scalar? value))
        {
            throw new UsageException($"{place}: '{setting.Key}' takes one value. Give {setting.Values}.");
        }

        var set = SetValue.Check(setting, value.Value, place);
        string folder = Path.GetDirectoryName(Path.GetFullPath(path)) ?? "";
        return setting.IsPath ? set with { Value = Path.GetFullPath(value.Value, folder) } : set;
    }

    private static string Advice(string key)
    {
        string keys = "Settings are " + string.Join(", ", SettingList.All.Select(s => s.Key)) + ".";
        return Nearest.Find(key, SettingList.All.Select(s => s.Key)) is { } near ? $"Did you mean '{near}'? {keys}" : keys;
    }

    private static string Place(string path, Mark mark) => string.Create(
        System.Globalization.CultureInfo.InvariantCulture, $"'{path}', line {Math.Max(1, mark.Line)}");

    /// <summary>The parser's message without the place that it puts first.</summary>
    private static string Reason(YamlException e)
    {
        string message = (e.InnerException ?? e).Message.ReplaceLineEndings(" ").TrimEnd('.');
        int colon = message.StartsWith('(') ? message.IndexOf("): ", StringComparison.Ordinal) : -1;
        return colon < 0 ? message : message[(colon + 3)..];
    }
}
