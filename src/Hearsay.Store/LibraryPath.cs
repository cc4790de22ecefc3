namespace Hearsay.Store;

/// <summary>Where a library is kept unless one is named.</summary>
public static class LibraryPath
{
    /// <summary>The file's name in the data folder.</summary>
    public const string FileName = "library.db";

    /// <summary>
    /// <c>hearsay/library.db</c> in the user's data folder: <c>XDG_DATA_HOME</c>, else <c>~/.local/share</c>; null if neither is known.
    /// </summary>
    /// <param name="environment">Looks up an environment variable.</param>
    public static string? Usual(Func<string, string?> environment)
    {
        ArgumentNullException.ThrowIfNull(environment);

        // The XDG specification has relative paths ignored.
        if (environment("XDG_DATA_HOME") is { } data && Path.IsPathRooted(data))
        {
            return Path.Combine(data, "hearsay", FileName);
        }

        return environment("HOME") is { Length: > 0 } home ? Path.Combine(home, ".local", "share", "hearsay", FileName) : null;
    }
}
