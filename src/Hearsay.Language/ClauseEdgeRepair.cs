using Hearsay.Language.Syntax;

namespace Hearsay.Language;

/// <summary>
/// Puts right what the parser hangs on the wrong side of a clause: weekdays taken for its subject or object, a second infinitive, and
/// relative clauses behind a name: <em>police arrested Monday two men</em>, <em>urged them to stop and leave</em>.
/// </summary>
internal static class ClauseEdgeRepair
{
    /// <summary>Changes the columns of one sentence in place.</summary>
    public static void Apply(SyntaxColumns columns, string[] forms)
    {
        for (int i = 1; i < forms.Length; i++)
        {
            string deprel = columns.Deprels[i];
            if (Weekdays.Contains(forms[i]) && (deprel is "obj" or "iobj" || deprel.StartsWith("nsubj", StringComparison.Ordinal)))
            {
                RepairDay(columns, i, deprel);
            }
            else if (Weekdays.Contains(forms[i]) && deprel is "compound" or "amod" && columns.Heads[i] > i && columns.Xpos[i + 1] is "DT" or "CD" or "PRP$"
                && columns.Heads[columns.Heads[i]] is var verb && verb == i - 1 && columns.Upos[verb] == UniversalPos.Verb)
            {
                // "Arrested Monday three smugglers".
                columns.Heads[i] = verb;
                columns.Deprels[i] = "obl:unmarked";
            }
            else if (deprel == "conj" && columns.Xpos[i] == "VB" && columns.Heads[i] >= 0 && columns.Xpos[columns.Heads[i]] is "VBD" or "VBZ" or "VBN")
            {
                RepairInfinitive(columns, i, columns.Heads[i]);
            }
            else if (deprel == "acl:relcl" && columns.Heads[i] < i)
            {
                RepairRelative(columns, forms, i);
            }
        }
    }

    /// <summary>Beside another subject or object of the verb, a weekday says when.</summary>
    private static void RepairDay(SyntaxColumns columns, int day, string deprel)
    {
        int verb = columns.Heads[day];
        for (int i = 0; i < columns.Heads.Length; i++)
        {
            bool isOther = i != day && columns.Heads[i] == verb && (deprel is "obj" or "iobj" ? columns.Deprels[i] is "obj" or "iobj" && i > day
                : columns.Deprels[i].StartsWith("nsubj", StringComparison.Ordinal));
            if (isOther)
            {
                columns.Deprels[day] = "obl:unmarked";
                return;
            }
        }
    }

    /// <summary>A bare infinitive is joined with the infinitive before it, not with a verb that has a tense.</summary>
    private static void RepairInfinitive(SyntaxColumns columns, int infinitive, int verb)
    {
        if (columns.Child(infinitive, "nsubj") >= 0 || columns.Child(infinitive, "aux") >= 0 || columns.Child(infinitive, "mark") >= 0 || columns.Child(verb, "aux:pass") >= 0)
        {
            return;
        }

        for (int i = infinitive - 1; i > verb; i--)
        {
            bool isUnder = columns.Xpos[i] == "VB" && columns.Heads[i] == verb && columns.Deprels[i] is "xcomp" or "ccomp" or "advcl" && columns.Child(i, "mark") >= 0;
            if (isUnder)
            {
                columns.Heads[infinitive] = i;
                return;
            }
        }
    }

    /// <summary><em>Those who came were led by Belo, who left in June</em>: it is the name before the comma that left.</summary>
    private static void RepairRelative(SyntaxColumns columns, string[] forms, int verb)
    {
        int who = -1;
        for (int i = columns.Heads[verb] + 1; i < verb; i++)
        {
            who = columns.Heads[i] == verb && forms[i] == "who" && columns.Deprels[i].StartsWith("nsubj", StringComparison.Ordinal) ? i : who;
        }

        if (who < 2 || forms[who - 1] != "," || columns.Upos[who - 2] != UniversalPos.Propn)
        {
            return;
        }

        int name = who - 2;
        while (columns.Heads[name] is var above && above >= 0 && columns.Upos[above] == UniversalPos.Propn && Math.Abs(above - name) < 4)
        {
            name = above;
        }

        if (!IsAbove(columns, columns.Heads[verb], name) && !IsAbove(columns, verb, name))
        {
            columns.Heads[verb] = name;
        }
    }

    private static bool IsAbove(SyntaxColumns columns, int above, int word)
    {
        int at = word;
        for (int steps = 0; at >= 0 && steps <= columns.Heads.Length; steps++)
        {
            if (at == above)
            {
                return true;
            }

            at = columns.Heads[at];
        }

        return false;
    }
}
