using Hearsay.Documents;
using Hearsay.Documents.Layers;
using Hearsay.Knowledge;
using Hearsay.Reading.Events;
using Xunit;

namespace Hearsay.Tests.Reading.Events;

public sealed class EventCoderTests
{
    [Fact]
    public void A_transitive_verb_is_coded_by_its_object()
    {
        var sentence = new ReadSentence("""
            The/the DET 2 det
            army NOUN 3 nsubj
            took/take VERB 0 root Tense=Past
            the/the DET 5 det
            town NOUN 3 obj
            """);

        Event coded = Code(sentence, "take").Event;

        Assert.Equal(("ASSAULT", "192", 4), (coded.PloverType, coded.Cameo, coded.Quad));
    }

    [Theory]
    [InlineData("capable", "is", "Pres")]
    [InlineData("able", "is", "Pres")]
    public void What_somebody_can_do_is_no_event(string adjective, string copula, string tense)
    {
        var sentence = new ReadSentence($"""
            The/the DET 2 det
            army NOUN 4 nsubj
            {copula}/be AUX 4 cop Tense={tense}
            {adjective} ADJ 0 root
            to PART 6 mark
            destroy VERB 4 xcomp
            towns/town NOUN 6 obj
            """);

        Assert.Null(EventCoder.Code(sentence.Clause("destroy"), ReadSentence.Asserted, []));
    }

    [Fact]
    public void Disease_and_fire_are_fought_without_an_enemy()
    {
        var sentence = new ReadSentence("""
            Doctors/doctor NOUN 2 nsubj
            fight VERB 0 root
            malaria NOUN 2 obj
            """);

        Assert.Null(EventCoder.Code(sentence.Clause("fight"), ReadSentence.Asserted, []));
    }

    [Fact]
    public void A_passive_is_coded_as_its_active()
    {
        var sentence = new ReadSentence("""
            Two/two NUM 2 nummod
            diplomats/diplomat NOUN 4 nsubj:pass Number=Plur
            were/be AUX 4 aux:pass
            expelled/expel VERB 0 root Tense=Past
            """);

        Event coded = Code(sentence, "expel").Event;

        Assert.Equal(("SANCTION", "expel", "166"), (coded.PloverType, coded.PloverMode, coded.Cameo));
    }

    [Theory]
    [InlineData("itself/itself PRON")]
    [InlineData("themselves/themselves PRON")]
    public void What_one_does_to_oneself_is_no_event(string goal)
    {
        var sentence = new ReadSentence($"""
            The/the DET 2 det
            council NOUN 3 nsubj
            accused/accuse VERB 0 root Tense=Past
            {goal} 3 obj
            """);

        Clause clause = sentence.Clause("accuse");

        Assert.Null(EventCoder.Code(clause, ReadSentence.Asserted, []));
    }

    [Fact]
    public void An_attack_in_words_is_no_assault()
    {
        var sentence = new ReadSentence("""
            The/the DET 2 det
            senator NOUN 3 nsubj
            launched/launch VERB 0 root Tense=Past
            a DET 6 det
            scathing ADJ 6 amod
            attack NOUN 3 obj
            on ADP 9 case
            the/the DET 9 det
            minister NOUN 6 nmod
            """);

        Assert.All(sentence.Clauses, c => Assert.NotEqual("ASSAULT", EventCoder.Code(c, ReadSentence.Asserted, [])?.Event.PloverType));
    }

    [Fact]
    public void A_statement_has_a_code_but_no_type()
    {
        var sentence = new ReadSentence("""
            The/the DET 2 det
            minister NOUN 3 nsubj
            said/say VERB 0 root
            so ADV 3 advmod
            """);

        Event coded = Code(sentence, "say").Event;

        Assert.Equal("010", coded.Cameo);
        Assert.Null(coded.PloverType);
        Assert.Null(coded.Quad);
    }

