using Hearsay.Training.Relations;
using Hearsay.Training.Scoring;
using Xunit;

namespace Hearsay.Tests.Scoring;

public sealed class RelationsScorerTests
{
    [Fact]
    public void The_macro_F1_is_the_mean_over_the_roots_of_the_gold_set()
    {
        Figure[] figures = RelationsScorer.Score(["AID", "AID", "YIELD"], ["AID", "YIELD", "YIELD"]);

        Assert.Equal(2.0 / 3, figures[0].Value, 9);
        Assert.Equal(2.0 / 3, figures[1].Value, 9);
    }

    [Fact]
    public void Marks_become_spans_and_halves_go_by_the_number_of_the_sentence()
    {
        using var folder = new ScratchFolder();
        string gold = folder.Write(
            "gold.tsv", "sentence_id\tmarked_sentence\tgold_root\n7\t<s>Norland</s> praised <t>Sudmark</t>.\tSUPPORT\n8\tRain fell.\tAID\n");

        RelationItem item = Assert.Single(RelationFile.Read(gold, RelationFile.Learn));

        Assert.Equal(("Norland praised Sudmark.", "Norland", "Sudmark"), (item.Text, item.Source.Of(item.Text), item.Target.Of(item.Text)));
        Assert.Equal(["AID"], RelationFile.Read(gold, RelationFile.Check).Select(i => i.Root));
    }
}
