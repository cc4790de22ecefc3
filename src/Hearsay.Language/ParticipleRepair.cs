using Hearsay.Language.Syntax;

namespace Hearsay.Language;

/// <summary>
/// Puts right what the parser makes of participles that stand between a subject and its verb, and of demands without <em>that</em>:
/// <em>a bus carrying pupils left the road</em>, <em>ordered the men be freed</em>.
/// </summary>
internal static class ParticipleRepair
{
    /// <summary>Verbs that may have a clause in the bare infinitive for what is demanded.</summary>
    private static readonly HashSet<string> Demands = new(StringComparer.Ordinal)
    {
        "ask", "advise", "command", "demand", "insist", "order", "propose", "recommend", "request", "require", "suggest", "urge",
    };

    /// <summary>Changes the columns of one sentence in place.</summary>
    public static void Apply(SyntaxColumns columns, string[] forms)
    {
        for (int i = 1; i < forms.Length; i++)
        {
            if (columns.Deprels[i] is "xcomp" or "ccomp" or "advcl" && columns.Xpos[i] is "VBD" or "VBZ" or "VBP")
            {
                RepairVerb(columns, forms, i);
            }
            else if (columns.Deprels[i] == "acl" && columns.Xpos[i] == "VBN" && columns.Heads[i] < i)
            {
                RepairMarked(columns, i);
            }
            else if (columns.Deprels[i] == "advcl" && columns.Xpos[i] == "VBG" && columns.Heads[i] > i)
            {
                RepairSubject(columns, forms, i);
            }
            else if (columns.Deprels[i] == "conj" && columns.Xpos[i] == "VBG" && forms[i - 1] == "," && columns.Xpos[columns.Heads[i]] is "VB" or "VBD" or "VBZ" or "VBP"
                && columns.Child(i, "cc") < 0)
            {
                // "Shrinks, ending a decade of growth": no second verb in a list.
                columns.Deprels[i] = "advcl";
            }
            else if (forms[i] == "be" && columns.Xpos[i] == "VB" && columns.Deprels[i] is "aux:pass" or "cop" && columns.Heads[i] > i)
            {
                RepairDemand(columns, forms, i, columns.Heads[i]);
            }
        }
    }

    /// <summary>A verb with a tense completes no participle: it is what the subject of the participle does.</summary>
    private static void RepairVerb(SyntaxColumns columns, string[] forms, int verb)
    {
        int participle = columns.Deprels[verb] == "xcomp" ? columns.Heads[verb] : ParticipleBeside(columns, verb);
        if (participle < 0 || participle > verb || columns.Xpos[participle] != "VBG" || columns.Child(participle, "aux") >= 0 || columns.Child(verb, "nsubj") >= 0)
        {
            return;
        }

        int subject = columns.Child(participle, "nsubj");
        if (subject < 0 || subject > participle || Array.IndexOf(forms, ",", subject, verb - subject) >= 0)
        {
            return;
        }

        columns.Heads[verb] = columns.Heads[participle];
        columns.Deprels[verb] = columns.Deprels[participle];
        for (int i = 0; i < columns.Heads.Length; i++)
        {
            bool isOutside = i < subject || i > verb || columns.Deprels[i] == "conj";
            if (columns.Heads[i] == participle && isOutside)
            {
                columns.Heads[i] = verb;
            }
        }

        columns.Heads[subject] = verb;
        columns.Heads[participle] = subject;
        columns.Deprels[participle] = "acl";
    }

    /// <summary><em>As the fleet manoeuvred, others left</em>: a conjunction before the noun opens a clause, so that the participle is its verb.</summary>
    private static void RepairMarked(SyntaxColumns columns, int verb)
    {
        int noun = columns.Heads[verb];
        int mark = columns.Child(verb, "mark");
        if (mark < 0 || mark > noun || columns.Lemmas[mark] == "than" || columns.Heads[noun] < 0 || columns.Child(verb, "aux") >= 0 || columns.Child(verb, "obl:agent") >= 0)
        {
            return;
        }

        columns.Heads[verb] = columns.Heads[noun];
        columns.Deprels[verb] = "advcl";
        columns.Heads[noun] = verb;
        columns.Deprels[noun] = "nsubj";
        columns.Xpos[verb] = "VBD";
        columns.Features[verb] = "Mood=Ind|Tense=Past|VerbForm=Fin";
    }

    /// <summary>The participle between the verb and the word that both hang on, or -1.</summary>
    private static int ParticipleBeside(SyntaxColumns columns, int verb)
    {
        for (int i = verb - 1; i > columns.Heads[verb]; i--)
        {
            if (columns.Xpos[i] == "VBG" && columns.Deprels[i] == "advcl" && columns.Heads[i] == columns.Heads[verb])
            {
                return columns.Child(verb, "mark") < 0 ? i : -1;
            }
        }

        return -1;
    }

    /// <summary><em>When a bus carrying pupils left the road</em>, where the tree has the bus as subject of the participle alone.</summary>
    private static void RepairSubject(SyntaxColumns columns, string[] forms, int participle)
    {
        int verb = columns.Heads[participle];
        int subject = columns.Child(participle, "nsubj");
        bool isTorn = subject >= 0 && subject < participle && columns.Xpos[verb] is "VBD" or "VBZ" or "VBP" && columns.Child(verb, "nsubj") < 0
            && columns.Child(participle, "aux") < 0 && Array.IndexOf(forms, ",", subject, verb - subject) < 0;
        if (isTorn)
        {
            columns.Heads[subject] = verb;
            columns.Heads[participle] = subject;
            columns.Deprels[participle] = "acl";
        }
    }

    /// <summary>What is to be: the clause is demanded, and its subject is the noun between the verb and it.</summary>
    private static void RepairDemand(SyntaxColumns columns, string[] forms, int be, int predicate)
    {
        if (columns.Deprels[predicate] is "ccomp" or "xcomp" || columns.Heads[predicate] < 0 || columns.Child(predicate, "mark") >= 0)
        {
            return;
        }

        for (int i = be - 1; i > 0; i--)
        {
            if (columns.Xpos[i] is "MD" or "TO" || forms[i] is "that" or ";" or "let" or "Let")
            {
                return;
            }

            if (columns.Upos[i] is UniversalPos.Verb && Demands.Contains(columns.Lemmas[i]))
            {
                Demand(columns, i, be, predicate);
                return;
            }

            if (columns.Xpos[i] is "VBD" or "VBZ" or "VBP")
            {
                return;
            }
        }
    }

    private static void Demand(SyntaxColumns columns, int verb, int be, int predicate)
    {
        int subject = -1;
        for (int i = verb + 1; i < be; i++)
        {
            bool isOfVerb = columns.Heads[i] == verb && columns.Deprels[i] is "obj" or "iobj" or "obl" or "nsubj";
            subject = isOfVerb && columns.Upos[i] is UniversalPos.Noun or UniversalPos.Propn or UniversalPos.Pron ? i : subject;
        }

        if (subject < 0)
        {
            return;
        }

        for (int i = verb + 1; i < be; i++)
        {
            if (i != subject && columns.Heads[i] == verb && columns.Deprels[i] is "obj" or "iobj")
            {
                columns.Heads[i] = subject;
                columns.Deprels[i] = "nmod:desc";
            }
        }

        columns.Heads[predicate] = verb;
        columns.Deprels[predicate] = "ccomp";
        columns.Heads[subject] = predicate;
        columns.Deprels[subject] = columns.Deprels[be] == "aux:pass" ? "nsubj:pass" : "nsubj";
    }
}
