using System.Diagnostics;
using System.Globalization;
using Hearsay.Store;
using Hearsay.Store.Finding;
using Hearsay.Store.Keeping;

namespace Hearsay.Bench.Libraries;

/// <summary>
/// Fills a library with generated documents and prints how long they take to add as it grows, how large it becomes, and how long
/// queries take. <c>library READINGS.jsonl LIBRARY.db DOCUMENTS</c>
/// </summary>
internal static class LibraryBench
{
    private const int Batch = 256;

    private static readonly string[] Queries =
    [
        "minister", "security council", "\"prime minister\"", "election*", "type:assault", "type:assault status:asserted actor:RUS",
        "actor:USA recipient:IRN", "status:predicted country:IRQ", "has:forecast after:2010 before:2012", "source:officials type:threaten",
        "after:2005-03-01 before:2005-03-07", "oil price -barrel", "(type:consult or type:agree) actor:CHN", "place:baghdad killed",
        "polarity:negative certainty:possible", "outlet:\"outlet 17\" type:protest", "cameo:19* actor:ISR", "nosuchwordatall", "not status:asserted",
        "party:UKR after:2014 has:number",
    ];

    /// <summary>Runs it.</summary>
    public static int Run(string[] args)
    {
        if (args is not [var patterns, var path, var count] || !int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out int documents))
        {
            Console.Error.WriteLine("library READINGS.jsonl LIBRARY.db DOCUMENTS");
            return 2;
        }

        var readings = new GeneratedReadings(patterns);
        using Library library = Library.Open(path);
        Fill(library, readings, documents);
        Ask(library);
        IndicatorBench.Run(library, readings, documents);
        return 0;
    }

    private static void Fill(Library library, GeneratedReadings readings, int documents)
    {
        using LibraryWriter writer = library.Write();
        TimeSpan writing = default;
        TimeSpan working = default;
        int since = 0;
        for (int i = 0; i < documents; i++)
        {
            PreparedDocument prepared = PreparedDocument.Of(readings[i], readings.Versions);
            long start = Stopwatch.GetTimestamp();
            TimeSpan before = Environment.CpuUsage.TotalTime;
            writer.Add(prepared);
            if (writer.Pending >= Batch)
            {
                writer.Commit();
            }

            writing += Stopwatch.GetElapsedTime(start);
            working += Environment.CpuUsage.TotalTime - before;
            since++;
            if (i + 1 is 5_000 or 10_000 || (i + 1) % 20_000 == 0)
            {
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{i + 1} documents: {writing.TotalMilliseconds / since:0.00} ms a document to write, {working.TotalMilliseconds / since:0.00} of them computing; {new FileInfo(library.Path).Length / (i + 1)} bytes a document"));
                writing = working = default;
                since = 0;
            }
        }

        writer.Commit();
    }

    private static void Ask(Library library)
    {
        Finder finder = library.Find();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{finder.CountClaims("")} claims"));
        var times = new List<double>();
        for (int round = 0; round < 6; round++)
        {
            foreach (string query in Queries)
            {
                long start = Stopwatch.GetTimestamp();
                int found = library.Find().Claims(query, new Listing(50)).Count();
                double milliseconds = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
                if (round > 0)
                {
                    times.Add(milliseconds);
                }

                if (round == 5)
                {
                    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{milliseconds,8:0.0} ms  {found,3}  {query}"));
                }
            }
        }

        times.Sort();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"median {times[times.Count / 2]:0.0} ms, 95th percentile {times[times.Count * 95 / 100]:0.0} ms, worst {times[^1]:0.0} ms"));
    }
}
