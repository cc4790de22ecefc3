using System.Diagnostics;
using System.Runtime.InteropServices;
using Hearsay.Cli.Flow;
using Hearsay.Cli.Settings;
using Hearsay.Cli.Terminal;
using Hearsay.Documents;
using Hearsay.Exchange;
using Hearsay.Intake;
using Hearsay.Reading;
using Hearsay.Store;
using Hearsay.Store.Keeping;

namespace Hearsay.Cli.Commands;

/// <summary>
/// One run of <c>hearsay add</c>: finds documents, reads those that are new on all cores, and writes them from one thread. What is
/// reported as added is on the disk; whoever is interrupted goes on by running the same command again.
/// </summary>
internal sealed class AddRun(Surroundings surroundings, EffectiveSettings settings, Library library, Reader reader, ReaderVersions versions)
{
    private const int MostPending = 256;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly AddTally tally = new();
    private readonly Stopwatch sinceCommit = Stopwatch.StartNew();
    private volatile bool isStopped;

    /// <summary>What became of it all.</summary>
    public AddTally Tally => tally;

    /// <summary>Whether it was interrupted.</summary>
    public bool IsStopped => isStopped;

    /// <summary>Adds all that stands in the paths.</summary>
    public void Run(IReadOnlyList<string> paths, IntakeOptions limits)
    {
        using PosixSignalRegistration interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using PosixSignalRegistration terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        IntakeOptions options = limits with
        {
            IsKnown = stamp => library.Knows(stamp.Path, stamp.Length, stamp.Modified),
        };
        IntakeBatch batch = new DocumentFinder(options).Open(paths);
        using LibraryWriter writer = library.Write();
        using var progress = new ProgressLine(surroundings, settings.IsQuiet, batch.TotalBytes);
        IEnumerable<IntakeItem> items = batch.Items.TakeWhile(_ => !isStopped).Select(item => Sift(item, writer));
        foreach ((IntakeItem item, PreparedDocument? prepared, string? failure) in OrderedWork.Run(items, settings.Jobs, Prepare))
        {
            Keep(item, prepared, failure, writer, progress);
            progress.Advance(prepared is null ? 0 : 1, item.Bytes);
            if (writer.Pending >= MostPending || sinceCommit.Elapsed > Patience)
            {
                Commit(writer);
            }
        }

        Commit(writer);
        tally.Copies = writer.Copies;
    }

    /// <summary>What is in the library already need not be read.</summary>
    private static IntakeItem Sift(IntakeItem item, LibraryWriter writer) =>
        item is FoundDocument found && writer.Recognise(found.Document) is { } outcome
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
            Document document = found.Document;
            return (item, document.Language == "en"
                ? PreparedDocument.Of(reader.Read(document), versions)
                : PreparedDocument.Unread(document), null);
        }
        catch (Exception e) when (!surroundings.IsTracing)
        {
            // The edge of the job: one document that shows a mistake of ours does not take the others with it.
            return (item, null, $"'{item.Uri}': not read ({e.GetType().Name}: {e.Message.ReplaceLineEndings(" ")}). {Advice.OfBug}");
        }
    }

    private void Keep(IntakeItem item, PreparedDocument? prepared, string? failure, LibraryWriter writer, ProgressLine progress)
    {
        if (prepared is not null)
        {
            AddOutcome outcome = writer.Add(prepared);
            tally.Count(outcome);
            bool isNew = outcome == AddOutcome.New;
            tally.Unread += isNew && !prepared.IsRead ? 1 : 0;
            tally.Claims += isNew ? prepared.ClaimCount : 0;
        }
        else if (failure is not null)
        {
            tally.Failures++;
            progress.Hide();
            surroundings.Complain(failure);
        }
        else if (item is RecognisedDocument recognised)
        {
            tally.Count(recognised.Outcome);
        }
        else if (item is KnownFile)
        {
            tally.KnownFiles++;
        }
        else if (item is FinishedFile file && !isStopped)
        {
            writer.AddFile(file.Stamp.Path, file.Stamp.Length, file.Stamp.Modified, file.Documents, file.Failures);
        }
    }

    private void Commit(LibraryWriter writer)
    {
        writer.Commit();
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
