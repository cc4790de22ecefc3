using System.Diagnostics;
using System.Runtime.InteropServices;
using Hearsay.Cli.Flow;
using Hearsay.Cli.Settings;
using Hearsay.Cli.Terminal;
using Hearsay.Documents;
using Hearsay.Exchange;
using Hearsay.Intake;
using Hearsay.Store;
using Hearsay.Store.Keeping;

namespace Hearsay.Cli.Commands;

/// <summary>
/// One run of <c>hearsay add</c>: finds documents, reads those that are new on all cores, and writes them from one thread. What is
/// reported as added is on the disk; whoever is interrupted goes on by running the same command again.
/// </summary>
internal sealed class AddRun(Surroundings surroundings, EffectiveSettings settings, Library library, Func<Document, DocumentReading> read, ReaderVersions versions)
    : IDisposable
{
    private const int MostPending = 256;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Settled = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private readonly AddTally tally = new();
    private readonly Stopwatch sinceCommit = Stopwatch.StartNew();
    private LibraryWriter? open;
    private Action<FileStamp>? failedFile;
    private string? watched;
    private int unread;
    private volatile bool isStopped;

    /// <summary>What became of it all.</summary>
    public AddTally Tally => tally;

    /// <summary>Whether it was interrupted.</summary>
    public bool IsStopped => isStopped;

    /// <summary>Adds all that stands in the paths.</summary>
    public void Run(IReadOnlyList<string> paths, IntakeOptions limits) => Run(paths, limits, _ => false, null);

    private void Run(IReadOnlyList<string> paths, IntakeOptions limits, Func<FileStamp, bool> passesOver, Action<FileStamp>? failed)
    {
        failedFile = failed;
        using PosixSignalRegistration interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using PosixSignalRegistration terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        IntakeOptions options = limits with
        {
            IsKnown = stamp => passesOver(stamp) || library.Knows(stamp.Path, stamp.Length, stamp.Modified),
        };
        IntakeBatch batch = new DocumentFinder(options).Open(paths);
        using var progress = new ProgressLine(surroundings, settings.IsQuiet, batch.TotalBytes);
        IEnumerable<IntakeItem> items = batch.Items.TakeWhile(_ => !isStopped).Select(Sift);
        foreach ((IntakeItem item, PreparedDocument? prepared, string? failure) in OrderedWork.Run(items, settings.Jobs, Prepare))
        {
            Keep(item, prepared, failure, progress);
            progress.Advance(prepared is null ? 0 : 1, item.Bytes);
            if (open is not null && (open.Pending >= MostPending || sinceCommit.Elapsed > Patience))
            {
                Commit();
            }
        }

        Commit();
        tally.Copies = open?.Copies ?? 0;
    }

    /// <summary>
    /// Adds what comes into a folder until it is interrupted. A file is taken when it has not been changed for a while, so that it is
    /// not read half-written.
    /// </summary>
    /// <param name="folder">The folder, with all below it.</param>
    /// <param name="limits">The limits of the intake.</param>
    /// <param name="told">Called after each round that added or failed something.</param>
    public void Watch(string folder, IntakeOptions limits, Action told)
    {
        using PosixSignalRegistration interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using PosixSignalRegistration terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        var complained = new HashSet<FileStamp>();

        // That there is nothing in it yet is no failure.
        watched = folder;
        while (!isStopped)
        {
            (int Added, int Failures) before = (tally[AddOutcome.New] + tally[AddOutcome.NewLocation], tally.Failures);
            long settled = DateTime.UtcNow.Ticks - Settled.Ticks;
            Run([folder], limits, stamp => stamp.Modified > settled || complained.Contains(stamp), stamp => complained.Add(stamp));
            if (before != (tally[AddOutcome.New] + tally[AddOutcome.NewLocation], tally.Failures))
            {
                told();
            }

            for (int i = 0; i < 10 && !isStopped; i++)
            {
                Thread.Sleep(Pause);
            }
        }
    }

    /// <summary>Takes back what was not committed, and gives everything back.</summary>
    public void Dispose() => open?.Dispose();

    private LibraryWriter Writer => open ??= library.Write();

    /// <summary>What is in the library already need not be read.</summary>
    private IntakeItem Sift(IntakeItem item) =>
        item is FoundDocument found && Writer.Recognise(found.Document) is { } outcome
            ? new RecognisedDocument { Uri = item.Uri, Bytes = item.Bytes, Outcome = outcome }
            : item;

    private (IntakeItem Item, PreparedDocument? Prepared, string? Failure) Prepare(IntakeItem item)
    {
        if (item is not FoundDocument found)
        {
            return (item, null, (item as IntakeFailure)?.ToString());
        }

        try
        {
            return (item, PreparedDocument.Read(found.Document, read, versions), null);
        }
        catch (Exception e) when (!surroundings.IsTracing)
        {
            // The edge of the job: one document that shows a mistake of ours does not take the others with it.
            return (item, null, $"'{item.Uri}': not read ({e.GetType().Name}: {e.Message.ReplaceLineEndings(" ")}). {Advice.OfBug}");
        }
    }

    private void Keep(IntakeItem item, PreparedDocument? prepared, string? failure, ProgressLine progress)
    {
        if (prepared is not null)
        {
            AddOutcome outcome = Writer.Add(prepared);
            tally.Count(outcome);
            bool isNew = outcome == AddOutcome.New;
            tally.Unread += isNew && !prepared.IsRead ? 1 : 0;
            tally.Claims += isNew ? prepared.ClaimCount : 0;
        }
        else if (failure is not null && item.Uri != watched)
        {
            tally.Failures++;
            unread += item is FoundDocument ? 1 : 0;
            progress.Hide();
            surroundings.Complain(failure);
        }
        else if (item is RecognisedDocument recognised)
        {
            tally.Count(recognised.Outcome);
        }
        else if (item is KnownFile)
        {
            tally.KnownFiles += failedFile is null ? 1 : 0;
        }
        else if (item is FinishedFile file && !isStopped)
        {
            // What the reader failed on is a failure of its file too: the file is read again, and nothing in it is lost.
            int failures = file.Failures + unread;
            unread = 0;
            if (failures > 0)
            {
                failedFile?.Invoke(file.Stamp);
            }

            Writer.AddFile(file.Stamp.Path, file.Stamp.Length, file.Stamp.Modified, file.Documents, failures);
        }
    }

    private void Commit()
    {
        open?.Commit();
        sinceCommit.Restart();
    }

    private void Stop(PosixSignalContext context)
    {
        context.Cancel = true;
        isStopped = true;
    }

    /// <summary>A document that the library had before.</summary>
    private sealed record RecognisedDocument : IntakeItem
    {
        public required AddOutcome Outcome { get; init; }
    }
}
