using System.Diagnostics;
using System.Globalization;
using Dapper;
using Hearsay.Store;
using Hearsay.Store.Indicators;
using Hearsay.Store.Keeping;

namespace Hearsay.Bench.Libraries;

/// <summary>
/// Times indicators over a large library of generated documents: all of them over all days, and what each new document costs. Which claims
/// share an origin is made up (one origin a document), so that weighing is not timed here.
/// </summary>
internal static class IndicatorBench
{
    private const int NewDocuments = 100;

    private static readonly string[] Sentences =
    [
        "3 origins of type:mobilize in 14 days", "3 origins of type:mobilize actor:RUS in 14 days", "5 documents of type:assault actor:ISR in 7 days",
        "2 origins of type:threaten said in 14 days", "3 claims of type:mobilize near:\"baghdad, 200 km\" in 30 days", "3 origins of type:protest country:IRQ in 7 days",
        "2 documents of \"prime minister\" type:accuse in 7 days", "10 claims of killed type:assault in 3 days", "3 origins of status:planned type:coerce said in 30 days",
        "2 origins of party:UKR party:RUS type:consult in 14 days",
    ];

    /// <summary>Runs it.</summary>
    public static void Run(Library library, GeneratedReadings readings, int documents)
    {
        MakeUpOrigins(library);
        var book = new IndicatorBook(library.Connection, TimeProvider.System, () => { });
        foreach ((string sentence, int i) in Sentences.Select((s, i) => (s, i)))
        {
            book.Add(string.Create(CultureInfo.InvariantCulture, $"indicator-{i}"), sentence, default, "bench");
        }

        var day = new DateOnly(2012, 6, 1);
        for (int round = 0; round < 3; round++)
        {
            double all = 0;
            foreach (KeptIndicator kept in book.List())
            {
                long start = Stopwatch.GetTimestamp();
                int turns = book.Timeline(kept.Indicator).Turns(DateOnly.MinValue, DateOnly.MaxValue).Count();
                double milliseconds = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
                all += milliseconds;
                if (round == 2)
                {
                    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{milliseconds,8:0.0} ms  {turns,5} turns  {kept.Indicator}"));
                }
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Sentences.Length} indicators over all days: {all:0} ms"));
        }

        Follow(library, book, readings, documents, day);
    }

    private static void Follow(Library library, IndicatorBook book, GeneratedReadings readings, int documents, DateOnly day)
    {
        book.Note(day);
        using LibraryWriter writer = library.Write();
        var times = new List<double>();
        for (int i = 0; i < NewDocuments; i++)
        {
            long last = book.LastClaim;
            writer.Add(PreparedDocument.Of(readings[documents + i], readings.Versions));
            writer.Commit();
            long start = Stopwatch.GetTimestamp();
            book.Note(day, last);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        times.Sort();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{Sentences.Length} indicators after each of {NewDocuments} new documents: mean {times.Average():0.0} ms, median {times[NewDocuments / 2]:0.0} ms, worst {times[^1]:0.0} ms"));
    }

    private static void MakeUpOrigins(Library library)
    {
        library.Connection.Execute("INSERT INTO origin (key, kind, name, actor) SELECT 'k' || number, 'named', 'n' || number, '' FROM document");
        library.Connection.Execute(
            "INSERT INTO weighed (claim, document, origin, shared, disputed) SELECT claim.number, claim.document, origin.number, 0, 0 FROM claim JOIN origin ON origin.key = 'k' || claim.document");
    }
}
