using System.Text;

namespace Hearsay.Cli.Flow;

/// <summary>A file to which turns are added, a line each.</summary>
/// <param name="path">The full path.</param>
internal sealed class TurnFile(string path) : ITurnReceiver
{
    /// <inheritdoc/>
    public string Name => "file:" + path;

    /// <inheritdoc/>
    public string? Tell(string json)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.Read);
            file.Write(Encoding.UTF8.GetBytes(json + "\n"));
            file.Flush(flushToDisk: true);
            return null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return $"'{path}' could not be written: {problem.Message} The turn is kept, and written at the next look.";
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
    }
}
