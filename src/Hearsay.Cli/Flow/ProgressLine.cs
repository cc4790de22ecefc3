using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using Hearsay.Cli.Terminal;

namespace Hearsay.Cli.Flow;

/// <summary>
/// One line on a terminal that says how far a long command has come. It first shows after a second, and is gone when
/// the command ends.
/// </summary>
internal sealed class ProgressLine : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly Surroundings surroundings;
    private readonly long? totalBytes;
    private readonly Lock gate = new();
    private readonly Stopwatch clock = Stopwatch.StartNew();
    private readonly bool isWanted;
    private PosixSignalRegistration? interrupted;
    private TimeSpan lastDrawn = Patience - Pause;
    private bool isDrawn;
    private long bytes;
    private int documents;

    /// <summary>Starts counting. <paramref name="totalBytes"/> is what there is to do in all, or null if nobody knows.</summary>
    public ProgressLine(Surroundings surroundings, bool isQuiet, long? totalBytes)
    {
        ArgumentNullException.ThrowIfNull(surroundings);
        this.surroundings = surroundings;
        this.totalBytes = totalBytes;
        isWanted = surroundings.IsErrorTerminal && !isQuiet && surroundings.Environment("TERM") != "dumb";
    }

    /// <summary>Counts what is done, and shows it if it is time to.</summary>
    public void Advance(int moreDocuments, long moreBytes)
    {
        documents += moreDocuments;
        bytes += moreBytes;
        if (!isWanted || clock.Elapsed - lastDrawn < Pause)
        {
            return;
        }

        lock (gate)
        {
            // Interrupted, the program ends as ever, but not with half a line on the screen.
            interrupted ??= PosixSignalRegistration.Create(PosixSignal.SIGINT, _ => Hide());
            lastDrawn = clock.Elapsed;
            isDrawn = true;
            string line = Describe(documents, bytes, totalBytes, lastDrawn);
            int width = Math.Max(20, surroundings.Width - 1);
            surroundings.Error.Write("\r\u001b[K" + (line.Length <= width ? line : line[..width]));
        }
    }

    /// <summary>Takes the line off the screen, so that something else can be written.</summary>
    public void Hide()
    {
        lock (gate)
        {
            if (isDrawn)
            {
                surroundings.Error.Write("\r\u001b[K");
                isDrawn = false;
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Hide();
        interrupted?.Dispose();
    }

    /// <summary>The line: <c>120 documents, 34 a second, 45 % done, 12 s left</c>.</summary>
    internal static string Describe(int documents, long bytes, long? totalBytes, TimeSpan elapsed)
    {
        double seconds = Math.Max(0.001, elapsed.TotalSeconds);
        string line = string.Create(
            CultureInfo.InvariantCulture,
            $"{Counted.Of(documents, "document")}, {documents / seconds:0.#} a second, {bytes / seconds / 1024:0.#} kB a second");
        if (totalBytes is not > 0 || bytes <= 0)
        {
            return line;
        }

        double share = Math.Min(1, (double)bytes / totalBytes.Value);
        var left = TimeSpan.FromSeconds(seconds * (1 - share) / share);
        return string.Create(CultureInfo.InvariantCulture, $"{line}, {share:0 %} done, {Duration(left)} left");
    }

    private static string Duration(TimeSpan time) => time switch
    {
        { TotalSeconds: < 60 } => string.Create(CultureInfo.InvariantCulture, $"{Math.Ceiling(time.TotalSeconds):0} s"),
        { TotalMinutes: < 60 } => string.Create(CultureInfo.InvariantCulture, $"{time.Minutes} min {time.Seconds:00} s"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{(int)time.TotalHours} h {time.Minutes:00} min"),
    };
}
