using System.CommandLine;

namespace Hearsay.Cli.Help;

/// <summary>A command with what its help says beyond the list of its options.</summary>
/// <param name="name">What is typed.</param>
/// <param name="summary">One sentence.</param>
internal sealed class DocumentedCommand(string name, string summary) : Command(name, summary)
{
    /// <summary>What the arguments look like in the line of usage: <c>PATH...</c>.</summary>
    public string Usage { get; init; } = "";

    /// <summary>Paragraphs, each laid out to the width; a line that starts with a blank is kept as it is.</summary>
    public string Details { get; init; } = "";

    /// <summary>Command lines with what each does.</summary>
    public IReadOnlyList<(string Line, string Effect)> Examples { get; init; } = [];
}
