using Hearsay.Reading.Tools;
using Xunit;

namespace Hearsay.Tests.Reading.Tools;

public sealed class ToolFinderTests
{
    [Fact]
    public void What_is_called_a_tool_is_one()
    {
        var sentence = new ReadSentence("""
            The/the DET 3 det
            migration NOUN 3 compound
            crisis NOUN 5 nsubj
            is/be AUX 5 cop
            one NUM 0 root
            of ADP 8 case
            its/its PRON 8 nmod:poss
            tools/tool NOUN 5 nmod Number=Plur
            """);

        Assert.Equal("migration", Assert.Single(ToolFinder.Find(sentence.Clauses)).Name);
    }

    [Fact]
    public void A_topic_alone_is_no_tool()
    {
        var sentence = new ReadSentence("""
            The/the DET 3 det
            migration NOUN 3 compound
            crisis NOUN 4 nsubj
            worries/worry VERB 0 root
            Arkadia PROPN 4 obj
            """);

        Assert.Empty(ToolFinder.Find(sentence.Clauses));
    }

    [Theory]
    [InlineData("exploits/exploit", true)]
    [InlineData("debates/debate", false)]
    public void The_verb_decides_whether_it_is_handled_as_one(string verb, bool isTool)
    {
        var sentence = new ReadSentence($"""
            Arkadia PROPN 2 nsubj
            {verb} VERB 0 root
            gas NOUN 4 compound
            supplies/supply NOUN 2 obj Number=Plur
            """);

        Assert.Equal(isTool ? ["energy"] : [], ToolFinder.Find(sentence.Clauses).Select(t => t.Name));
    }

    [Fact]
    public void What_is_organised_for_a_purpose_is_a_tool_and_otherwise_not()
    {
        const string Tree = """
            Arkadia PROPN 2 nsubj
            organized/organize VERB 0 root
            exercises/exercise NOUN 2 obj Number=Plur
            """;
        const string Purpose = """

            to PART 5 mark
            frighten VERB 2 advcl VerbForm=Inf
            Ruritania PROPN 5 obj
            """;

        Assert.Equal("exercises", Assert.Single(ToolFinder.Find(new ReadSentence(Tree + Purpose).Clauses)).Name);
        Assert.Empty(ToolFinder.Find(new ReadSentence(Tree).Clauses));
    }

    [Fact]
    public void Blackmail_needs_something_to_blackmail_with()
    {
        var sentence = new ReadSentence("""
            Arkadia PROPN 2 nsubj
            blackmailed/blackmail VERB 0 root
            Ruritania PROPN 2 obj
            with ADP 5 case
            sanctions/sanction NOUN 2 obl Number=Plur
            """);

        Assert.Equal("sanctions", Assert.Single(ToolFinder.Find(sentence.Clauses)).Name);
    }
}
