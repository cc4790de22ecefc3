using Hearsay.Language.Syntax;

namespace Hearsay.Language;

/// <summary>
/// Puts right what is taken for a subject and is none: a day between subject and verb (<em>the bank Tuesday raised its rate</em>), a relative
/// pronoun behind a preposition, a noun before a name (<em>rebel leader John Okello fled</em>); and verbs taken for nouns of plans.
/// </summary>
internal static class SubjectRepair
{
    /// <summary>Words for people in office that are adjectives as well.</summary>
    private static readonly HashSet<string> OfficeWords = new(StringComparer.Ordinal) { "chief", "executive", "general", "official", "principal", "representative" };

    /// <summary>Verbs that tell somebody to do something.</summary>
    private static readonly HashSet<string> Appeals = new(StringComparer.Ordinal)
    {
        "ask", "beg", "urge", "order", "tell", "press", "instruct", "implore", "request", "persuade", "pressure", "push", "force", "compel", "invite",
    };

    /// <summary>Changes the columns of one sentence in place.</summary>
    public static void Apply(SyntaxColumns columns, string[] forms)
    {
        for (int i = 0; i < forms.Length; i++)
        {
            string deprel = columns.Deprels[i];
            if (deprel.StartsWith("nsubj", StringComparison.Ordinal))
            {
                RepairSubject(columns, forms, i, deprel);
            }
            else if (deprel == "appos" && Weekdays.Contains(forms[i]))
            {
                RepairDayBehind(columns, i);
            }
            else if (deprel is "obl" or "obl:agent" && i + 1 < forms.Length)
            {
                RepairConjunction(columns, forms, i);
            }
            else if (deprel is "advcl" or "xcomp" && columns.Xpos[i] == "VB")
            {
                RepairAppeal(columns, forms, i);
            }
        }
    }

    private static void RepairSubject(SyntaxColumns columns, string[] forms, int subject, string deprel)
    {
        if (Weekdays.Contains(forms[subject]))
        {
            RepairDay(columns, forms, subject, deprel);
        }
        else if (columns.Xpos[subject] == "WP" && subject > 1 && forms[subject] == "who" && forms[subject - 1] == ",")
        {
            RepairRelative(columns, forms, subject);
        }
        else if (columns.Xpos[subject] is "WDT" or "WP" && subject > 0 && columns.Heads[subject - 1] == subject && columns.Deprels[subject - 1] == "case")
        {
            columns.Deprels[subject] = "obl";
        }
        else if (forms[subject] == "plans")
        {
            RepairPlans(columns, forms, subject);
        }
        else if (subject + 1 < forms.Length && columns.Xpos[subject] == "NN" && columns.Xpos[subject + 1] == "NNP"
            && columns.Deprels[subject + 1] == deprel && columns.Heads[subject + 1] == columns.Heads[subject])
        {
            columns.Heads[subject] = subject + 1;
            columns.Deprels[subject] = "nmod:desc";
        }
        else if (columns.Upos[subject] == UniversalPos.Propn && columns.Heads[subject] > subject && columns.Upos[columns.Heads[subject]] == UniversalPos.Propn)
        {
            RepairName(columns, subject, columns.Heads[subject]);
        }
        else if (columns.Heads[subject] > subject && columns.Xpos[columns.Heads[subject]] is "VBD" or "VBZ")
        {
            RepairInverted(columns, subject, columns.Heads[subject]);
        }
    }

    /// <summary><em>Carlton W. Reeves</em>, where the first name was taken for the subject of the last: one name.</summary>
    private static void RepairName(SyntaxColumns columns, int first, int last)
    {
        for (int i = first; i <= last; i++)
        {
            if (columns.Upos[i] != UniversalPos.Propn)
            {
                return;
            }
        }

        columns.Heads[first] = columns.Heads[last];
        columns.Deprels[first] = columns.Deprels[last];
        for (int i = 0; i < columns.Heads.Length; i++)
        {
            columns.Heads[i] = i != first && columns.Heads[i] == last ? first : columns.Heads[i];
        }

        columns.Heads[last] = first;
        columns.Deprels[last] = "flat";
    }

