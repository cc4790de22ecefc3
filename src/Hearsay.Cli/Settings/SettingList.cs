using System.Globalization;

namespace Hearsay.Cli.Settings;

/// <summary>Everything that can be set.</summary>
internal static class SettingList
{
    /// <summary>What may be posted to.</summary>
    public static Setting Allow { get; } = new()
    {
        Key = "allow",
        Flag = "--allow",
        Default = "",
        Values = "addresses that begin with https:// or http://, with blanks between them",
        Accepts = WebhookList.IsOne,
        Description = "The addresses that 'hearsay watch' may post to, or how they begin up to a slash.",
    };

    /// <summary>When to colour.</summary>
    public static Setting Color { get; } = OneOf(
        "color", "--color", "auto", ["auto", "always", "never"],
        "Whether results are coloured; auto colours on a terminal. NO_COLOR, where it is set, means never.");

    /// <summary>The folder of the gold sets.</summary>
    public static Setting Data { get; } = new()
    {
        Key = "data",
        Flag = "--data",
        Default = Path.Combine("..", "shared", "data"),
        Values = "a folder",
        Accepts = value => value.Length > 0,
        IsPath = true,
        Description = "The folder in which 'hearsay score' and 'hearsay train' look for gold sets and treebanks.",
    };

    /// <summary>How many documents at once.</summary>
    public static Setting Jobs { get; } = new()
    {
        Key = "jobs",
        Flag = "--jobs",
        Default = "0",
        Values = "a number; 0 for as many as there are processors",
        Accepts = value => IsNumber(value, 0, 1024),
        Description = "How many documents, or parts of one, are read at the same time. What is printed does not depend on it.",
    };

    /// <summary>The list of tools of pressure.</summary>
    public static Setting Lens { get; } = new()
    {
        Key = "lens",
        Flag = "--lens",
        Default = "",
        Values = "a file",
        Accepts = value => value.Length > 0,
        IsPath = true,
        Description = "A list of tools of pressure by domain and phase to use instead of Hearsay's own (docs/hybrid.md).",
    };

    /// <summary>The file of the library.</summary>
    public static Setting Library { get; } = new()
    {
        Key = "library",
        Flag = "--library",
        Default = "",
        Values = "a file",
        Accepts = value => value.Length > 0,
        IsPath = true,
        Description = "The file that keeps documents and claims; where nothing is set, hearsay/library.db in the user's data folder (XDG_DATA_HOME, else ~/.local/share).",
    };

    /// <summary>The form of results.</summary>
    public static Setting Output { get; } = OneOf(
        "output", "--json", "text", ["text", "json"],
        "The form of results: text for people, or json, one object a line, for programs.");

    /// <summary>Whether to say only what matters.</summary>
    public static Setting Quiet { get; } = OneOf(
        "quiet", "--quiet", "false", ["true", "false"],
        "Print no progress, notes and summary; errors are still printed.");

    /// <summary>The columns of text output.</summary>
    public static Setting Width { get; } = new()
    {
        Key = "width",
        Flag = "--width",
        Default = "0",
        Values = "a number from 40 to 400; 0 for the terminal's, or 100 where there is none",
        Accepts = value => value == "0" || IsNumber(value, 40, 400),
        Description = "The columns into which text is laid out.",
    };

    /// <summary>All of them, by key.</summary>
    public static IReadOnlyList<Setting> All { get; } = [Allow, Color, Data, Jobs, Lens, Library, Output, Quiet, Width];

    private static Setting OneOf(string key, string flag, string usual, string[] values, string description) => new()
    {
        Key = key,
        Flag = flag,
        Default = usual,
        Values = string.Join(", ", values[..^1]) + " or " + values[^1],
        Accepts = value => values.Contains(value, StringComparer.Ordinal),
        Description = description,
    };

    private static bool IsNumber(string value, int low, int high) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= low && number <= high;
}
