using System.Globalization;
using System.Text;
using Hearsay.Wording;

namespace Hearsay.Cli.Terminal;

/// <summary>All that a command sees of the machine it runs on, so that tests can run it anywhere.</summary>
internal sealed record Surroundings
{
    private const int ReasonableWidth = 100;

    /// <summary>Opens standard input.</summary>
    public required Func<Stream> Input { get; init; }

    /// <summary>Standard output: results, and nothing else. UTF-8 with plain line feeds.</summary>
    public required TextWriter Output { get; init; }

    /// <summary>Standard error: progress, warnings, errors.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Whether a person reads standard output as it comes.</summary>
    public bool IsOutputTerminal { get; init; }

    /// <summary>Whether a person reads standard error as it comes.</summary>
    public bool IsErrorTerminal { get; init; }

    /// <summary>The columns of the terminal; <see cref="ReasonableWidth"/> where there is none.</summary>
    public int Width { get; init; } = ReasonableWidth;

    /// <summary>The value of an environment variable, or null.</summary>
    public required Func<string, string?> Environment { get; init; }

    /// <summary>The folder in which the command was given.</summary>
    public required string Folder { get; init; }

    /// <summary>Whether unexpected errors are shown in full.</summary>
    public bool IsTracing => Environment("HEARSAY_TRACE") is { Length: > 0 } and not "0";

    /// <summary>The surroundings of this process.</summary>
    public static Surroundings OfProcess()
    {
        bool isTerminal = !Console.IsOutputRedirected;
        return new Surroundings
        {
            Input = Console.OpenStandardInput,
            Output = WriterTo(StandardOutput.Open()),
            Error = WriterTo(Console.OpenStandardError(), flushes: true),
            IsOutputTerminal = isTerminal,
            IsErrorTerminal = !Console.IsErrorRedirected,
            Width = WidthOfProcess(isTerminal),
            Environment = System.Environment.GetEnvironmentVariable,
            Folder = Directory.GetCurrentDirectory(),
        };
    }

    /// <summary>A writer of UTF-8 without a byte order mark, in which what is no Unicode becomes U+FFFD.</summary>
    public static TextWriter WriterTo(Stream stream, bool flushes = false) =>
        new StreamWriter(stream, new UTF8Encoding(false), bufferSize: 1 << 16) { NewLine = "\n", AutoFlush = flushes };

    /// <summary>Says what is wrong, as one message on standard error.</summary>
    public void Complain(string message) => Error.WriteLine("hearsay: " + Printable.Of(message));

    private static int WidthOfProcess(bool isTerminal)
    {
        if (int.TryParse(
                System.Environment.GetEnvironmentVariable("COLUMNS"), NumberStyles.None, CultureInfo.InvariantCulture, out int columns)
            && columns > 0)
        {
            return columns;
        }

        return isTerminal && Console.WindowWidth is > 0 and int width ? width : ReasonableWidth;
    }
}
