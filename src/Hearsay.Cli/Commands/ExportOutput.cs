using Hearsay.Cli.Terminal;

namespace Hearsay.Cli.Commands;

/// <summary>Where an export goes: standard output, or a file, which is there only once it is whole.</summary>
internal sealed class ExportOutput : IDisposable
{
    private readonly Surroundings surroundings;
    private readonly string? path;
    private readonly string? unfinished;

    /// <summary>Takes the name of the file as typed; null for standard output.</summary>
    public ExportOutput(Surroundings surroundings, string? file)
    {
        this.surroundings = surroundings;
        path = file is null ? null : Path.GetFullPath(file, surroundings.Folder);
        unfinished = path is null ? null : path + ".part";
    }

    /// <summary>Writes.</summary>
    /// <exception cref="FailureException">The file cannot be written.</exception>
    public void Write(Action<Stream> write)
    {
        if (path is null)
        {
            surroundings.Output.Flush();
            write(StreamOf(surroundings.Output));
            return;
        }

        try
        {
            using (var stream = new FileStream(unfinished!, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16))
            {
                write(stream);
            }

            File.Move(unfinished!, path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new FailureException($"'{path}' cannot be written: {e.Message} Name another file with --out.");
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (unfinished is not null && File.Exists(unfinished))
        {
            File.Delete(unfinished);
        }
    }

    private static Stream StreamOf(TextWriter output) =>
        output is StreamWriter { BaseStream: var stream } ? stream : throw new InvalidOperationException("Standard output is no stream.");
}
