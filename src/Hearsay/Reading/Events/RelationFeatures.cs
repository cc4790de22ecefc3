using Hearsay.Documents;
using Hearsay.Documents.Layers;
using Hearsay.Knowledge;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Events;

/// <summary>
/// What a sentence offers for telling what its source does to its target: the codings, lemmas and statuses of the clauses
/// around the two, by the part that the clause has between them, and the words beside them.
/// </summary>
internal sealed class RelationFeatures
{
    private readonly IReadOnlyList<Clause> clauses;
    private readonly IReadOnlyList<Judgement> judgements;
    private readonly IReadOnlyList<EventCoding?> codings;
    private readonly RelationSpans spans;
    private readonly SortedSet<string> found = new(StringComparer.Ordinal);
    private readonly HashSet<int> onSourcePath = [];
    private readonly HashSet<int> onTargetPath = [];
    private Token? source;
    private Token? target;

    private RelationFeatures(
        IReadOnlyList<Clause> clauses, IReadOnlyList<Judgement> judgements, IReadOnlyList<EventCoding?> codings, RelationSpans spans)
    {
        this.clauses = clauses;
        this.judgements = judgements;
        this.codings = codings;
        this.spans = spans;
    }

    /// <summary>The features in ordinal order.</summary>
    public static IReadOnlyCollection<string> Of(
        IReadOnlyList<Sentence> sentences,
        IReadOnlyList<Clause> clauses,
        IReadOnlyList<Judgement> judgements,
        IReadOnlyList<EventCoding?> codings,
        RelationSpans spans)
    {
        var features = new RelationFeatures(clauses, judgements, codings, spans);
        features.FindHeads(sentences);
        features.AddClauses();
        features.AddWords(sentences);
        features.AddTarget();
        features.AddSource();
        return features.found;
    }

    private void FindHeads(IReadOnlyList<Sentence> sentences)
    {
        foreach (Sentence sentence in sentences)
        {
            foreach (Token token in sentence.Tokens)
            {
                source ??= spans.IsSource(token) && (token.IsRoot || !spans.IsSource(token.Head)) && IsContent(token) ? token : null;
                target ??= spans.IsTarget(token) && (token.IsRoot || !spans.IsTarget(token.Head)) && IsContent(token) ? token : null;
            }
        }

        AddPath(source, onSourcePath);
        if (target?.Sentence == source?.Sentence)
        {
            AddPath(target, onTargetPath);
        }
    }

    private static void AddPath(Token? token, HashSet<int> path)
    {
        for (Token? at = token; at is { } word; at = word.IsRoot ? null : word.Head)
        {
            if (!path.Add(word.Index))
            {
                return;
            }
        }
    }

    private void AddClauses()
    {
        string? first = null;
        foreach (Clause clause in clauses)
        {
            if (spans.IsTarget(clause.Head) || (spans.IsSource(clause.Head) && clause.Head != source))
            {
                continue;
            }

            string part = PartOf(clause);
            string type = TypeOf(clause);
            Judgement judgement = judgements[clause.Index];
            string status = $"{judgement.Status}{(judgement.Polarity == Polarity.Negative ? "-" : "")}";
            if (part != "o")
            {
                Add($"{part}.lemma={clause.Lemma}");
                Add($"{part}.status={status}");
                Add($"{part}.{status}.type={type}");
            }

            Add($"{part}.type={type}");
            if (codings[clause.Index]?.Event.Cameo is { } cameo)
            {
                Add($"{part}.cameo={cameo[..Math.Min(3, cameo.Length)]}");
            }

            if (first is null && part is "ST" or "S" && type != "-")
            {
                first = type;
                Add($"first={type}");
            }
        }
    }

    private string TypeOf(Clause clause) =>
        codings[clause.Index] is { } coding ? coding.Event.PloverType ?? coding.Event.Cameo?[..2] ?? "-" : "-";

