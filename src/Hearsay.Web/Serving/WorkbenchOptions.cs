using Hearsay.Exchange;
using Hearsay.Reading;

namespace Hearsay.Web.Serving;

/// <summary>What a workbench serves, and to whom.</summary>
public sealed record WorkbenchOptions
{
    /// <summary>The file of the library, which must be there.</summary>
    public required string Library { get; init; }

    /// <summary>Who adds remarks from here.</summary>
    public required string Author { get; init; }

    /// <summary>The port on the loopback address; 0 for a free one.</summary>
    public int Port { get; init; }

    /// <summary>What a visitor must know; null if everybody on this machine may come in.</summary>
    public string? Token { get; init; }

    /// <summary>Makes the reader of texts when one is first needed, with what its readings are marked with.</summary>
    public required Func<(Reader Reader, ReaderVersions Versions)> Reader { get; init; }

    /// <summary>Told of what went wrong on our side, a line each.</summary>
    public Action<string> Complain { get; init; } = _ => { };

    /// <summary>The settings in force when it started.</summary>
    public IReadOnlyList<ServedSetting> Settings { get; init; } = [];

    /// <summary>The files in which settings were looked for, and whether each was there.</summary>
    public IReadOnlyList<(string Path, bool Exists)> SettingFiles { get; init; } = [];

    /// <summary>Tells when things are done; null for the machine's clock.</summary>
    public TimeProvider? Clock { get; init; }
}
