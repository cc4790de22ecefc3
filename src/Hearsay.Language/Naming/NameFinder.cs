using Hearsay.Language.Learning;
using Hearsay.Language.Syntax;

namespace Hearsay.Language.Naming;

/// <summary>Finds persons, organisations and locations: the best sequence of IOB2 tags in which a name goes on only where one began.</summary>
internal sealed class NameFinder
{
    private const int Tags = 7;

    private readonly NameNetwork network;

    public NameFinder(NameNetwork network) => this.network = network;

    /// <summary>Loads a model that was trained on the syntax model of <paramref name="words"/>.</summary>
    public static NameFinder Load(ModelFile file, WordInputs words) => new(new NameNetwork(file, words));

    /// <summary>Makes the buffers of one thread.</summary>
    public NameWorkspace NewWorkspace() => new(network);

    /// <summary>The names of a sentence in order.</summary>
    /// <param name="forms">The words.</param>
    /// <param name="states">The words' states in the syntax network.</param>
    /// <param name="work">Buffers.</param>
    public Name[] Find(ReadOnlySpan<string> forms, ReadOnlySpan<byte> states, NameWorkspace work)
    {
        work.Load(forms);
        ReadOnlySpan<float> scores = network.Score(states, forms.Length, work);
        Span<byte> path = forms.Length <= 256 ? stackalloc byte[forms.Length] : new byte[forms.Length];
        return FindPath(scores, network.OuterWidth, path) ? Names(path) : [];
    }

    /// <summary>Finds the best path (Viterbi 1967); false if it holds no name.</summary>
    private static bool FindPath(ReadOnlySpan<float> scores, int width, Span<byte> path)
    {
        Span<byte> back = path.Length <= 256 ? stackalloc byte[path.Length * Tags] : new byte[path.Length * Tags];
        Span<float> best = stackalloc float[Tags];
        Span<float> next = stackalloc float[Tags];
        for (int tag = 0; tag < Tags; tag++)
        {
            best[tag] = IsInside(tag) ? float.NegativeInfinity : scores[tag];
        }

        for (int word = 1; word < path.Length; word++)
        {
            int top = 0;
            for (int tag = 1; tag < Tags; tag++)
            {
                top = best[tag] > best[top] ? tag : top;
            }

            for (int tag = 0; tag < Tags; tag++)
            {
                int from = !IsInside(tag) ? top : best[tag] > best[tag - 1] ? tag : tag - 1;
                next[tag] = best[from] + scores[(word * width) + tag];
                back[(word * Tags) + tag] = (byte)from;
            }

            next.CopyTo(best);
        }

        int last = 0;
        for (int tag = 1; tag < Tags; tag++)
        {
            last = best[tag] > best[last] ? tag : last;
        }

        bool hasName = false;
        for (int word = path.Length - 1; word >= 0; word--)
        {
            path[word] = (byte)last;
            hasName |= last != 0;
            last = back[(word * Tags) + last];
        }

        return hasName;
    }

    private static Name[] Names(ReadOnlySpan<byte> path)
    {
        var names = new List<Name>();
        for (int i = 0; i < path.Length;)
        {
            int tag = path[i];
            int start = i++;
            if (tag == 0)
            {
                continue;
            }

            while (i < path.Length && path[i] == tag + 1)
            {
                i++;
            }

            names.Add(new Name(start, i, (NameType)((tag - 1) / 2)));
        }

        return [.. names];
    }

    /// <summary>Tags are O, then for each type, in the order of <see cref="NameType"/>, its beginning and its inside.</summary>
    private static bool IsInside(int tag) => tag > 0 && tag % 2 == 0;
}
