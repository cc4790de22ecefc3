using FsCheck;
using FsCheck.Fluent;
using Hearsay.Language.Conllu;
using Hearsay.Language.Syntax;
using Xunit;

namespace Hearsay.Language.Tests.Conllu;

public class ConlluWriterTests
{
    private const string Example = """
        # newpar
        # sent_id = 1
        # text = "They don't," it says.
        1	"	"	PUNCT	``	_	4	punct	_	SpaceAfter=No
        2	They	they	PRON	PRP	Case=Nom|Number=Plur	4	nsubj	_	_
        3-4	don't	_	_	_	_	_	_	_	SpaceAfter=No
        3	do	do	AUX	VBP	_	4	aux	_	_
        4	n't	not	PART	RB	Polarity=Neg	7	ccomp:x	_	_
        5	,"	,"	PUNCT	''	_	4	punct	_	_
        6	it	it	PRON	PRP	_	7	nsubj	_	Typo=Yes
        7	says	say	VERB	VBZ	_	0	root	_	SpaceAfter=No
        8	.	_	PUNCT	.	_	7	punct	_	SpaceAfter=No


        """;

    [Fact]
    public void What_was_read_is_written_as_it_was()
    {
        Assert.Equal(Example, Write(ReadOne(Example)));
    }

    [Fact]
    public void A_sentence_without_tags_and_tree_keeps_its_gaps()
    {
        string written = Write(ReadOne("1\ta\t_\t_\t_\t_\t_\t_\t_\t_\n"));

        Assert.Equal("1\ta\t_\tX\t_\t_\t_\t_\t_\t_\n\n", written);
    }

    [Fact]
    public void Names_stand_in_misc_before_what_else_is_there()
    {
        Sentence given = ReadOne("1\tAda\tAda\tPROPN\tNNP\t_\t0\troot\t_\tName=O|SpaceAfter=No\n2\t.\t.\tPUNCT\t.\t_\t1\tpunct\t_\t_\n").Sentence;
        var sentence = new Sentence(given.Text, [new(0, 3), new(3, 4)], ["Ada", "."], [false, false], new SyntaxColumns(2), [new Name(0, 1, NameType.Person)]);
        var output = new StringWriter { NewLine = "\n" };

        new ConlluWriter(output) { WithNames = true }.Write(new ConlluSentence(sentence, [], ["Name=O|SpaceAfter=No", ""]));

        Assert.Equal(["Name=B-PER|SpaceAfter=No", "Name=O"], Column(output, 9));
    }

    [Fact]
    public void Tabs_and_line_breaks_cannot_break_the_format()
    {
        var columns = new SyntaxColumns(1);
        columns.Deprels[0] = "root";
        var sentence = new Sentence("a\tb\nc", [new(0, 5)], ["a\tb\nc"], [false], columns, []);
        var output = new StringWriter();

        new ConlluWriter(output).Write(sentence, ["# text = a\tb\r\nc"]);

        ConlluSentence read = ReadOne(output.ToString());
        Assert.Equal("a b c", read.Sentence.FormOf(0));
        Assert.Single(read.Comments);
    }

    [Fact]
    public void A_text_has_its_paragraphs_and_numbered_sentences()
    {
        var one = new SyntaxColumns(1);
        string text = "a b\n\nc";
        Sentence[] sentences = [.. new[] { 0, 2, 5 }.Select(at =>
            new Sentence(text, [new(at, at + 1)], [text.Substring(at, 1)], [false], one, []))];
        var output = new StringWriter();

        new ConlluWriter(output).Write(text, sentences);

        Assert.Equal(
            ["# newpar", "# sent_id = 1", "# text = a", "# sent_id = 2", "# text = b", "# newpar", "# sent_id = 3", "# text = c"],
            output.ToString().Split('\n').Where(l => l.StartsWith('#')));
    }

    [Fact]
    public void Any_sentence_survives_writing_and_reading()
    {
        Prop.ForAll(Sentences().ToArbitrary(), conllu =>
        {
            ConlluSentence read = ReadOne(conllu);
            string written = Write(read);
            return written == Write(ReadOne(written))
                && written == conllu
                && WriteWithoutMisc(read) == WriteWithoutMisc(ReadOne(written));
        }).QuickCheckThrowOnFailure();
    }

    /// <summary>Sentences with plain and multiword tokens, glued and spaced, trees of any shape, comments and odd letters.</summary>
    private static Gen<string> Sentences() =>
        from seed in Gen.Choose(0, int.MaxValue - 1)
        from forms in Gen.NonEmptyListOf(Gen.Elements("a", "Ab", "_", "é", "…", "😀", "\u200b", "-", "1-2", "#", "n't", "“"))
        select Compose([.. forms], new Random(seed));

    private static string Compose(string[] forms, Random random)
    {
        var rows = new List<string> { "# text = …", "#" };
        for (int i = 0; i < forms.Length;)
        {
            int parts = random.Next(4) == 0 ? Math.Min(random.Next(2, 4), forms.Length - i) : 1;
            string misc = random.Next(3) == 0 ? "SpaceAfter=No" : "_";
            if (parts > 1)
            {
                rows.Add($"{i + 1}-{i + parts}\t{string.Concat(forms[i..(i + parts)])}\t_\t_\t_\t_\t_\t_\t_\t{misc}");
                misc = "_";
            }

            for (int end = i + parts; i < end; i++)
            {
                int head = random.Next(forms.Length + 1);
                string[] cells =
                [
                    $"{i + 1}", forms[i], "_", random.Next(2) == 0 ? "X" : "VERB", random.Next(2) == 0 ? "_" : "VB",
                    random.Next(2) == 0 ? "_" : "Number=Sing", $"{head}", head == 0 ? "root" : "dep", "_", misc,
                ];
                rows.Add(string.Join('\t', cells));
            }
        }

        return string.Join('\n', rows) + "\n\n";
    }

    private static string[] Column(StringWriter output, int column) =>
        [.. output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split('\t')[column])];

    private static string Write(ConlluSentence sentence)
    {
        var output = new StringWriter();
        new ConlluWriter(output).Write(sentence);
        return output.ToString();
    }

    private static string WriteWithoutMisc(ConlluSentence sentence)
    {
        var output = new StringWriter();
        new ConlluWriter(output).Write(sentence.Sentence, sentence.Comments);
        return output.ToString();
    }

    private static ConlluSentence ReadOne(string conllu)
    {
        using var reader = new StringReader(conllu);
        return ConlluReader.Read(reader, "test").Single();
    }
}
