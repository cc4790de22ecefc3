using Hearsay.Documents.Layers;
using Hearsay.Knowledge;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Clauses;

/// <summary>Finds the predicates of a text with the words that belong to them.</summary>
internal sealed class ClauseFinder
{
    private readonly ComplementLexicon complements;
    private readonly Func<Token, bool> isEventNoun;

    /// <param name="complements">Tells which words make no clause of their own: <em>began to</em>.</param>
    /// <param name="isEventNoun">Whether a noun names an event.</param>
    public ClauseFinder(ComplementLexicon complements, Func<Token, bool> isEventNoun)
    {
        this.complements = complements;
        this.isEventNoun = isEventNoun;
    }

    /// <summary>All clauses, by the start of their predicates.</summary>
    public IReadOnlyList<Clause> Find(Forest forest)
    {
        ArgumentNullException.ThrowIfNull(forest);
        var clauses = new List<Clause>();
        for (int i = 0; i < forest.Count; i++)
        {
            Tree tree = forest[i];
            Skeleton skeleton = new SkeletonBuilder(tree, complements, isEventNoun).Build();
            Append(clauses, tree, skeleton, i);
        }

        return clauses;
    }

    private void Append(List<Clause> clauses, Tree tree, Skeleton skeleton, int sentence)
    {
        int first = clauses.Count;
        int[] numbers = Number(skeleton, first);
        var roles = new RoleFinder(tree, skeleton, complements);
        var spans = new ClauseSpanFinder(tree, skeleton);
        for (int head = 0; head < tree.Count; head++)
        {
            if (skeleton.Kinds[head] is not { } kind)
            {
                continue;
            }

            Roles found = roles.Find(head);
            clauses.Add(new Clause
            {
                Index = numbers[head],
                Sentence = sentence,
                Head = tree.Sentence[head],
                Top = tree.Sentence[skeleton.Tops[head]],
                Kind = kind,
                Lemma = PredicateWords.LemmaOf(tree, head, kind),
                PredicateSpan = PredicateWords.SpanOf(tree, head, kind),
                Span = spans.Find(head),
                Parent = ParentOf(tree, skeleton, numbers, head),
                Subject = tree.TokenOrNull(found.Subject),
                Object = tree.TokenOrNull(found.Object),
                IsPassive = found.IsPassive,
            });
        }
    }

    private static int[] Number(Skeleton skeleton, int first)
    {
        var numbers = new int[skeleton.Kinds.Length];
        int next = first;
        for (int i = 0; i < numbers.Length; i++)
        {
            numbers[i] = skeleton.Kinds[i] is null ? -1 : next++;
        }

        return numbers;
    }

    private static int ParentOf(Tree tree, Skeleton skeleton, int[] numbers, int head)
    {
        int at = skeleton.Tops[head];
        while (at >= 0)
        {
            bool isConjunct = tree.Is(at, "conj");
            at = tree.Sentence.HeadOf(at);
            if (at >= 0 && !isConjunct && skeleton.ClauseAt(at) is var found and >= 0 && found != head)
            {
                return numbers[found];
            }
        }

        return -1;
    }
}
