using Hearsay.Cli.Flow;
using Xunit;

namespace Hearsay.Cli.Tests.Flow;

public sealed class OrderedWorkTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void Results_come_in_the_order_of_the_items(int jobs) =>
        Assert.Equal(
            Enumerable.Range(0, 200).Select(i => i * i),
            OrderedWork.Run(Enumerable.Range(0, 200), jobs, i =>
            {
                Thread.Sleep((i * 7) % 3);
                return i * i;
            }));

    [Fact]
    public void Items_without_end_are_taken_only_as_far_ahead_as_keeps_the_workers_busy()
    {
        int taken = 0;

        int[] first = [.. OrderedWork.Run(Endless(), 3, i => i).Take(5)];

        Assert.Equal([0, 1, 2, 3, 4], first);
        Assert.InRange(taken, 5, 5 + (2 * 3) + 1);

        IEnumerable<int> Endless()
        {
            while (true)
            {
                yield return taken++;
            }
        }
    }

    [Fact]
    public void No_more_run_at_the_same_time_than_there_are_jobs()
    {
        int running = 0;
        int most = 0;
        object gate = new();

        int done = OrderedWork.Run(Enumerable.Range(0, 50), 2, i =>
        {
            lock (gate)
            {
                most = Math.Max(most, ++running);
            }

            Thread.Sleep(1);
            lock (gate)
            {
                running--;
            }

            return i;
        }).Count();

        Assert.Equal(50, done);
        Assert.InRange(most, 1, 2);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void An_error_comes_out_at_its_place(int jobs)
    {
        var seen = new List<int>();

        Assert.Throws<InvalidOperationException>(() =>
        {
            foreach (int i in OrderedWork.Run(Enumerable.Range(0, 20), jobs, i => i == 10 ? throw new InvalidOperationException() : i))
            {
                seen.Add(i);
            }
        });

        Assert.Equal(Enumerable.Range(0, 10), seen);
    }
}
