using Hearsay.Language.Syntax;

namespace Hearsay.Language;

/// <summary>
/// Puts right who says so at the end of a sentence, where a long sentence keeps the parser from seeing it: <em>The toll has risen while
/// seven remain missing, rescuers confirmed on Tuesday</em>.
/// </summary>
internal static class SpeakerRepair
{
    /// <summary>Changes the columns of one sentence in place.</summary>
    public static void Apply(SyntaxColumns columns, string[] forms)
    {
        if (ReportingClauseFinder.FindVerb(columns, forms) is var verb && verb >= 0 && verb + 1 < forms.Length && columns.Heads[verb + 1] == verb
            && ReportingClauseFinder.IsTime(forms[verb + 1]) && columns.Deprels[verb + 1] is "ccomp" or "xcomp" or "obj")
        {
            columns.Deprels[verb + 1] = "obl:unmarked";
        }

        if (ReportingClauseFinder.Find(columns, forms) is not { } tail)
        {
            return;
        }

        if (tail.IsInverted)
        {
            RepairExplanation(columns, tail);
        }

        if (IsSound(columns, tail))
        {
            return;
        }

        if (tail.IsInverted)
        {
            RepairInverted(columns, tail.Comma, tail.Speaker, tail.Verb, tail.End);
        }
        else
        {
            Repair(columns, tail.Comma, tail.Speaker, tail.Verb);
        }
    }

    /// <summary>How many words at the start, with the comma behind them, somebody is said to have said where the tree does not show it; or 0.</summary>
    public static int FindContent(SyntaxColumns columns, string[] forms) =>
        ReportingClauseFinder.Find(columns, forms) is { } tail && !IsSound(columns, tail) ? tail.Comma + 1 : 0;

    private static void RepairInverted(SyntaxColumns columns, int comma, int speaker, int verb, int end)
    {
        int said = TopBefore(columns, comma);
        if (said < 0)
        {
            return;
        }

        for (int i = 0; i < columns.Heads.Length; i++)
        {
            int head = columns.Heads[i];
            if (i == said || i == verb || i == speaker)
            {
                continue;
            }

            if (i < comma && (head >= comma || head < 0))
            {
                columns.Heads[i] = said;
                columns.Deprels[i] = head < 0 ? "parataxis" : columns.Deprels[i];
            }
            else if (i > verb && i < end && (head <= verb || head >= end))
            {
                columns.Heads[i] = speaker;
                columns.Deprels[i] = "compound";
            }
            else if (i >= end && (head < verb || head == said))
            {
                columns.Heads[i] = verb;
            }
        }

        columns.Heads[said] = -1;
        columns.Deprels[said] = "root";
        columns.Heads[verb] = said;
        columns.Deprels[verb] = "parataxis";
        columns.Heads[speaker] = verb;
        columns.Deprels[speaker] = "nsubj";
    }

    /// <summary><em>…, recalled Ana, a nurse who left</em>: what follows the name says who she is.</summary>
    private static void RepairExplanation(SyntaxColumns columns, ReportingClause tail)
    {
        for (int i = tail.End; i < columns.Heads.Length; i++)
        {
            if (columns.Heads[i] == tail.Verb && columns.Deprels[i].StartsWith("nsubj", StringComparison.Ordinal))
            {
                columns.Heads[i] = tail.Speaker;
                columns.Deprels[i] = "appos";
            }
        }

        if (columns.Xpos[tail.Verb] == "VBN")
        {
            MakePast(columns, tail.Verb);
        }
    }

    /// <summary><em>The troops clashed, officials said</em>: what is told in the past has a verb with a tense.</summary>
    private static void MakeActive(SyntaxColumns columns, int verb)
    {
        MakePast(columns, verb);
        for (int i = 0; i < verb; i++)
        {
            if (columns.Heads[i] == verb && columns.Deprels[i] == "nsubj:pass")
            {
                columns.Deprels[i] = "nsubj";
            }
        }
    }

    private static void MakePast(SyntaxColumns columns, int verb)
    {
        columns.Xpos[verb] = "VBD";
        columns.Features[verb] = "Mood=Ind|Tense=Past|VerbForm=Fin";
    }

