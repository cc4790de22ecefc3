using Hearsay.Knowledge;
using Hearsay.Language.Syntax;
using Xunit;

namespace Hearsay.Tests.Knowledge;

public sealed class EventLexiconTests
{
    [Theory]
    [InlineData("cameo.tsv")]
    [InlineData("plover.tsv")]
    [InlineData("cameo-complements.tsv")]
    [InlineData("English/aims.tsv")]
    [InlineData("English/contexts.tsv")]
    [InlineData("English/event-nouns.tsv")]
    [InlineData("English/event-verbs.tsv")]
    [InlineData("English/light-verbs.tsv")]
    [InlineData("English/loaded.tsv")]
    [InlineData("English/precedents.tsv")]
    [InlineData("English/recipient-prepositions.tsv")]
    [InlineData("English/relations.tsv")]
    [InlineData("English/responsibility.tsv")]
    [InlineData("English/tool-cues.tsv")]
    [InlineData("English/tools.tsv")]
    [InlineData("English/word-classes.tsv")]
    public void A_lexicon_is_sorted_and_says_nothing_twice(string resource) => LexiconOrder.Check(resource);

    [Fact]
    public void Every_noun_and_verb_has_a_code_and_a_mode_that_exist()
    {
        Assert.All(EventNouns.Entries.Concat(EventVerbs.Entries), entry =>
        {
            CameoCode? code = entry.Cameo is null ? null : Cameo.Find(entry.Cameo);
            Assert.True(entry.Cameo is null || code is not null, $"'{entry.Lemma}', line {entry.Line}: no CAMEO code {entry.Cameo}");
            string[] mode = entry.Mode?.Split('/') ?? [];
            string? type = mode.Length == 2 ? mode[0] : code?.PloverType;
            Assert.True(
                mode.Length == 0 || (type is not null && Plover.Find(type, mode[^1]) is not null),
                $"'{entry.Lemma}', line {entry.Line}: no PLOVER mode {entry.Mode}");
        });
    }

    [Fact]
    public void No_verb_or_noun_has_two_codes_under_one_condition()
    {
        foreach (string resource in new[] { "English/event-nouns.tsv", "English/event-verbs.tsv" })
        {
            Assert.All(
                LexiconFile.Read(resource).GroupBy(row => (row[0], row[1])),
                same => Assert.True(same.Count() == 1, $"'{resource}': {same.Key} stands {same.Count()} times"));
        }
    }

    [Fact]
    public void Plover_has_its_sixteen_types()
    {
        Assert.Equal(16, Plover.All.Count(t => t.Mode is null));
    }

    [Fact]
    public void Conflict_scores_are_negative_and_cooperation_is_not()
    {
        Assert.All(Plover.All.Where(t => t.Quad <= 2), t => Assert.True(t.Score > 0));
        Assert.All(Plover.All.Where(t => t.Quad == 4 && t.Score is not null), t => Assert.True(t.Score < 0));
    }

    [Theory]
    [InlineData("attack", true)]
    [InlineData("signing", true)]
    [InlineData("withdrawal", true)]
    [InlineData("table", false)]
    [InlineData("exercise", false)]
    public void Nouns_of_events_are_told_from_others(string lemma, bool expected) =>
        Assert.Equal(expected, EventNouns.IsEventNoun(lemma));

    [Fact]
    public void What_stands_beside_a_noun_may_make_it_an_event()
    {
        Sentence sentence = Some.Sentence("""
            Joint/joint ADJ 2 amod
            exercises/exercise NOUN 3 nsubj Number=Plur
            began/begin VERB 0 root
            """);

        Assert.Equal("062", EventNouns.Find(new EventFrame(sentence[1]))?.Cameo);
        Assert.True(EventNouns.IsEventNoun(sentence[1]));
    }

    [Fact]
    public void The_phrase_with_of_decides_between_kinds_of_withdrawal()
    {
        Sentence troops = Some.Sentence("""
            The/the DET 2 det
            withdrawal NOUN 0 root
            of ADP 4 case
            troops/troop NOUN 2 nmod Number=Plur
            """);
        Sentence envoys = Some.Sentence("""
            The/the DET 2 det
            withdrawal NOUN 0 root
            of ADP 5 case
            its/its PRON 5 nmod:poss
            ambassador NOUN 2 nmod
            """);

        Assert.Equal("0874", EventNouns.Find(new EventFrame(troops[1]))?.Cameo);
        Assert.Equal("161", EventNouns.Find(new EventFrame(envoys[1]))?.Cameo);
    }

    [Fact]
    public void A_noun_of_several_words_goes_before_its_last_word()
    {
        Sentence sentence = Some.Sentence("""
            An/a DET 3 det
            air NOUN 3 compound
            strike NOUN 4 nsubj
            killed/kill VERB 0 root
            nine NUM 4 obj
            """);

        Assert.Equal("195", EventNouns.Find(new EventFrame(sentence[2]))?.Cameo);
    }

    [Fact]
    public void Light_verbs_know_which_part_their_subject_plays()
    {
        Assert.Equal(LightVerbDirection.Agent, LightVerbs.FindDirection("carry out", null));
        Assert.Equal(LightVerbDirection.Recipient, LightVerbs.FindDirection("suffer", null));
        Assert.Equal(LightVerbDirection.Recipient, LightVerbs.FindDirection("come", "under"));
        Assert.Null(LightVerbs.FindDirection("come", null));
    }
}