    /// <summary>The part that a clause has: its subject is the source, it has the target below it, both, or neither.</summary>
    private string PartOf(Clause clause)
    {
        bool isOfSource = clause.Subject is { } subject && IsSource(subject, clause);
        bool isOverTarget = clause.Head.Sentence == target?.Sentence
            && (onTargetPath.Contains(clause.Head.Index) || onTargetPath.Contains(clause.Top.Index));
        bool isOverSource = clause.Head.Sentence == source?.Sentence
            && (onSourcePath.Contains(clause.Head.Index) || onSourcePath.Contains(clause.Top.Index));
        bool isDirect = clause.Object is { } goal && spans.IsTarget(goal);
        bool isOfTarget = clause.Subject is { } other && spans.IsTarget(other);
        return (isOfSource, isDirect, isOfTarget, isOverTarget, isOverSource) switch
        {
            (true, true, _, _, _) => "ST",
            (true, _, _, true, _) => "SP",
            (true, _, _, _, _) => "S",
            (_, true, _, _, _) => "T",
            (_, _, true, _, _) => "t",
            (_, _, _, true, true) => "B",
            (_, _, _, true, _) => "P",
            (_, _, _, _, true) => "A",
            _ => "o",
        };
    }

    /// <summary>The source's own words, or a pronoun in what the source says: <em>Norland said <u>it</u> would leave</em>.</summary>
    private bool IsSource(Token subject, Clause clause)
    {
        if (spans.IsSource(subject))
        {
            return true;
        }

        if (subject.Upos != UniversalPos.Pron || subject.Lemma is not ("it" or "he" or "she" or "they" or "we" or "I"))
        {
            return false;
        }

        for (int at = clause.Parent, steps = 0; at >= 0 && steps < 4; at = clauses[at].Parent, steps++)
        {
            if (clauses[at].Subject is { } above && spans.IsSource(above))
            {
                return true;
            }
        }

        return false;
    }

    private void AddWords(IReadOnlyList<Sentence> sentences)
    {
        foreach (Sentence sentence in sentences)
        {
            foreach (Token token in sentence.Tokens)
            {
                if (!spans.Has(token))
                {
                    AddWord(token);
                }
            }
        }
    }

    private void AddWord(Token token)
    {
        if (IsContent(token) && token.Upos is not (UniversalPos.Propn or UniversalPos.Num))
        {
            bool isBetween = token.Span.Start > spans.Source.Start && token.Span.End < spans.Target.End;
            Add($"{(isBetween ? "b" : "w")}={token.Lemma.ToLowerInvariant()}");
        }

        if (token.Upos is UniversalPos.Verb or UniversalPos.Noun && LexiconTypeOf(token) is { } type)
        {
            string near = onTargetPath.Contains(token.Index) ? "p" : onSourcePath.Contains(token.Index) ? "a" : "n";
            Add($"{near}.lex={type}");
        }
    }

    private static string? LexiconTypeOf(Token token)
    {
        EventEntry? entry = token.Upos == UniversalPos.Verb
            ? EventVerbs.Find(new EventFrame(token, token.FindChild("nsubj"), token.FindChild("obj")))
            : EventNouns.Find(new EventFrame(token));
        return entry?.Cameo is { } code ? Cameo.Find(code)?.PloverType ?? code[..2] : null;
    }

    private void AddTarget()
    {
        if (target is not { } head)
        {
            Add("target=none");
            return;
        }

        Add($"t.rel={head.Deprel}");
        string marker = head.FindChild("case")?.Lemma ?? "-";
        Add($"t.case={marker}");
        if (!head.IsRoot)
        {
            Add($"t.gov={head.Head.Lemma}");
            Add($"t.gov={head.Head.Lemma}.{marker}");
            if (LexiconTypeOf(head.Head) is { } type)
            {
                Add($"t.gov.lex={type}");
            }
        }
    }

    private void AddSource()
    {
        if (source is not { } head)
        {
            Add("source=none");
            return;
        }

        Add($"s.rel={head.Deprel}");
        if (head.Upos == UniversalPos.Noun)
        {
            Add($"s.head={head.Lemma}");
        }

        if (!head.IsRoot)
        {
            Add($"s.gov={head.Head.Lemma}");
            if (LexiconTypeOf(head.Head) is { } type)
            {
                Add($"s.gov.lex={type}");
            }
        }
    }

    private void Add(string feature) => found.Add(feature);

    private static bool IsContent(Token token) => token.Upos is not (UniversalPos.Punct or UniversalPos.Det or UniversalPos.Cconj
        or UniversalPos.Adp or UniversalPos.Sym or UniversalPos.X);
}
