namespace Hearsay.Cli.Flow;

/// <summary>Does the same work to many things at the same time and gives the results in the order of the things.</summary>
internal static class OrderedWork
{
    /// <summary>
    /// The result of <paramref name="work"/> for each of <paramref name="items"/>. Takes items, which may be without end, only
    /// as far ahead as keeps <paramref name="jobs"/> workers busy. With one job everything runs on the calling thread.
    /// </summary>
    public static IEnumerable<TResult> Run<TItem, TResult>(IEnumerable<TItem> items, int jobs, Func<TItem, TResult> work)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(work);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(jobs);
        return jobs == 1 ? items.Select(work) : RunAhead(items, jobs, work);
    }

    private static IEnumerable<TResult> RunAhead<TItem, TResult>(IEnumerable<TItem> items, int jobs, Func<TItem, TResult> work)
    {
        TaskScheduler workers = new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, jobs).ConcurrentScheduler;
        var running = new Queue<Task<TResult>>();
        try
        {
            foreach (TItem item in items)
            {
                running.Enqueue(Task.Factory.StartNew(() => work(item), default, TaskCreationOptions.DenyChildAttach, workers));
                if (running.Count > 2 * jobs)
                {
                    yield return running.Dequeue().GetAwaiter().GetResult();
                }
            }

            while (running.TryDequeue(out Task<TResult>? next))
            {
                yield return next.GetAwaiter().GetResult();
            }
        }
        finally
        {
            // Nobody wants what is still running; nothing of it may outlive this method.
            Task.WhenAll(running).ContinueWith(_ => { }, TaskScheduler.Default).Wait();
        }
    }
}
