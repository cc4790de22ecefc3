using Hearsay.Documents;
using Hearsay.Language;
using Hearsay.Reading;
using Hearsay.Training.Swaps;
using Xunit;
using Xunit.Abstractions;

namespace Hearsay.Tests.Swaps;

/// <summary>
/// Even-handed by test: when two sides take each other's words (<c>frames.tsv</c>), the status, type and sectors of claims
/// stay, and the words are marked as <c>docs/decisions/010-frames.md</c> has it, whoever stands behind them.
/// </summary>
public sealed class FramesExchangedTests
{
    private const double Due = 0.98;
    private static readonly Reader Reader = new(LanguageReader.Load());
    private static readonly FrameSwap Swap = new(Reader.Read);
    // Own sentences, with names of no conflict that the words are bound up with.
    private static readonly Dictionary<string, string[]> Trials = new()
    {
        ["people"] =
        [
            "The {0} in Maseru attacked a bus on Monday.", "Fijian {0} shelled the town.", "Police arrested three of the {0}.", "The {0} may release the hostages, the mayor of Oruro said.",
            "Peru will never talk with {0}.", "Two Chilean {0} were killed near the port.",
        ],
        ["rulers"] =
        [
            "The {0} in Maseru rejected the plan.", "Chile accused the {0} of arming the gunmen.", "The Fijian {0} will release the prisoners.",
            "The {0} might fall, an envoy from Oslo warned.",
        ],
        ["taking"] = ["Peru denounced the {0} of the province.", "The {0} of the Maseru valley began in May.", "Chile is planning the {0} of the island."],
        ["took"] = ["Fijian troops {0} the town on Monday.", "The valley was {0} in 1951.", "Peru has never {0} the island.", "They met in the {0} town."],
        ["war"] = ["Peru condemned the {0}.", "The {0} began on Monday.", "The {0} may fail, Lima said."],
    };

    private readonly ITestOutputHelper output;

    public FramesExchangedTests(ITestOutputHelper output)
    {
        this.output = output;
    }

    public static TheoryData<string> Pairs => [.. FramePair.All.Select(p => p.Label)];

    [Fact]
    public void Claims_of_the_golden_passages_stay_as_they_were() => Check("goldens", SwapDocuments.Goldens);

    [Fact]
    public void Claims_of_the_samples_stay_as_they_were() => Check("samples", SwapDocuments.Samples);

    [Fact]
    public void Claims_of_the_seeds_stay_as_they_were() => Check("../shared/seeds", SwapDocuments.Seeds);

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Sentences_are_coded_alike_with_either_word(string label)
    {
        FramePair pair = FramePair.All.Single(p => p.Label == label);
        IEnumerable<ChangedClaim> changed = Sentences(pair).SelectMany(d => Swap.Run(d, pair)!.Changed);

        string[] lines = [.. changed.Select(c => $"{c.Document}: {c.Predicate}: {c.Change}")];
        Assert.True(lines.Length == 0, string.Join("\n", lines));
    }

    // The mark is the word's own, whoever bears it. Where both words stand in one text, the plain one was chosen too.
    [Theory]
    [MemberData(nameof(Pairs))]
    public void A_pair_is_marked_on_both_sides_or_on_neither(string label)
    {
        FramePair pair = FramePair.All.Single(p => p.Label == label);
        foreach (string trial in Trials[pair.Trial])
        {
            string one = string.Format(System.Globalization.CultureInfo.InvariantCulture, trial, pair.One);
            string other = string.Format(System.Globalization.CultureInfo.InvariantCulture, trial, pair.Other);

            bool isLoaded = pair.Marked != "neither";
            Assert.True(isLoaded == IsMarked(one, pair.One), one);
            Assert.True((pair.Marked == "both") == IsMarked(other, pair.Other), other);
            Assert.True(isLoaded == IsMarked($"{one} {other}", pair.One), $"{one} {other}");
            Assert.True(isLoaded == IsMarked($"{other} {one}", pair.Other), $"{other} {one}");
        }
    }

    private void Check(string set, IReadOnlyList<Document> documents)
    {
        SwapOutcome[] outcomes = [.. FramePair.All.SelectMany(p => documents.Select(d => Swap.Run(d, p)).OfType<SwapOutcome>())];
        ChangedClaim[] changed = [.. outcomes.SelectMany(o => o.Changed)];
        double share = 1 - ((double)changed.Length / Math.Max(1, outcomes.Sum(o => o.Claims)));
        output.WriteLine($"{set}: {changed.Length} of {outcomes.Sum(o => o.Claims)} claims changed, {share:P2} stayed");
        ChangedList.Frames.Hold(set, changed);
        Assert.True(share >= Due, $"{share:P2} of claims stayed as they were, at least {Due:P0} are due.");
    }

    private static IEnumerable<Document> Sentences(FramePair pair) =>
        Trials[pair.Trial].Select(t => Of(string.Format(System.Globalization.CultureInfo.InvariantCulture, t, pair.One)));

    private static bool IsMarked(string text, string words)
    {
        int start = text.IndexOf(words, StringComparison.Ordinal);
        return Reader.Read(Of(text)).Claims.SelectMany(c => c.Loaded).Any(l => l.Span.Start <= start && l.Span.End >= start + words.Length);
    }

    private static Document Of(string text) => new()
    {
        Id = "d-0",
        Uri = text,
        Text = text,
        Body = [new Language.Syntax.TextSpan(0, text.Length)],
    };
}