    [Fact]
    public void A_light_verb_leaves_the_code_to_its_noun()
    {
        var sentence = new ReadSentence("""
            Rebels/rebel NOUN 2 nsubj
            launched/launch VERB 0 root
            a/a DET 5 det
            missile NOUN 5 compound
            attack NOUN 2 obj
            on ADP 7 case
            Arkadia PROPN 5 nmod
            """);
        Clause clause = sentence.Clause("attack");
        EventCoding coding = Code(clause);

        Assert.Equal(("ASSAULT", "heavy-weapons", "194"), (coding.Event.PloverType, coding.Event.PloverMode, coding.Event.Cameo));
        EventParticipants participants = ParticipantFinder.Find(clause, coding);
        Assert.Equal("Rebels", Assert.Single(participants.Agents).Form);
        Assert.Equal("Arkadia", Assert.Single(participants.Recipients).Form);
    }

    [Fact]
    public void Those_who_meet_are_all_actors()
    {
        var sentence = new ReadSentence("""
            Arkadia PROPN 4 nsubj
            and CCONJ 3 cc
            Ruritania PROPN 1 conj
            met/meet VERB 0 root
            """);
        Clause clause = sentence.Clause("meet");
        EventCoding coding = Code(clause);
        EventParticipants participants = ParticipantFinder.Find(clause, coding);

        Assert.Equal("CONSULT", coding.Event.PloverType);
        Assert.Equal(["Arkadia", "Ruritania"], participants.Agents.Select(t => t.Form));
        Assert.Empty(participants.Recipients);
    }

    [Fact]
    public void Meeting_with_somebody_is_meeting()
    {
        var sentence = new ReadSentence("""
            Arkadia PROPN 2 nsubj
            met/meet VERB 0 root
            with ADP 4 case
            Ruritania PROPN 2 obl
            """);
        Clause clause = sentence.Clause("meet");
        EventParticipants participants = ParticipantFinder.Find(clause, Code(clause));

        Assert.Equal(["Arkadia", "Ruritania"], participants.Agents.Select(t => t.Form));
        Assert.Empty(participants.Recipients);
    }

    [Theory]
    [InlineData("Joint/joint ADJ 2 amod", "062")]
    [InlineData("Ruritanian-Arkadian/ruritanian-arkadian ADJ 2 amod", "062")]
    [InlineData("Large/large ADJ 2 amod", "154")]
    public void Exercises_of_several_are_cooperation_and_of_one_a_show_of_force(string modifier, string expected)
    {
        var sentence = new ReadSentence($"""
            {modifier}
            exercises/exercise NOUN 5 nsubj Number=Plur
            in ADP 4 case
            Arkadia PROPN 2 nmod
            worry VERB 0 root
            us/we PRON 5 obj
            """);

        Assert.Equal(expected, Code(sentence, "exercise").Event.Cameo);
    }

    [Fact]
    public void Exercises_that_two_countries_hold_are_cooperation()
    {
        var sentence = new ReadSentence("""
            Arkadia PROPN 4 nsubj
            and CCONJ 3 cc
            Ruritania PROPN 1 conj
            held/hold VERB 0 root
            exercises/exercise NOUN 4 obj Number=Plur
            """);

        Assert.Equal("062", Code(sentence, "exercise", "hold").Event.Cameo);
    }

    [Fact]
    public void What_is_demanded_refines_the_demand()
    {
        var sentence = new ReadSentence("""
            Arkadia PROPN 2 nsubj
            demanded/demand VERB 0 root
            the/the DET 4 det
            withdrawal NOUN 2 obj
            of ADP 6 case
            troops/troop NOUN 4 nmod Number=Plur
            """);

        Event coded = Code(sentence, "demand").Event;

        Assert.Equal(("REQUEST", "yield", "1056"), (coded.PloverType, coded.PloverMode, coded.Cameo));
    }

