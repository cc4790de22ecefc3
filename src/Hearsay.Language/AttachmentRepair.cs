using Hearsay.Language.Syntax;

namespace Hearsay.Language;

/// <summary>Puts right what the parser attaches wrongly as a rule: <em>killed at least nine men</em>, <em>called on the rebels to leave</em>.</summary>
internal static class AttachmentRepair
{
    /// <summary>Changes the columns of one sentence in place.</summary>
    public static void Apply(SyntaxColumns columns, string[] forms)
    {
        for (int i = 0; i + 1 < forms.Length; i++)
        {
            if (forms[i] is "at" or "At" && forms[i + 1] is "least" or "most")
            {
                RepairBound(columns, i);
            }
            else if (i > 0 && forms[i] == "on" && forms[i + 1] == "to" && columns.Lemmas[i - 1] == "go" && i + 2 < forms.Length && columns.Xpos[i + 2] == "VB")
            {
                columns.Heads[i] = i - 1;
                columns.Deprels[i] = "compound:prt";
                columns.Upos[i] = UniversalPos.Adp;
                columns.Xpos[i] = "RP";
                columns.Heads[i + 2] = i - 1;
                columns.Deprels[i + 2] = "xcomp";
            }
            else if (columns.Deprels[i] == "conj" && columns.Xpos[i] is "VBP" or "VBZ")
            {
                RepairJoined(columns, i);
            }
            else if (columns.Deprels[i] == "acl" && columns.Xpos[i] == "VB")
            {
                RepairAppeal(columns, i);
            }
        }
    }

    /// <summary><em>At least</em> belongs to the number, so that what is counted may be the object of the verb right before.</summary>
    private static void RepairBound(SyntaxColumns columns, int at)
    {
        int number = at + 2;
        int counted = CountedBehind(columns, at);
        if (counted <= number || number >= columns.Heads.Length || columns.Deprels[at] != "case" || columns.Upos[number] != UniversalPos.Num)
        {
            return;
        }

        int verb = columns.Heads[counted];
        bool isBehindVerb = verb >= 0 && verb == at - 1 && columns.Upos[verb] == UniversalPos.Verb
            && columns.Deprels[counted] is "obl" or "nmod" && !HasOther(columns, verb, counted);
        columns.Heads[at] = at + 1;
        columns.Heads[at + 1] = number;
        columns.Deprels[at + 1] = "nmod";
        if (isBehindVerb)
        {
            columns.Deprels[counted] = "obj";
        }
    }

    /// <summary>What is counted, over <em>least</em> and the number, or -1.</summary>
    private static int CountedBehind(SyntaxColumns columns, int at)
    {
        int above = columns.Heads[at];
        for (int steps = 0; steps < 2 && above >= 0 && above <= at + 2; steps++)
        {
            above = columns.Heads[above];
        }

        return above;
    }

    /// <summary>Whether the verb has an object, is passive, or the phrase has a preposition of its own.</summary>
    private static bool HasOther(SyntaxColumns columns, int verb, int counted)
    {
        for (int i = 0; i < columns.Heads.Length; i++)
        {
            bool isObject = columns.Heads[i] == verb && columns.Deprels[i] is "obj" or "aux:pass" or "nsubj:pass";
            bool isPreposition = columns.Heads[i] == counted && columns.Deprels[i] == "case" && i < verb;
            if (isObject || isPreposition)
            {
                return true;
            }
        }

        return columns.Xpos[verb] == "VBN";
    }

    /// <summary>
    /// <em>Some fear that she has lost and warn that</em>: a second verb whose number is not that of the clause before belongs to the clause
    /// above that agrees with it.
    /// </summary>
    private static void RepairJoined(SyntaxColumns columns, int verb)
    {
        int before = columns.Heads[verb];
        if (before < 0 || before > verb || HasSubject(columns, verb) || NumberOf(columns, before) is var number && (number is "" || number == columns.Xpos[verb]))
        {
            return;
        }

        int steps = 0;
        for (int above = columns.Heads[before]; above >= 0 && steps < columns.Heads.Length; above = columns.Heads[above], steps++)
        {
            if (above < before && NumberOf(columns, above) == columns.Xpos[verb] && HasSubject(columns, above))
            {
                columns.Heads[verb] = above;
                return;
            }
        }
    }

    private static bool HasSubject(SyntaxColumns columns, int verb)
    {
        for (int i = 0; i < columns.Heads.Length; i++)
        {
            if (columns.Heads[i] == verb && columns.Deprels[i].StartsWith("nsubj", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The tag of the word of a clause that shows number in the present, or empty.</summary>
    private static string NumberOf(SyntaxColumns columns, int predicate)
    {
        if (columns.Xpos[predicate] is "VBZ" or "VBP")
        {
            return columns.Xpos[predicate];
        }

        for (int i = 0; i < predicate; i++)
        {
            if (columns.Heads[i] == predicate && columns.Upos[i] == UniversalPos.Aux && columns.Xpos[i] is "VBZ" or "VBP")
            {
                return columns.Xpos[i];
            }
        }

        return "";
    }

    /// <summary>What somebody is called on to do hangs on the call.</summary>
    private static void RepairAppeal(SyntaxColumns columns, int infinitive)
    {
        int addressed = columns.Heads[infinitive];
        int verb = addressed < 0 ? -1 : columns.Heads[addressed];
        bool isAppeal = verb >= 0 && verb < addressed && addressed < infinitive && columns.Lemmas[verb] is "call" or "appeal"
            && columns.Upos[verb] == UniversalPos.Verb && columns.Deprels[addressed].StartsWith("obl", StringComparison.Ordinal);
        if (isAppeal)
        {
            columns.Heads[infinitive] = verb;
            columns.Deprels[infinitive] = "advcl";
        }
    }
}
