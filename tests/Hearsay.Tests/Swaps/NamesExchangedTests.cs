using Hearsay.Documents;
using Hearsay.Language;
using Hearsay.Reading;
using Hearsay.Training.Swaps;
using Xunit;
using Xunit.Abstractions;

namespace Hearsay.Tests.Swaps;

/// <summary>
/// Even-handed by test: when states take each other's names, claims stay as they were. Those that do not stand in
/// <c>changed.tsv</c>, which may only shrink: <c>HEARSAY_ACCEPT=1</c> writes it anew if it becomes shorter.
/// </summary>
public sealed class NamesExchangedTests
{
    private const double Due = 0.98;
    private static readonly LanguageReader Language = LanguageReader.Load();
    private static readonly Reader Reader = new(Language);
    private readonly ITestOutputHelper output;

    public NamesExchangedTests(ITestOutputHelper output)
    {
        this.output = output;
    }

    [Fact]
    public void Claims_of_the_golden_passages_stay_as_they_were() => Check("goldens", SwapDocuments.Goldens);

    [Fact]
    public void Claims_of_the_samples_stay_as_they_were() => Check("samples", SwapDocuments.Samples);

    [Fact]
    public void Claims_of_the_seeds_stay_as_they_were() => Check("../shared/seeds", SwapDocuments.Seeds);

    private void Check(string set, IReadOnlyList<Document> documents)
    {
        var test = new SwapTest(Language.Parse, Reader.Read);
        SwapOutcome[] outcomes = [.. documents.SelectMany(test.Run)];
        List<ChangedClaim> changed = [.. outcomes.SelectMany(o => o.Changed)];
        double share = 1 - ((double)changed.Count / Math.Max(1, outcomes.Sum(o => o.Claims)));
        foreach (ChangedClaim claim in changed)
        {
            output.WriteLine($"{claim.Document} {claim.Swap} {claim.Sentence} {claim.Predicate}: {claim.Change}");
        }

        output.WriteLine($"{set}: {changed.Count} of {outcomes.Sum(o => o.Claims)} claims changed, {share:P2} stayed");
        ChangedList.Names.Hold(set, changed);
        Assert.True(share >= Due, $"{share:P2} of claims stayed as they were, at least {Due:P0} are due; see the output for the others.");
    }
}