    [Fact]
    public void What_is_refused_refines_the_refusal()
    {
        var sentence = new ReadSentence("""
            Arkadia PROPN 2 nsubj
            refused/refuse VERB 0 root
            to PART 4 mark
            meet VERB 2 xcomp VerbForm=Inf
            the/the DET 6 det
            envoy NOUN 4 obj
            """);

        Assert.Equal("125", EventVerbs.Find(new EventFrame(sentence.Token("refused")))?.Cameo);
    }

    [Fact]
    public void Signing_is_support_and_agreeing_to_is_agreement()
    {
        var signed = new ReadSentence("""
            Arkadia PROPN 2 nsubj
            signed/sign VERB 0 root
            the/the DET 4 det
            treaty NOUN 2 obj
            """);
        var agreed = new ReadSentence("""
            Arkadia PROPN 2 nsubj
            agreed/agree VERB 0 root
            to ADP 4 case
            talks/talk NOUN 2 obl Number=Plur
            """);

        Assert.Equal(("SUPPORT", "057"), TypeOf(signed, "sign"));
        Assert.Equal(("AGREE", "036"), TypeOf(agreed, "agree"));
    }

    [Fact]
    public void Resigning_is_a_retreat_whatever_its_code()
    {
        var sentence = new ReadSentence("""
            The/the DET 2 det
            premier NOUN 3 nsubj
            resigned/resign VERB 0 root
            """);
        Event coded = Code(sentence, "resign").Event;

        Assert.Equal(("RETREAT", "resign", "0831", 2), (coded.PloverType, coded.PloverMode, coded.Cameo, coded.Quad));
    }

    [Fact]
    public void A_particle_makes_another_verb()
    {
        var sentence = new ReadSentence("""
            Gunners/gunner NOUN 2 nsubj
            shot/shoot VERB 0 root
            down ADP 2 compound:prt
            a/a DET 5 det
            plane NOUN 2 obj
            """);

        Assert.Equal("195", Code(sentence, "shoot").Event.Cameo);
    }

    [Fact]
    public void A_verdict_has_no_event_type()
    {
        var sentence = new ReadSentence("""
            Arkadia PROPN 2 nsubj
            attacks/attack VERB 0 root
            """);
        Judgement verdict = ReadSentence.Asserted with { Nature = Nature.Judgement };

        Assert.Null(EventCoder.Code(sentence.Clause("attack"), verdict, []));
    }

    [Fact]
    public void Contexts_of_paragraph_and_code_come_together_in_order()
    {
        var sentence = new ReadSentence("""
            Arkadia PROPN 2 nsubj
            invaded/invade VERB 0 root
            Ruritania PROPN 2 obj
            """);

        EventCoding coding = EventCoder.Code(sentence.Clause("invade"), ReadSentence.Asserted, ["economic", "territory"])!;

        Assert.Equal(["economic", "military", "territory"], coding.Event.Contexts);
    }

    [Fact]
    public void Sanctions_name_their_recipient_in_a_phrase()
    {
        var sentence = new ReadSentence("""
            Arkadia PROPN 2 nsubj
            imposed/impose VERB 0 root
            sanctions/sanction NOUN 2 obj Number=Plur
            on ADP 5 case
            Ruritania PROPN 3 nmod
            """);
        Clause clause = sentence.Clauses.Single();
        EventCoding coding = Code(clause);

        Assert.Equal("163", coding.Event.Cameo);
        Assert.Contains(ParticipantFinder.Find(clause, coding).Recipients, t => t.Form == "Ruritania");
    }

    private static EventCoding Code(ReadSentence sentence, params string[] lemmas) =>
        Code(sentence.Clauses.First(c => lemmas.Contains(c.Head.Lemma)));

    private static EventCoding Code(Clause clause)
    {
        EventCoding? coding = EventCoder.Code(clause, ReadSentence.Asserted, []);
        Assert.NotNull(coding);
        return coding;
    }

    private static (string? Type, string? Cameo) TypeOf(ReadSentence sentence, string lemma)
    {
        Event coded = Code(sentence, lemma).Event;
        return (coded.PloverType, coded.Cameo);
    }
}
