using Hearsay.Reading.History;
using Xunit;

namespace Hearsay.Tests.Reading.History;

public sealed class HistoryFinderTests
{
    private const string Reminder = """
        This/this PRON 4 nsubj
        is/be AUX 4 cop
        a/a DET 4 det
        reminder NOUN 0 root
        of ADP 7 case
        the/the DET 7 det
        invasion NOUN 4 nmod
        of ADP 9 case
        Arkadia PROPN 7 nmod
        in ADP 11 case
        1939 NUM 7 nmod
        """;

    [Fact]
    public void What_something_is_a_reminder_of_is_a_precedent_with_its_own_date()
    {
        var sentence = new ReadSentence(Reminder);

        HistoryFinding finding = Assert.Single(
            HistoryFinder.Find(sentence.Clauses, sentence.Judgements, [sentence.Time("1939", "1939")], "2020-10-12"));

        Assert.Equal(sentence.Clause("invasion").Index, finding.Clause);
        Assert.Equal(sentence.Clause("reminder").Index, finding.ComparedWith);
        Assert.Equal(Documents.History.Precedent, finding.Kind);
        Assert.Equal("1939", finding.Time?.Start);
    }

    [Fact]
    public void What_was_long_before_is_background()
    {
        var sentence = new ReadSentence("""
            Arkadia PROPN 2 nsubj
            annexed/annex VERB 0 root Tense=Past
            Ruritania PROPN 2 obj
            in ADP 5 case
            2008 NUM 2 obl
            """);

        HistoryFinding finding = Assert.Single(
            HistoryFinder.Find(sentence.Clauses, sentence.Judgements, [sentence.Time("2008", "2008")], "2020-10-12"));

        Assert.Equal(Documents.History.Background, finding.Kind);
    }

    [Fact]
    public void What_has_lasted_since_then_is_not_past()
    {
        var sentence = new ReadSentence("""
            Arkadia PROPN 2 nsubj
            occupied/occupy VERB 0 root Tense=Past
            Ruritania PROPN 2 obj
            since ADP 5 case
            2008 NUM 2 obl
            """);

        Assert.Empty(HistoryFinder.Find(sentence.Clauses, sentence.Judgements, [sentence.Time("2008", "2008")], "2020-10-12"));
    }

    [Fact]
    public void Recent_news_are_no_history()
    {
        var sentence = new ReadSentence("""
            Arkadia PROPN 2 nsubj
            attacked/attack VERB 0 root Tense=Past
            Ruritania PROPN 2 obj
            on ADP 5 case
            Friday PROPN 2 obl
            """);

        Assert.Empty(HistoryFinder.Find(sentence.Clauses, sentence.Judgements, [sentence.Time("Friday", "2020-10-09")], "2020-10-12"));
    }

    [Fact]
    public void A_weak_word_needs_a_past_date()
    {
        var sentence = new ReadSentence("""
            They/they PRON 2 nsubj
            act VERB 0 root Tense=Pres
            like SCONJ 5 mark
            we/we PRON 5 nsubj
            acted/act VERB 2 advcl Tense=Past
            """);

        Assert.Empty(HistoryFinder.Find(sentence.Clauses, sentence.Judgements, [], "2020-10-12"));
    }

    [Fact]
    public void Without_a_date_of_the_document_nothing_is_background()
    {
        var sentence = new ReadSentence(Reminder);

        Assert.All(
            HistoryFinder.Find(sentence.Clauses, sentence.Judgements, [sentence.Time("1939", "1939")], null),
            f => Assert.Equal(Documents.History.Precedent, f.Kind));
    }
}
