using Hearsay.Documents;
using Hearsay.Documents.Layers;
using Hearsay.Language.Syntax;
using Hearsay.Reading.Aims;
using Xunit;

namespace Hearsay.Tests.Reading.Aims;

public sealed class AimFinderTests
{
    private const string MassedTroops = """
        Arkadia PROPN 2 nsubj
        massed/mass VERB 0 root Tense=Past
        troops/troop NOUN 2 obj Number=Plur
        to PART 5 mark
        frighten VERB 2 advcl VerbForm=Inf
        Ruritania PROPN 5 obj
        """;

    [Fact]
    public void An_infinitive_of_purpose_is_the_aim_of_the_deed_imputed_by_whoever_says_so()
    {
        var sentence = new ReadSentence(MassedTroops);

        AimFinding aim = Assert.Single(AimFinder.Find(sentence.Clauses, [], []));

        Assert.Equal(sentence.Clause("frighten").Index, aim.Purpose);
        Assert.Equal(sentence.Clause("mass").Index, aim.Action);
        Assert.Equal("Arkadia", aim.Holder?.Form);
        Assert.Equal(AimKind.Imputed, aim.Kind);
    }

    [Fact]
    public void An_aim_that_its_holder_states_is_declared()
    {
        var sentence = new ReadSentence("""
            Arkadia PROPN 2 nsubj
            said/say VERB 0 root
            it PRON 4 nsubj
            massed/mass VERB 2 ccomp Tense=Past
            troops/troop NOUN 4 obj Number=Plur
            to PART 7 mark
            defend VERB 4 advcl VerbForm=Inf
            itself PRON 7 obj
            """);
        var said = new Attribution
        {
            Index = 0,
            SourceHead = sentence.Token("Arkadia"),
            Content = [new TextSpan(sentence.Token("it").Span.Start, sentence.Sentence.Span.End)],
            Speech = Speech.Indirect,
            Stance = Stance.Asserts,
            Attitude = Attitude.Assertion,
            Why = "",
        };
        ActorMention[] actors = [sentence.Actor("Arkadia", "ARK"), sentence.Actor("it", "ARK", "Arkadia")];

        AimFinding aim = Assert.Single(AimFinder.Find(sentence.Clauses, [said], actors));

        Assert.Equal(AimKind.Declared, aim.Kind);
    }

    [Fact]
    public void Our_own_aims_are_declared()
    {
        var sentence = new ReadSentence("""
            We/we PRON 2 nsubj
            act VERB 0 root
            in ADP 6 mark
            order NOUN 3 fixed
            to PART 6 mark
            keep VERB 2 advcl VerbForm=Inf
            peace NOUN 6 obj
            """);

        AimFinding aim = Assert.Single(AimFinder.Find(sentence.Clauses, [], []));

        Assert.Equal(AimKind.Declared, aim.Kind);
        Assert.Equal("aim: in order", aim.Why);
    }

    [Theory]
    [InlineData("declared", AimKind.Declared)]
    [InlineData("real", AimKind.Imputed)]
    public void A_goal_that_is_called_declared_or_real_is_so(string adjective, AimKind expected)
    {
        var sentence = new ReadSentence($"""
            The/the DET 3 det
            {adjective} ADJ 3 amod
            goal NOUN 9 nsubj:outer
            of ADP 6 case
            the DET 6 det
            meeting NOUN 3 nmod
            was/be AUX 9 cop
            to PART 9 mark
            organize VERB 0 root VerbForm=Inf
            talks/talk NOUN 9 obj Number=Plur
            """);

        AimFinding aim = Assert.Single(AimFinder.Find(sentence.Clauses, [], []), a => a.Why == "aim: goal");

        Assert.Equal(expected, aim.Kind);
    }

    [Fact]
    public void What_was_designed_to_has_the_purpose_it_was_designed_for()
    {
        var sentence = new ReadSentence("""
            The/the DET 2 det
            truce NOUN 4 nsubj:pass
            was/be AUX 4 aux:pass
            intended/intend VERB 0 root Tense=Past
            to PART 6 mark
            give VERB 4 xcomp VerbForm=Inf
            them/they PRON 6 iobj
            time NOUN 6 obj
            """);

        AimFinding aim = Assert.Single(AimFinder.Find(sentence.Clauses, [], []));

        Assert.Equal("aim: intend", aim.Why);
    }

    [Fact]
    public void What_follows_too_or_an_adjective_is_no_purpose()
    {
        var sentence = new ReadSentence("""
            Arkadia PROPN 4 nsubj
            is/be AUX 4 cop
            too ADV 4 advmod
            weak ADJ 0 root
            to PART 6 mark
            attack VERB 4 advcl VerbForm=Inf
            """);

        Assert.Empty(AimFinder.Find(sentence.Clauses, [], []));
    }

    [Fact]
    public void A_second_infinitive_shares_the_purpose()
    {
        var sentence = new ReadSentence("""
            Arkadia PROPN 2 nsubj
            struck/strike VERB 0 root Tense=Past
            to PART 4 mark
            weaken VERB 2 advcl VerbForm=Inf
            and CCONJ 6 cc
            divide VERB 4 conj VerbForm=Inf
            Ruritania PROPN 4 obj
            """);

        Assert.Equal(2, AimFinder.Find(sentence.Clauses, [], []).Count);
    }
}
