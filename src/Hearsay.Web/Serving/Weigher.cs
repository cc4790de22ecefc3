using Hearsay.Store;
using Microsoft.Data.Sqlite;

namespace Hearsay.Web.Serving;

/// <summary>Brings happenings and origins up to date beside the requests, whenever something was added, here or by another program.</summary>
internal sealed class Weigher(WorkbenchOptions options) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        while (!stoppingToken.IsCancellationRequested)
        {
            Weigh();
            await Task.Delay(Pause, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private void Weigh()
    {
        try
        {
            using Library library = Library.OpenExisting(options.Library, options.Clock);
            if (library.Waiting > 0)
            {
                library.BringUpToDate();
            }
        }
        catch (SqliteException)
        {
            // Another program writes; the next round tries again.
        }
    }
}
