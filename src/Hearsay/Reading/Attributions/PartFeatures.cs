using Hearsay.Documents.Layers;

namespace Hearsay.Reading.Attributions;

/// <summary>
/// What a trained model looks at to tell what a word is to a cue. The tree is walked from the cue outwards, up and down; each
/// word sees what its neighbour on the way to the cue was taken for.
/// </summary>
internal sealed class PartFeatures
{
    private const int LongestPath = 4;

    private readonly SentenceColumns s;
    private readonly int cue;
    private readonly uint cueLemma;
    private readonly uint cuePos;
    private readonly uint frame;
    private readonly uint[] paths;
    private readonly int[] depths;

    /// <param name="s">The sentence.</param>
    /// <param name="cue">The word that heads the cue.</param>
    public PartFeatures(SentenceColumns s, int cue)
    {
        this.s = s;
        this.cue = cue;
        cueLemma = s.Lemmas[cue];
        cuePos = (uint)s.Tree.Sentence.UposOf(cue);
        frame = FrameOf(s.Tree, cue);
        paths = new uint[s.Count];
        depths = new int[s.Count];
        Order = new int[s.Count];
        Previous = new int[s.Count];
        Walk();
    }

    /// <summary>All words of the tree, the cue first, each after its neighbour on the way to the cue.</summary>
    public int[] Order { get; }

    /// <summary>The neighbour of each word on the way to the cue; -1 for the cue.</summary>
    public int[] Previous { get; }

    /// <summary>How many words <see cref="Order"/> holds.</summary>
    public int Reached { get; private set; }

    /// <summary>Fills the features of word <paramref name="i"/>.</summary>
    /// <param name="features">Gets them.</param>
    /// <param name="i">The word.</param>
    /// <param name="previous">What the neighbour was taken for.</param>
    /// <param name="rule">What the rules take the word for.</param>
    public void Fill(Features features, int i, Part previous, Part rule)
    {
        features.Clear();
        int p = Previous[i];
        uint last = (uint)previous + 1;
        bool isUp = s.Tree.Sentence.HeadOf(p) == i;
        uint edge = isUp ? ~s.Relations[p] : s.Relations[i];
        uint pos = (uint)s.Tree.Sentence.UposOf(i);
        uint side = (i < cue ? 1u : 0u) + (i < p ? 2u : 0u);
        uint path = paths[i];
        uint word = s.Lemmas[i];
        uint ruled = ((uint)rule << 4) + last;
        features.Add(1, edge, last);
        features.Add(2, edge, last, pos);
        features.Add(3, edge, last, cueLemma);
        features.Add(4, path);
        features.Add(5, path, cuePos, last);
        features.Add(6, path, cueLemma);
        features.Add(7, path, word);
        features.Add(8, word, last);
        features.Add(9, s.Tags[i], last);
        features.Add(10, edge, last, side);
        features.Add(11, path, side, frame);
        features.Add(12, edge, last, s.Lemmas[p]);
        features.Add(13, edge, s.Cases[i], last);
        features.Add(14, path, s.Cases[i], cueLemma);
        features.Add(15, ruled);
        features.Add(16, ruled, edge);
        features.Add(17, ruled, path);
        features.Add(18, ruled, pos, side);
        features.Add(19, edge, last, frame);
        features.Add(20, edge, s.Tags[p], (pos << 4) + last);
        AddSurroundings(features, i, p, edge, last, side);
    }

    private void AddSurroundings(Features features, int i, int p, uint edge, uint last, uint side)
    {
        uint quoted = (s.Quotes[i] > 0 ? 1u : 0u) + (s.Quotes[cue] > 0 ? 2u : 0u) + (s.Quotes[p] == s.Quotes[i] ? 4u : 0u);
        features.Add(21, quoted, last);
        features.Add(22, quoted, edge, last);
        features.Add(23, quoted, last + (side << 4), cuePos);
        uint distance = (uint)Math.Min(6, Math.Abs(i - cue));
        features.Add(24, distance, side, last);
        features.Add(25, distance + (side << 4), s.Lemmas[i], cuePos);
        uint before = i > 0 ? s.Lemmas[i - 1] : 2;
        uint after = i + 1 < s.Count ? s.Lemmas[i + 1] : 3;
        features.Add(26, edge, before, last);
        features.Add(27, s.Lemmas[i], after, last);
        features.Add(28, edge, FollowsComma(i) ? 1u : 0u, last);
        features.Add(29, (uint)depths[i], edge, last);
        features.Add(30, i == s.Count - 1 ? 1u : 0u, s.Lemmas[i], last);
        features.Add(31, s.IsName[i] ? 1u : 0u, edge, last);
        features.Add(32, s.Relations[cue], edge, last);
        features.Add(33, s.Relations[cue], paths[i]);
    }

    /// <summary>Whether a comma, a dash or a bracket opens the phrase that the word heads.</summary>
    private bool FollowsComma(int i)
    {
        int first = i;
        foreach (int child in s.Tree.ChildrenOf(i))
        {
            first = Math.Min(first, child);
        }

        return s.Tree.Sentence.FormOf(first) is "," or "(" or "-" or "–" or "—" or "--"
            || (first > 0 && s.Tree.Sentence.FormOf(first - 1) is "," or "(" or "-" or "–" or "—" or "--");
    }

    private void Walk()
    {
        Order[0] = cue;
        Previous.AsSpan().Fill(-2);
        Previous[cue] = -1;
        paths[cue] = 17;
        int filled = 1;
        for (int next = 0; next < filled; next++)
        {
            int at = Order[next];
            int head = s.Tree.Sentence.HeadOf(at);
            if (head >= 0 && Previous[head] == -2)
            {
                Reach(head, at, ~s.Relations[at], ref filled);
            }

            foreach (int child in s.Tree.ChildrenOf(at))
            {
                if (Previous[child] == -2)
                {
                    Reach(child, at, s.Relations[child], ref filled);
                }
            }
        }

        Reached = filled;
    }

    private void Reach(int word, int from, uint edge, ref int filled)
    {
        Previous[word] = from;
        depths[word] = Math.Min(LongestPath + 1, depths[from] + 1);
        paths[word] = Features.Mix(depths[word] > LongestPath ? 5u : paths[from], edge);
        Order[filled++] = word;
    }

    private static uint FrameOf(Tree tree, int cue)
    {
        uint frame = tree.Sentence.DeprelOf(cue) switch { "root" => 1u, "parataxis" => 2u, "conj" => 3u, "acl:relcl" => 4u, _ => 0u };
        foreach (int child in tree.ChildrenOf(cue))
        {
            frame |= tree.Sentence.DeprelOf(child) switch
            {
                "nsubj" => 16u,
                "nsubj:pass" => 32u,
                "obj" => 64u,
                "ccomp" => 128u,
                "xcomp" => 256u,
                "parataxis" => 512u,
                "nmod:poss" => 1024u,
                "acl" => 2048u,
                _ => 0,
            };
        }

        return frame;
    }
}
