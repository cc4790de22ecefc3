namespace Hearsay.Cli.Settings;

/// <summary>One thing that can be set in a file, in the environment and on the command line.</summary>
internal sealed record Setting
{
    /// <summary>Its key in configuration files.</summary>
    public required string Key { get; init; }

    /// <summary>What it sets, as a sentence.</summary>
    public required string Description { get; init; }

    /// <summary>What may stand there: <c>auto, always or never</c>.</summary>
    public required string Values { get; init; }

    /// <summary>The value where nothing is set.</summary>
    public required string Default { get; init; }

    /// <summary>The flag that sets it.</summary>
    public required string Flag { get; init; }

    /// <summary>Whether a value is one that may stand there.</summary>
    public required Predicate<string> Accepts { get; init; }

    /// <summary>Whether the value is a path, which counts from where it is written.</summary>
    public bool IsPath { get; init; }

    /// <summary>The environment variable that sets it.</summary>
    public string Variable => "HEARSAY_" + Key.ToUpperInvariant();
}