    /// <summary>Whether the tree has it already: the speaker as the verb's subject, and what is said over or under the verb.</summary>
    private static bool IsSound(SyntaxColumns columns, ReportingClause tail)
    {
        int verb = tail.Verb;
        if (columns.Heads[verb] < 0 && Array.IndexOf(columns.Heads, -1, 0, tail.Comma) >= 0)
        {
            return false;
        }

        bool isSubject = columns.Heads[tail.Speaker] == verb && columns.Deprels[tail.Speaker] == "nsubj";
        return isSubject && (!HasSecondSubject(columns, verb, tail.Comma) || (tail.IsInverted && tail.Comma == verb - 1))
            && (tail.IsInverted || columns.Heads[verb] < 0 || (columns.Heads[verb] < tail.Comma && columns.Deprels[verb] is "parataxis" or "ccomp" or "conj"));
    }

    private static bool HasSecondSubject(SyntaxColumns columns, int verb, int comma)
    {
        for (int i = 0; i < comma; i++)
        {
            if (columns.Heads[i] == verb && columns.Deprels[i] == "nsubj")
            {
                return true;
            }
        }

        return false;
    }

    private static void Repair(SyntaxColumns columns, int comma, int speaker, int verb)
    {
        int said = TopBefore(columns, comma);
        if (said < 0)
        {
            return;
        }

        for (int i = 0; i < columns.Heads.Length; i++)
        {
            if (i == said || i == verb || i == speaker)
            {
                continue;
            }

            int head = columns.Heads[i];
            if (i < comma && (head >= comma || head < 0))
            {
                columns.Heads[i] = said;
                columns.Deprels[i] = head < 0 ? "parataxis" : i > said && columns.Deprels[i] == "nsubj" ? "obj" : columns.Deprels[i];
            }
            else if (i > comma && i < verb && (head <= comma || head > verb))
            {
                columns.Heads[i] = columns.Upos[i] is UniversalPos.Aux or UniversalPos.Adv ? verb : speaker;
            }
            else if (i >= comma && head < verb && i > verb)
            {
                columns.Heads[i] = verb;
            }
        }

        if (columns.Xpos[said] == "VBN" && columns.Xpos[verb] != "VBZ" && !HasAuxiliary(columns, said))
        {
            MakeActive(columns, said);
        }

        columns.Heads[comma] = said;
        columns.Heads[said] = -1;
        columns.Deprels[said] = "root";
        columns.Heads[verb] = said;
        columns.Deprels[verb] = "parataxis";
        columns.Heads[speaker] = verb;
        columns.Deprels[speaker] = "nsubj";
        if (columns.Xpos[verb] == "VBN" && !HasAuxiliary(columns, verb))
        {
            MakePast(columns, verb);
        }
    }

    private static bool HasAuxiliary(SyntaxColumns columns, int verb)
    {
        for (int i = Math.Max(0, verb - 3); i < verb; i++)
        {
            if (columns.Heads[i] == verb && columns.Upos[i] == UniversalPos.Aux)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// The predicate of what is said: the root of words that were parsed apart, else the topmost word with a tense before the comma; or -1.
    /// </summary>
    private static int TopBefore(SyntaxColumns columns, int comma)
    {
        int root = Array.IndexOf(columns.Heads, -1, 0, comma);
        if (root >= 0 && columns.Upos[root] is UniversalPos.Verb or UniversalPos.Adj)
        {
            return root;
        }

        int top = -1;
        int least = int.MaxValue;
        for (int i = 0; i < comma; i++)
        {
            int predicate = columns.Upos[i] == UniversalPos.Aux ? columns.Heads[i] : i;
            bool isFinite = columns.Xpos[i] is "VBD" or "VBZ" or "VBP" or "MD" && columns.Upos[i] is UniversalPos.Aux or UniversalPos.Verb;
            int depth = isFinite && predicate >= 0 && predicate < comma && !IsBound(columns, predicate) ? DepthOf(columns, predicate) : int.MaxValue;
            if (depth < least)
            {
                least = depth;
                top = predicate;
            }
        }

        return top < 0 ? root : top;
    }

    /// <summary>Whether a conjunction or a relative pronoun stands over the clause.</summary>
    private static bool IsBound(SyntaxColumns columns, int predicate)
    {
        if (columns.Deprels[predicate].StartsWith("acl", StringComparison.Ordinal))
        {
            return true;
        }

        for (int i = 0; i < predicate; i++)
        {
            if (columns.Heads[i] == predicate && columns.Deprels[i] == "mark")
            {
                return true;
            }
        }

        return false;
    }

    private static int DepthOf(SyntaxColumns columns, int word)
    {
        int depth = 0;
        for (int at = columns.Heads[word]; at >= 0 && depth <= columns.Heads.Length; at = columns.Heads[at])
        {
            depth++;
        }

        return depth;
    }
}
