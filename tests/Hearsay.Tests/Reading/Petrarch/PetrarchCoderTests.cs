using Hearsay.Documents;
using Hearsay.Language;
using Hearsay.Reading.Petrarch;
using Xunit;

namespace Hearsay.Tests.Reading.Petrarch;

public sealed class PetrarchCoderTests
{
    [Fact]
    public void Subject_and_object_are_source_and_target() =>
        Assert.Equal(["NOR SUD 051"], Code("Norland/PROPN/2/nsubj praised/VERB/0/root Sudmark/PROPN/2/obj"));

    [Fact]
    public void A_passive_with_by_is_turned_round() => Assert.Equal(
        ["SUD NOR 051"],
        Code("Norland/PROPN/3/nsubj:pass was/AUX/3/aux:pass praised/VERB/0/root by/ADP/5/case Sudmark/PROPN/3/obl"));

    [Fact]
    public void Agents_are_put_to_their_actor_wherever_it_stands() => Assert.Equal(
        ["NORMIL SUDCOP 190"],
        Code("Soldiers/NOUN/4/nsubj from/ADP/3/case Norland/PROPN/1/nmod shelled/VERB/0/root Sudmark/PROPN/6/compound police/NOUN/4/obj"));

    [Fact]
    public void Joined_actors_and_actors_with_two_codes_make_an_event_each() => Assert.Equal(
        ["NOR EIL 051", "NOR WIL 051", "SUD EIL 051", "SUD WIL 051"],
        Code("Norland/PROPN/4/nsubj and/CCONJ/3/cc Sudmark/PROPN/1/conj praised/VERB/0/root Twin/PROPN/6/compound Isles/PROPN/4/obj"));

    [Fact]
    public void Those_who_do_something_together_do_it_to_each_other() => Assert.Equal(
        ["NOR SUD 046", "SUD NOR 046"],
        Code("Norland/PROPN/4/nsubj and/CCONJ/3/cc Sudmark/PROPN/1/conj met/VERB/0/root"));

    [Fact]
    public void A_code_and_its_answer_make_two_events() => Assert.Equal(
        ["NOR SUD 040", "SUD NOR 041"],
        Code("Norland/PROPN/2/nsubj met/VERB/0/root Sudmark/PROPN/2/obj"));

    [Fact]
    public void Joined_words_of_a_pattern_must_stand_side_by_side()
    {
        Assert.Equal(
            ["NOR SUD 111"],
            Code("Norland/PROPN/2/nsubj praised/VERB/0/root stern/ADJ/4/amod words/NOUN/2/obj from/ADP/6/case Sudmark/PROPN/4/nmod"));
        Assert.Equal(
            ["NOR SUD 051"],
            Code("Norland/PROPN/2/nsubj praised/VERB/0/root stern/ADJ/5/amod new/ADJ/5/amod words/NOUN/2/obj from/ADP/7/case Sudmark/PROPN/5/nmod"));
    }

    [Fact]
    public void A_pattern_may_name_the_source() => Assert.Equal(
        ["SUD NOR 080"],
        Code("Norland/PROPN/2/nsubj praised/VERB/0/root gift/NOUN/2/obj from/ADP/5/case Sudmark/PROPN/3/nmod"));

    [Fact]
    public void The_speaker_is_the_source_of_what_is_said() => Assert.Equal(
        ["NOR SUD 010"],
        Code("Norland/PROPN/2/nsubj said/VERB/0/root Sudmark/PROPN/4/nsubj shelled/VERB/2/ccomp Twin/PROPN/6/compound Isles/PROPN/4/obj"));

    [Fact]
    public void A_phrase_of_discards_takes_its_sentence_and_with_a_plus_the_whole_text()
    {
        const string Praise = "Norland/PROPN/2/nsubj praised/VERB/0/root Sudmark/PROPN/2/obj";

        Assert.Equal(["NOR SUD 051"], Code(Praise + " for/ADP/5/case football/NOUN/2/obl", Praise));
        Assert.Empty(Code(Praise + " for/ADP/6/case Olympic/ADJ/6/amod Games/PROPN/2/obl", Praise));
    }

    [Fact]
    public void A_speaker_behind_a_comma_does_nothing_to_those_spoken_of() => Assert.Equal(
        ["NOR SUD 051"],
        Code("Norland/PROPN/2/nsubj praised/VERB/0/root Sudmark/PROPN/2/obj ,/PUNCT/6/punct soldiers/NOUN/6/nsubj said/VERB/2/parataxis"));

    [Fact]
    public void Actors_that_a_sentence_begins_by_listing_are_joined_whatever_the_tree_says() => Assert.Equal(
        ["NOR EIL 051", "NOR WIL 051", "SUD EIL 051", "SUD WIL 051"],
        Code("Norland/PROPN/6/dep and/CCONJ/5/cc the/DET/5/det good/ADJ/5/amod Sudmark/PROPN/6/nsubj praised/VERB/0/root Twin/PROPN/8/compound Isles/PROPN/6/obj"));

    [Fact]
    public void Without_a_target_there_is_an_event_only_if_one_asks_for_it()
    {
        ParsedText text = Told.Text("Norland/PROPN/2/nsubj praised/VERB/0/root itself/PRON/2/obj");

        Assert.Empty(new PetrarchCoder(SomeDictionaries.Read()).Code(text, null));
        Assert.Equal(
            [new CodedEvent("NOR", "---", "051")], new PetrarchCoder(SomeDictionaries.Read(), needsTarget: false).Code(text, null));
    }

    private static IEnumerable<string> Code(params string[] sentences) =>
        new PetrarchCoder(SomeDictionaries.Read()).Code(Told.Text(sentences), null).Select(e => $"{e.Source} {e.Target} {e.Code}");
}
