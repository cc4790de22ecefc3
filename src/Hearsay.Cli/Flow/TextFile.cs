using System.IO.Compression;
using System.Text;
using Hearsay.Cli.Terminal;

namespace Hearsay.Cli.Flow;

/// <summary>Opens what a command line names: a file, packed or not, or <c>-</c> for standard input.</summary>
internal static class TextFile
{
    /// <summary>What stands for standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>Opens <paramref name="path"/>. UTF-8, or UTF-16 with a byte order mark; what is neither is read as U+FFFD.</summary>
    /// <exception cref="FailureException">It cannot be opened; the message names it.</exception>
    public static TextReader Open(string path, Surroundings surroundings)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(surroundings);
        if (path == StandardInput)
        {
            return new StreamReader(surroundings.Input(), Encoding.UTF8);
        }

        string full = Path.GetFullPath(path, surroundings.Folder);
        if (Directory.Exists(full))
        {
            throw new FailureException($"'{path}': a folder. Name the files in it.");
        }

        try
        {
            Stream file = File.OpenRead(full);
            return new StreamReader(
                path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file,
                Encoding.UTF8);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new FailureException(Explain(path, e));
        }
    }

    /// <summary>What is wrong with <paramref name="path"/>, and what to do.</summary>
    public static string Explain(string path, Exception e) => e switch
    {
        FileNotFoundException or DirectoryNotFoundException => $"'{path}': no such file. Check the spelling.",
        UnauthorizedAccessException => $"'{path}': may not be read. Check its permissions.",
        InvalidDataException => $"'{path}': not a gzip file, or damaged. Unpack it and check.",
        _ => $"'{path}': cannot be read ({e.Message.TrimEnd('.')}). Check the disk it is on.",
    };
}
