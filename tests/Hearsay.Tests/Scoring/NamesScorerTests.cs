using FsCheck;
using FsCheck.Fluent;
using Hearsay.Training.Scoring;
using Xunit;

namespace Hearsay.Tests.Scoring;

public class NamesScorerTests
{
    [Fact]
    public void A_name_counts_only_with_both_ends_and_the_type()
    {
        Dictionary<string, double> score = Score(
            ["B-PER I-PER O B-LOC O B-ORG I-ORG"],
            ["B-PER I-PER O B-ORG O B-ORG O"]);

        Assert.Equal(1.0 / 3, score["precision"], 9);
        Assert.Equal(1.0 / 3, score["recall"], 9);
        Assert.Equal(1.0 / 3, score["f1"], 9);
        Assert.Equal(1, score["f1.PER"]);
        Assert.Equal(0, score["f1.ORG"]);
        Assert.Equal(0, score["f1.LOC"]);
    }

    [Fact]
    public void Precision_is_of_what_was_given_and_recall_of_what_was_due()
    {
        Dictionary<string, double> score = Score(["B-PER O B-LOC O"], ["B-PER O O O"]);

        Assert.Equal(1, score["precision"]);
        Assert.Equal(0.5, score["recall"]);
        Assert.Equal(2.0 / 3, score["f1"], 9);
    }

    [Fact]
    public void Neighbours_of_one_type_are_two_names()
    {
        Assert.Equal([new NameSpan(0, 2, "PER"), new NameSpan(2, 3, "PER")], NameSpan.Of(["B-PER", "I-PER", "B-PER"]));
    }

    [Fact]
    public void An_inside_tag_that_continues_nothing_begins_a_name()
    {
        Assert.Equal(
            [new NameSpan(0, 1, "LOC"), new NameSpan(1, 2, "ORG"), new NameSpan(3, 5, "PER")],
            NameSpan.Of(["I-LOC", "I-ORG", "O", "I-PER", "I-PER"]));
    }

    [Fact]
    public void Names_never_overlap_and_cover_every_tag_but_O()
    {
        Gen<string[]> tags = Gen.ArrayOf(Gen.Elements("O", "B-PER", "I-PER", "B-LOC", "I-LOC"));
        Prop.ForAll(tags.ToArbitrary(), sentence =>
        {
            List<NameSpan> names = NameSpan.Of(sentence);
            return names.Zip(names.Skip(1)).All(pair => pair.First.End <= pair.Second.Start)
                && Enumerable.Range(0, sentence.Length).All(i =>
                    names.Any(n => n.Start <= i && i < n.End) == (sentence[i] != "O"));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void IOB2_is_written_as_it_was_read_but_for_the_tags()
    {
        const string Gold = "# newdoc id = d\n# text = In Paris.\n1\tIn\tO\t-\t-\n2\tParis\tB-LOC\t-\tx\n3\t.\tO\t-\t-\n\n";
        using var reader = new StringReader(Gold);
        Iob2Sentence[] sentences = [.. Iob2File.Read(reader, "test")];
        using var folder = new ScratchFolder();

        Iob2File.Write(folder.PathOf("same"), sentences, [.. sentences.Select(s => s.Tags)]);
        Iob2File.Write(folder.PathOf("other"), sentences, [["O", "O", "B-PER"]]);

        Assert.Equal(Gold, File.ReadAllText(folder.PathOf("same")));
        Assert.Equal(
            Gold.Replace("B-LOC", "O", StringComparison.Ordinal).Replace(".\tO", ".\tB-PER", StringComparison.Ordinal),
            File.ReadAllText(folder.PathOf("other")));
    }

    [Fact]
    public void A_line_without_a_tag_is_refused_with_file_and_line()
    {
        using var reader = new StringReader("1\tIn\tO\n2\tParis\tplace\n");

        FormatException error = Assert.Throws<FormatException>(() => Iob2File.Read(reader, "test").ToList());

        Assert.StartsWith("'test', line 2:", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Tokens_stand_apart_as_in_the_sentences_text()
    {
        using var reader = new StringReader("# text = (In Paris.)\n1\t(\tO\n2\tIn\tO\n3\tParis\tB-LOC\n4\t.\tO\n5\t)\tO\n");

        Assert.Equal("(In Paris.)", NamesRun.ToConllu(Iob2File.Read(reader, "test")).Single().Sentence.Text);
    }

    private static Dictionary<string, double> Score(string[] gold, string[] system) =>
        NamesScorer.Score([.. gold.Select(s => s.Split(' '))], [.. system.Select(s => s.Split(' '))], [.. Enumerable.Range(0, gold.Length)])
            .ToDictionary(f => f.Name, f => f.Value);
}
