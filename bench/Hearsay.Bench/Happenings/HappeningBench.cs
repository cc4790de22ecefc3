using System.Diagnostics;
using System.Globalization;
using Hearsay.Documents;
using Hearsay.Weighing.Happenings;

namespace Hearsay.Bench.Happenings;

/// <summary>
/// Times the grouping of made-up occurrences: stories of one to six documents that tell the same few deeds of two states over ten years, so
/// that the world has more stories the more claims there are, not more claims of each.
/// </summary>
internal static class HappeningBench
{
    private const int Deeds = 6;
    private const int Years = 10;
    private const int States = 40;
    private const int Towns = 3000;

    private static readonly string[] Lemmas =
    [
        "bomb", "sign", "resign", "expel", "arrest", "visit", "invade", "sanction", "withdraw", "protest", "elect", "kill", "recognise", "veto",
    ];

    public static int Run(string[] arguments)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        int most = arguments.Length > 0 ? int.Parse(arguments[0], CultureInfo.InvariantCulture) : 40_000;
        Occurrence[] all = [.. Make(most)];
        HappeningFinder.Group(all[..int.Min(1000, most)]);
        Console.WriteLine("occurrences  happenings  CPU secs  a second");
        for (int count = most / 8; count <= most; count *= 2)
        {
            GC.Collect();
            TimeSpan before = Process.GetCurrentProcess().TotalProcessorTime;
            int found = HappeningFinder.Group(all[..count]).Count;
            double seconds = (Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds;
            Console.WriteLine($"{count,11}  {found,10}  {seconds,8:0.00}  {count / seconds,8:0}");
        }

        return 0;
    }

    private static IEnumerable<Occurrence> Make(int most)
    {
        var random = new Random(1);
        int number = 0;
        for (int document = 0; number < most;)
        {
            var story = new Story(random);
            for (int told = random.Next(1, 7); told > 0; told--, document++)
            {
                foreach (Deed deed in story.Deeds.Where(_ => random.Next(3) > 0))
                {
                    yield return story.Tell(deed, number++, document, random);
                }
            }
        }
    }

    private sealed record Deed(string Lemma, string Town, DateOnly Day);

    private sealed class Story
    {
        private readonly string actor;
        private readonly string recipient;
        private readonly string[] names;

        public Story(Random random)
        {
            actor = "S" + random.Next(States).ToString("00", CultureInfo.InvariantCulture);
            recipient = "S" + random.Next(States).ToString("00", CultureInfo.InvariantCulture);
            DateOnly first = new DateOnly(2010, 1, 1).AddDays(random.Next(Years * 365));
            Deeds = [.. Enumerable.Range(0, HappeningBench.Deeds).Select(_ => new Deed(
                Lemmas[random.Next(Lemmas.Length)], "town" + random.Next(Towns).ToString(CultureInfo.InvariantCulture), first.AddDays(random.Next(20))))];
            names = [.. Deeds.Select(d => d.Town).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        }

        public Deed[] Deeds { get; }

        public Occurrence Tell(Deed deed, int number, int document, Random random)
        {
            bool isDated = random.Next(3) > 0;
            DateOnly published = deed.Day.AddDays(random.Next(30));
            return new Occurrence
            {
                Number = number,
                Document = document,
                ClaimId = "c-" + ((ulong)number * 0x9E3779B97F4A7C15).ToString("x16", CultureInfo.InvariantCulture),
                Lemma = deed.Lemma,
                Deeds = LemmaClasses.Of(deed.Lemma),
                Status = Status.Asserted,
                Polarity = Polarity.Positive,
                Nature = Nature.Event,
                Actors = [new Participant(actor + " GOV", actor)],
                Recipients = [new Participant(recipient, recipient)],
                States = [.. new[] { actor, recipient }.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
                StoryStates = [.. new[] { actor, recipient }.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
                Names = [deed.Town],
                NearNames = [deed.Town],
                StoryNames = names,
                Words = [deed.Town],
                Window = isDated ? new DayRange(deed.Day, deed.Day) : new DayRange(published.AddDays(-14), published.AddDays(1)),
                Basis = isDated ? WindowBasis.Stated : WindowBasis.Document,
                Published = published,
                Position = number,
                Sentence = number,
                Quote = deed.Lemma,
            };
        }
    }
}
