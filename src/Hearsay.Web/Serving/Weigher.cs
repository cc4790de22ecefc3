using Hearsay.Store;
using Hearsay.Store.Problems;
using Microsoft.Data.Sqlite;

namespace Hearsay.Web.Serving;

/// <summary>Brings happenings and origins up to date beside the requests, whenever something was added, here or by another program.</summary>
internal sealed class Weigher(WorkbenchOptions options, NoticeBoard board) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    private readonly TurnWatch turns = new(board);

    private Library? library;

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            // The first page comes first.
            await Task.Delay(Pause, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            while (!stoppingToken.IsCancellationRequested)
            {
                if (!TryWeigh(stoppingToken))
                {
                    // Another program writes, or the file is gone: the next round opens it anew.
                    library?.Dispose();
                    library = null;
                }

                await Task.Delay(Pause, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
        finally
        {
            // Here and nowhere else: nobody else may close it while it is at work.
            library?.Dispose();
        }
    }

    private bool TryWeigh(CancellationToken stoppingToken)
    {
        try
        {
            library ??= Library.OpenExisting(options.Library, options.Clock);
            long waiting = library.Waiting;
            if (waiting > 0)
            {
                board.Tell(Notices.Weighing(waiting));
                if (!library.BringUpToDate(done =>
                {
                    stoppingToken.ThrowIfCancellationRequested();
                    board.Tell(Notices.Weighing(Math.Max(1, waiting -= done)));
                }))
                {
                    return false;
                }

                board.Tell(Notices.Weighing(library.Waiting));
            }

            turns.Look(library, DateOnly.FromDateTime((options.Clock ?? TimeProvider.System).GetUtcNow().UtcDateTime));
            return true;
        }
        catch (Exception problem) when (problem is SqliteException or LibraryException)
        {
            return false;
        }
        catch (Exception) when (stoppingToken.IsCancellationRequested)
        {
            // The workbench ends: what was not weighed is weighed the next time.
            return false;
        }
        catch (Exception problem)
        {
            // The edge of the job: pages are served all the same.
            options.Complain($"happenings could not be brought up to date ({problem.GetType().Name}: {problem.Message.ReplaceLineEndings(" ")}).");
            return false;
        }
    }
}