    /// <summary><em>Okello, who will visit Oslo, said</em>: the clause between commas belongs to the name before it, the name to the verb.</summary>
    private static void RepairRelative(SyntaxColumns columns, string[] forms, int who)
    {
        int inner = columns.Heads[who];
        int verb = inner < 0 ? -1 : columns.Heads[inner];
        int name = who - 2;
        bool isTorn = verb > inner && columns.Deprels[inner] is "ccomp" or "advcl" or "parataxis" or "csubj" && !HasSubject(columns, verb)
            && columns.Upos[name] is UniversalPos.Propn or UniversalPos.Noun or UniversalPos.Intj or UniversalPos.X && char.IsUpper(forms[name][0]);
        if (!isTorn)
        {
            return;
        }

        while (columns.Heads[name] is var above && above >= 0 && above < who && columns.Upos[above] is UniversalPos.Propn or UniversalPos.Noun)
        {
            name = above;
        }

        if (columns.Upos[name] is UniversalPos.Intj or UniversalPos.X)
        {
            columns.Upos[name] = UniversalPos.Propn;
            columns.Xpos[name] = "NNP";
            columns.Features[name] = "Number=Sing";
        }

        columns.Heads[name] = verb;
        columns.Deprels[name] = "nsubj";
        columns.Heads[inner] = name;
        columns.Deprels[inner] = "acl:relcl";
    }

    /// <summary><em>Before a warrant is issued</em>: taken for a phrase, <em>before a warrant</em>.</summary>
    private static void RepairConjunction(SyntaxColumns columns, string[] forms, int noun)
    {
        int predicate = columns.Upos[noun + 1] == UniversalPos.Aux ? columns.Heads[noun + 1] : noun + 1;
        bool isClause = predicate > noun && columns.Xpos[noun + 1] is "VBD" or "VBZ" or "VBP" or "MD" && columns.Deprels[predicate] == "advcl"
            && columns.Heads[predicate] == columns.Heads[noun] && !HasSubject(columns, predicate);
        for (int i = noun - 1; isClause && i >= 0 && i > columns.Heads[noun]; i--)
        {
            if (columns.Heads[i] == noun && columns.Deprels[i] == "case" && forms[i] is "before" or "after" or "since" or "until" or "till" or "once")
            {
                columns.Heads[i] = predicate;
                columns.Deprels[i] = "mark";
                columns.Upos[i] = UniversalPos.Sconj;
                columns.Heads[noun] = predicate;
                columns.Deprels[noun] = columns.Deprels[noun + 1] == "aux:pass" ? "nsubj:pass" : "nsubj";
                return;
            }
        }
    }

