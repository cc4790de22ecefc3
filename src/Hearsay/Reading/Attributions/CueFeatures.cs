using Hearsay.Documents.Layers;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Attributions;

/// <summary>What a trained model looks at to tell whether a word ascribes something to somebody.</summary>
internal static class CueFeatures
{
    /// <summary>Whether a word of this part of speech can head a cue.</summary>
    public static bool IsCandidate(Tree tree, int i) => tree.Sentence.UposOf(i) switch
    {
        UniversalPos.Verb or UniversalPos.Noun or UniversalPos.Adj or UniversalPos.Adp or UniversalPos.Adv => true,
        UniversalPos.Aux => tree.Sentence.DeprelOf(i) is not ("aux" or "aux:pass"),
        UniversalPos.Punct => tree.Sentence.FormOf(i) is ":" or "―" or "—" or "--" or "–" or "-" && MayNameSpeaker(tree, i),
        _ => false,
    };

    /// <summary>A colon, or a dash after a quotation mark or at the start: <em>"…" — the minister</em>.</summary>
    private static bool MayNameSpeaker(Tree tree, int i) =>
        tree.Sentence.FormOf(i) == ":" || i == 0 || tree.Sentence.FormOf(i - 1) is "\"" or "”" or "''";

    /// <summary>Fills the features of word <paramref name="i"/>.</summary>
    /// <param name="features">Gets them.</param>
    /// <param name="s">The sentence.</param>
    /// <param name="i">The word.</param>
    /// <param name="rule">What the rules make of it.</param>
    public static void Fill(Features features, SentenceColumns s, int i, Draft? rule)
    {
        features.Clear();
        Tree tree = s.Tree;
        uint lemma = s.Lemmas[i];
        uint pos = (uint)tree.Sentence.UposOf(i);
        uint relation = s.Relations[i];
        int head = tree.Sentence.HeadOf(i);
        uint headLemma = head < 0 ? 1 : s.Lemmas[head];
        features.Add(1, pos);
        features.Add(2, lemma, pos);
        features.Add(3, lemma, pos, relation);
        features.Add(4, relation, pos);
        features.Add(5, s.Tags[i]);
        features.Add(6, lemma, s.Tags[i]);
        features.Add(7, lemma, headLemma);
        features.Add(8, relation, headLemma, pos);
        features.Add(9, s.Quotes[i] > 0 ? 1u : 0u, pos);
        features.Add(40, head < 0 ? 0 : s.Relations[head], relation, pos);
        features.Add(41, head < 0 ? 0 : s.Tags[head], relation, lemma);
        AddNeighbours(features, s, i, lemma);
        AddChildren(features, s, i, lemma, pos);
        AddRule(features, rule, lemma, pos, relation);
    }

    private static void AddNeighbours(Features features, SentenceColumns s, int i, uint lemma)
    {
        uint before = i > 0 ? s.Lemmas[i - 1] : 2;
        uint after = i + 1 < s.Count ? s.Lemmas[i + 1] : 3;
        features.Add(10, before);
        features.Add(11, after);
        features.Add(12, lemma, before);
        features.Add(13, lemma, after);
        features.Add(14, QuoteNear(s, i), (uint)s.Tree.Sentence.UposOf(i));
        features.Add(15, QuoteNear(s, i), lemma);
    }

    /// <summary>Whether a quotation stands in the sentence before the word, after it, both or not.</summary>
    private static uint QuoteNear(SentenceColumns s, int i)
    {
        uint near = 0;
        for (int k = 0; k < s.Count; k++)
        {
            if (s.Quotes[k] > 0 && s.Quotes[k] != s.Quotes[i])
            {
                near |= k < i ? 1u : 2u;
            }
        }

        return near;
    }

    private static void AddChildren(Features features, SentenceColumns s, int i, uint lemma, uint pos)
    {
        uint frame = 0;
        uint sum = 0;
        foreach (int child in s.Tree.ChildrenOf(i))
        {
            uint relation = s.Relations[child];
            if (s.Tree.Sentence.UposOf(child) == UniversalPos.Punct)
            {
                features.Add(16, s.Lemmas[child], child < i ? 1u : 0u, pos);
                continue;
            }

            uint kind = (uint)s.Tree.Sentence.UposOf(child);
            uint name = s.IsName[child] ? 1u : 0u;
            features.Add(17, relation, pos);
            features.Add(18, relation, lemma);
            features.Add(19, relation, kind + (name << 8), pos);
            features.Add(20, relation, s.Lemmas[child], pos);
            features.Add(21, relation, s.Cases[child], lemma);
            features.Add(22, relation, s.Cases[child], pos);
            features.Add(26, relation, s.Lemmas[child], lemma);
            features.Add(27, relation, kind + (name << 8), lemma);
            frame |= FrameOf(s.Tree, child);
            sum += relation;
        }

        features.Add(23, frame, pos);
        features.Add(24, frame, lemma);
        features.Add(25, sum, pos);
    }

    private static uint FrameOf(Tree tree, int child) => tree.Sentence.DeprelOf(child) switch
    {
        "nsubj" => 1,
        "nsubj:pass" => 2,
        "obj" => 4,
        "ccomp" => 8,
        "xcomp" => 16,
        "parataxis" => 32,
        "obl" or "nmod" => 64,
        "nmod:poss" => 128,
        "acl" => 256,
        "advcl" => 512,
        _ => 0,
    };

    private static void AddRule(Features features, Draft? rule, uint lemma, uint pos, uint relation)
    {
        if (rule is null)
        {
            features.Add(30, pos);
            return;
        }

        uint content = rule.Content.Count == 0 ? 0u : rule.IsTopic ? 1u : 2u;
        uint source = rule.SourceSpan is null ? 0u : 1u;
        uint both = content + (source << 2);
        features.Add(31, both, pos);
        features.Add(32, (uint)rule.Attitude + ((uint)rule.Stance << 4), both, pos);
        features.Add(33, both, lemma);
        features.Add(34, Features.Of(rule.Why), 0, 0);
        features.Add(35, both, relation);
        features.Add(36, (uint)(rule.Cue?.Frames ?? 0), both);
    }
}
