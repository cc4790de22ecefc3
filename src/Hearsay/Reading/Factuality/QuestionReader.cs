using Hearsay.Documents.Layers;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Factuality;

/// <summary>Reads questions: open ones, those that take their answer for granted, and those that the text answers at once.</summary>
internal sealed class QuestionReader
{
    private static readonly HashSet<string> No = ["nothing", "no", "none", "never", "nobody", "nowhere", "hardly", "not"];

    private static readonly HashSet<string> Yes = ["yes", "yeah", "certainly", "everything", "undoubtedly", "definitely", "indeed"];

    private readonly Forest forest;

    public QuestionReader(Forest forest)
    {
        this.forest = forest;
    }

    /// <summary>What kind of question the clause is.</summary>
    public QuestionKind Find(Clause clause)
    {
        Tree tree = forest[clause.Sentence];
        if (!AsksInMainClause(tree, clause))
        {
            return QuestionKind.None;
        }

        if (IsTag(tree))
        {
            return QuestionKind.Tag;
        }

        if (AnswerOf(clause.Sentence) is { } answer)
        {
            return answer ? QuestionKind.AnsweredYes : QuestionKind.AnsweredNo;
        }

        return QuestionWord(tree, clause) switch
        {
            "why" or "how" or "when" or "where" or "who" or "whose" or "which" => QuestionKind.Presupposing,
            _ => QuestionKind.Open,
        };
    }

    private static bool AsksInMainClause(Tree tree, Clause clause)
    {
        int last = tree.Count - 1;
        while (last > 0 && tree.Sentence.FormOf(last) is "\"" or "”" or "’" or "'" or "»" or ")" or "!")
        {
            last--;
        }

        if (last < 0 || !tree.Sentence.FormOf(last).Contains('?', StringComparison.Ordinal))
        {
            return false;
        }

        int at = clause.Top.Index;
        while (tree.Is(at, "conj") || tree.Is(at, "parataxis"))
        {
            at = tree.Sentence.HeadOf(at);
        }

        int head = tree.Sentence.HeadOf(at);
        return head < 0 || (tree.Is(at, "ccomp") && tree.Child(at, "mark") < 0 && IsInverted(tree, at));
    }

    /// <summary>An auxiliary before the subject: <em>did he leave</em>.</summary>
    private static bool IsInverted(Tree tree, int head)
    {
        int subject = tree.Child(head, "nsubj");
        int auxiliary = tree.Child(head, "aux") is var found and >= 0 ? found : tree.Child(head, "cop");
        return auxiliary >= 0 && subject >= 0 && auxiliary < subject;
    }

    /// <summary><em>…, doesn't it?</em></summary>
    private static bool IsTag(Tree tree)
    {
        int last = tree.Count - 1;
        while (last > 0 && tree.Sentence.UposOf(last) == UniversalPos.Punct)
        {
            last--;
        }

        return last >= 3 && tree.Sentence.UposOf(last) == UniversalPos.Pron
            && (tree.Sentence.UposOf(last - 1) == UniversalPos.Aux || tree.Sentence.FormOf(last - 1) is "n't" or "n’t" or "not")
            && (tree.Sentence.FormOf(last - 2) == "," || tree.Sentence.FormOf(last - 3) == ",");
    }

    private bool? AnswerOf(int sentence)
    {
        if (sentence + 1 >= forest.Count)
        {
            return null;
        }

        Tree next = forest[sentence + 1];
        for (int i = 0; i < next.Count && i < 2; i++)
        {
            if (next.Sentence.UposOf(i) == UniversalPos.Punct)
            {
                continue;
            }

            string word = next.Sentence.FormOf(i).ToLowerInvariant();
            return No.Contains(word) ? false : Yes.Contains(word) ? true : null;
        }

        return null;
    }

    private static string QuestionWord(Tree tree, Clause clause)
    {
        for (int i = 0; i < tree.Count && i <= clause.Head.Index; i++)
        {
            if (tree.Sentence.XposOf(i) is "WP" or "WRB" or "WDT" or "WP$" && tree.IsWithin(i, clause.Top.Index))
            {
                bool isSubject = tree.Is(i, "nsubj");
                string word = tree.Sentence.FormOf(i).ToLowerInvariant();
                return word == "who" && !isSubject ? "whom" : word;
            }
        }

        return "";
    }
}
