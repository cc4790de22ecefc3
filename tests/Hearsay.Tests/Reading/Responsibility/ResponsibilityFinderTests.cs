using Hearsay.Documents;
using Hearsay.Reading.Responsibility;
using Xunit;

namespace Hearsay.Tests.Reading.Responsibility;

public sealed class ResponsibilityFinderTests
{
    [Fact]
    public void Who_is_behind_an_attack_is_its_instigator()
    {
        var sentence = new ReadSentence("""
            Arkadia PROPN 5 nsubj
            is/be AUX 5 cop
            behind ADP 5 case
            the/the DET 5 det
            attack NOUN 0 root
            on ADP 7 case
            Ruritania PROPN 5 nmod
            """);

        ResponsibilityFinding found = Assert.Single(ResponsibilityFinder.Find(sentence.Clauses, []));

        Assert.Equal(("Arkadia", ActorRole.Instigator), (found.Who.Form, found.Role));
    }

    [Fact]
    public void Who_is_used_is_a_proxy_only_if_an_actor()
    {
        var sentence = new ReadSentence("""
            Arkadia PROPN 2 nsubj
            uses/use VERB 0 root
            separatists/separatist NOUN 2 obj Number=Plur
            """);

        Assert.Empty(ResponsibilityFinder.Find(sentence.Clauses, []));
        ResponsibilityFinding found = Assert.Single(ResponsibilityFinder.Find(sentence.Clauses, [sentence.Actor("separatists")]));
        Assert.Equal(ActorRole.Proxy, found.Role);
    }

    [Fact]
    public void Whose_uniforms_are_worn_is_who_is_played()
    {
        var sentence = new ReadSentence("""
            Arkadians/Arkadian PROPN 3 nsubj Number=Plur
            can AUX 3 aux
            change VERB 0 root VerbForm=Inf
            into ADP 6 case
            Ruritanian/ruritanian ADJ 6 amod
            uniforms/uniform NOUN 3 obl Number=Plur
            """);

        ResponsibilityFinding found = Assert.Single(ResponsibilityFinder.Find(sentence.Clauses, []));

        Assert.Equal(("Ruritanian", ActorRole.PosedAs), (found.Who.Form, found.Role));
    }

    [Fact]
    public void Those_backed_by_a_state_are_its_proxies()
    {
        var sentence = new ReadSentence("""
            Arkadia-backed/arkadia-backed ADJ 2 amod
            rebels/rebel NOUN 3 nsubj Number=Plur
            attacked/attack VERB 0 root
            Ruritania PROPN 3 obj
            """);

        Assert.Equal(
            [("Arkadia-backed", ActorRole.Instigator), ("rebels", ActorRole.Proxy)],
            ResponsibilityFinder.Find(sentence.Clauses, []).Select(f => (f.Who.Form, f.Role)));
    }

    [Fact]
    public void Disguise_tells_who_is_played()
    {
        var sentence = new ReadSentence("""
            Paratroopers/paratrooper NOUN 5 nsubj Number=Plur
            disguised/disguise VERB 1 acl Tense=Past
            as ADP 4 case
            protesters/protester NOUN 2 obl Number=Plur
            infiltrated/infiltrate VERB 0 root
            Arkadia PROPN 5 obj
            """);

        Assert.Contains(
            ResponsibilityFinder.Find(sentence.Clauses, []),
            f => f.Role == ActorRole.PosedAs && f.Who.Form == "protesters");
    }
}