    /// <summary><em>"The army knows," said the colonel</em>: of two subjects of the saying, the first is that of what is said.</summary>
    private static void RepairInverted(SyntaxColumns columns, int subject, int verb)
    {
        int said = -1;
        bool hasSpeaker = false;
        for (int i = subject + 1; i < columns.Heads.Length; i++)
        {
            if (columns.Heads[i] == verb)
            {
                said = i < verb && columns.Deprels[i] == "ccomp" ? i : said;
                hasSpeaker |= i > verb && columns.Deprels[i] == "nsubj";
            }
        }

        if (said >= 0 && hasSpeaker && !HasSubject(columns, said))
        {
            columns.Heads[subject] = said;
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

    /// <summary><em>The central bank Tuesday imposed limits</em>: the noun before the day is the subject.</summary>
    private static void RepairDay(SyntaxColumns columns, string[] forms, int day, string deprel)
    {
        int verb = columns.Heads[day];
        int noun = day - 1;
        bool isBeforeVerb = verb > day && noun >= 0 && columns.Heads[noun] == day
            && (columns.Upos[noun] is UniversalPos.Noun or UniversalPos.Propn || OfficeWords.Contains(forms[noun]))
            && columns.Deprels[noun] is "compound" or "amod" or "nmod:desc" or "flat";
        if (!isBeforeVerb)
        {
            return;
        }

        RepairOffice(columns, noun, verb);

        for (int i = 0; i < noun; i++)
        {
            if (columns.Heads[i] == day)
            {
                columns.Heads[i] = noun;
            }
        }

        columns.Heads[noun] = verb;
        columns.Deprels[noun] = deprel;
        columns.Heads[day] = verb;
        columns.Deprels[day] = "obl:unmarked";
    }

    /// <summary><em>The ministry official Thursday warned</em>: the word for an office was taken for an adjective, and what is before it for the subject.</summary>
    private static void RepairOffice(SyntaxColumns columns, int office, int verb)
    {
        if (columns.Upos[office] != UniversalPos.Adj)
        {
            return;
        }

        columns.Upos[office] = UniversalPos.Noun;
        columns.Xpos[office] = "NN";
        columns.Features[office] = "Number=Sing";
        int before = office - 1;
        if (before >= 0 && columns.Heads[before] == verb && columns.Deprels[before].StartsWith("nsubj", StringComparison.Ordinal))
        {
            columns.Heads[before] = office;
            columns.Deprels[before] = "compound";
            for (int i = 0; i < before; i++)
            {
                columns.Heads[i] = columns.Heads[i] == before && columns.Deprels[i] is "det" or "nmod:poss" or "amod" ? office : columns.Heads[i];
            }
        }
    }

    /// <summary><em>The agency Monday announced</em>: the day belongs to the verb, not to the agency.</summary>
    private static void RepairDayBehind(SyntaxColumns columns, int day)
    {
        int noun = columns.Heads[day];
        int verb = noun < 0 ? -1 : columns.Heads[noun];
        if (noun < day && verb > day && columns.Deprels[noun].StartsWith("nsubj", StringComparison.Ordinal))
        {
            columns.Heads[day] = verb;
            columns.Deprels[day] = "obl:unmarked";
        }
    }

    /// <summary><em>The government plans to cut taxes, the agency said</em>: taken for its plans.</summary>
    private static void RepairPlans(SyntaxColumns columns, string[] forms, int plans)
    {
        int subject = plans - 1;
        int verb = columns.Heads[plans];
        bool isVerb = subject >= 0 && verb > plans + 2 && columns.Xpos[plans] == "NNS" && columns.Heads[subject] == plans && columns.Deprels[subject] == "compound"
            && columns.Xpos[subject] is "NN" or "NNP" && forms[plans + 1] == "to" && columns.Heads[plans + 2] == plans && columns.Xpos[plans + 2] == "VB"
            && HasLaterSubject(columns, verb, plans);
        if (!isVerb)
        {
            return;
        }

        for (int i = 0; i < subject; i++)
        {
            if (columns.Heads[i] == plans)
            {
                columns.Heads[i] = subject;
            }
        }

        columns.Deprels[subject] = "nsubj";
        columns.Deprels[plans + 2] = "xcomp";
        columns.Deprels[plans] = "ccomp";
        columns.Upos[plans] = UniversalPos.Verb;
        columns.Xpos[plans] = "VBZ";
        columns.Features[plans] = "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin";
        columns.Lemmas[plans] = "plan";
    }

    private static bool HasLaterSubject(SyntaxColumns columns, int verb, int subject)
    {
        for (int i = subject + 1; i < verb; i++)
        {
            if (columns.Heads[i] == verb && columns.Deprels[i].StartsWith("nsubj", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><em>Begged the bloc, which includes militias, to agree</em>: what is begged for is no purpose of the clause between commas.</summary>
    private static void RepairAppeal(SyntaxColumns columns, string[] forms, int infinitive)
    {
        int relative = columns.Heads[infinitive];
        int noun = relative >= 0 && columns.Deprels[relative] == "acl:relcl" ? columns.Heads[relative] : -1;
        int verb = noun >= 0 && columns.Deprels[noun] == "obj" ? columns.Heads[noun] : -1;
        bool isAppeal = verb >= 0 && infinitive > 1 && forms[infinitive - 1] == "to" && forms[infinitive - 2] == "," && Appeals.Contains(columns.Lemmas[verb]);
        if (isAppeal)
        {
            columns.Heads[infinitive] = verb;
            columns.Deprels[infinitive] = "xcomp";
        }
    }
}
