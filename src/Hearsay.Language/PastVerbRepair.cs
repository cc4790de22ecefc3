using Hearsay.Language.Syntax;
using Hearsay.Language.Tagging;

namespace Hearsay.Language;

/// <summary>
/// Puts right what a sentence cannot be: past forms tagged as present ones (<em>lent</em>, <em>sank</em>), and sentences in which a verb
/// with an object of its own was taken for a participle and nothing else is finite (<em>the minister accused the rebels of</em>).
/// </summary>
internal static class PastVerbRepair
{
    private const string PastFeatures = "Mood=Ind|Tense=Past|VerbForm=Fin";

    /// <summary>Verbs whose participle may keep an object (<em>sent food</em>) or a predicate (<em>named envoy</em>).</summary>
    private static readonly HashSet<string> KeepObjects = new(StringComparer.Ordinal)
    {
        "accord", "allow", "appoint", "assign", "award", "call", "christen", "code-name", "codename", "consider", "declare", "deny", "dub",
        "elect", "entitle", "grant", "guarantee", "hand", "label", "lend", "make", "name", "nickname", "offer", "pay", "promise", "proclaim",
        "rename", "sell", "send", "style", "teach", "term", "title",
    };

    /// <summary>What <em>as</em> after these names is a part that somebody plays.</summary>
    private static readonly HashSet<string> TakeRoles = new(StringComparer.Ordinal) { "act", "masquerade", "pose", "serve", "work" };

    private static readonly HashSet<string> EndInEd = new(StringComparer.Ordinal) { "embed", "imbed", "shed", "shred", "wed", "bed", "sled" };

    /// <summary>Changes the columns of one sentence in place.</summary>
    public static void Apply(SyntaxColumns columns, string[] forms, Lemmatiser lemmatiser)
    {
        int root = -1;
        bool hasFinite = false;
        for (int i = 0; i < forms.Length; i++)
        {
            string tag = columns.Xpos[i];
            if (tag is "VB" or "VBP" && columns.Upos[i] == UniversalPos.Verb && IsPastForm(forms[i]))
            {
                Retag(columns, forms, lemmatiser, i);
            }

            else if (tag == "VBN" && columns.Deprels[i] is "ccomp" or "parataxis" or "conj")
            {
                RepairRoot(columns, forms, lemmatiser, i);
            }

            hasFinite |= tag is "VBD" or "VBZ" or "VBP" or "MD";
            root = columns.Heads[i] < 0 ? i : root;
        }

        if (root < 0)
        {
            return;
        }

        if (columns.Xpos[root] == "VBN")
        {
            RepairRoot(columns, forms, lemmatiser, root);
        }
        else if (columns.Upos[root] is UniversalPos.Noun or UniversalPos.Propn)
        {
            RepairRole(columns, forms, root);
            if (!hasFinite && columns.Heads[root] < 0 && !RepairPlans(columns, forms, lemmatiser, root))
            {
                RepairNounRoot(columns, forms, lemmatiser, root);
            }
        }
    }

    /// <summary><em>Men posing as students entered</em>: the students were taken for those who entered.</summary>
    private static void RepairRole(SyntaxColumns columns, string[] forms, int root)
    {
        for (int verb = root + 1; verb < forms.Length; verb++)
        {
            int over = columns.Heads[verb];
            bool isUnder = columns.Xpos[verb] == "VBD" && columns.Deprels[verb] == "advcl" && over > root && columns.Heads[over] == root
                && columns.Xpos[over] == "VBG" && TakeRoles.Contains(columns.Lemmas[over]);
            int mark = isUnder ? columns.ExactChild(verb, "mark") : -1;
            int role = isUnder ? columns.ExactChild(verb, "nsubj") : -1;
            if (mark == over + 1 && forms[mark] == "as" && role > mark)
            {
                Promote(columns, root, verb);
                columns.Heads[role] = over;
                columns.Deprels[role] = "obl";
                columns.Heads[mark] = role;
                columns.Deprels[mark] = "case";
                columns.Upos[mark] = UniversalPos.Adp;
                return;
            }
        }
    }

    /// <summary><em>Oslo plans to close the port</em>: taken for the plans of Oslo.</summary>
    private static bool RepairPlans(SyntaxColumns columns, string[] forms, Lemmatiser lemmatiser, int root)
    {
        int subject = root - 1;
        bool isPlan = forms[root] is "plans" or "vows" or "aims" or "hopes" && subject >= 0 && columns.Heads[subject] == root
            && columns.Deprels[subject] == "compound" && columns.Upos[subject] == UniversalPos.Propn && columns.ExactChild(root, "det") < 0;
        int deed = isPlan ? columns.ExactChild(root, "acl") : -1;
        if (deed < root || columns.Xpos[deed] != "VB")
        {
            return false;
        }

        columns.Deprels[subject] = "nsubj";
        columns.Deprels[deed] = "xcomp";
        columns.Upos[root] = UniversalPos.Verb;
        columns.Xpos[root] = "VBZ";
        columns.Features[root] = "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin";
        columns.Lemmas[root] = lemmatiser.Lemmatise(forms[root], UniversalPos.Verb, "VBZ");
        return true;
    }

    /// <summary><em>The frigate sank</em>: a past form that can be no noun, taken for one.</summary>
    private static void RepairVerbTakenForNoun(SyntaxColumns columns, string[] forms, Lemmatiser lemmatiser, int root)
    {
        int subject = root - 1;
        if (subject < 0 || columns.Heads[subject] != root || columns.Deprels[subject] != "compound" || !IrregularVerbs.IsPastAlone(forms[root]))
        {
            return;
        }

        for (int i = 0; i < forms.Length; i++)
        {
            if (columns.Heads[i] == root)
            {
                columns.Heads[i] = i < subject && columns.Deprels[i] is not "punct" ? subject : root;
                columns.Deprels[i] = i > root && columns.Deprels[i] == "nmod" ? "obl" : columns.Deprels[i];
            }
        }

        columns.Deprels[subject] = "nsubj";
        columns.Upos[root] = UniversalPos.Verb;
        Retag(columns, forms, lemmatiser, root);
    }

    private static bool IsPastForm(string form)
    {
        Span<char> lower = stackalloc char[32];
        if (form.Length > lower.Length)
        {
            return false;
        }

        int length = form.AsSpan().ToLowerInvariant(lower);
        ReadOnlySpan<char> word = lower[..Math.Max(length, 0)];
        bool isRegular = word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal) && word[^3] != 'e'
            && !EndInEd.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
        return isRegular || IrregularVerbs.IsPastVerb(word);
    }

    /// <summary>The root was taken for a passive without its auxiliary, though it has an object.</summary>
    private static void RepairRoot(SyntaxColumns columns, string[] forms, Lemmatiser lemmatiser, int root)
    {
        int subject = -1;
        int goal = -1;
        for (int i = 0; i < forms.Length; i++)
        {
            if (columns.Heads[i] != root)
            {
                continue;
            }

            string deprel = columns.Deprels[i];
            if (deprel.StartsWith("aux", StringComparison.Ordinal) || deprel == "cop")
            {
                return;
            }

            subject = deprel is "nsubj" or "nsubj:pass" && i < root ? i : subject;
            goal = goal < 0 && i > root && IsGoal(columns, i) ? i : goal;
        }

        bool isPassive = subject >= 0 && columns.Deprels[subject] == "nsubj:pass";
        if (subject < 0 || goal < 0 || !MayBePast(columns, forms, root) || (isPassive && KeepObjects.Contains(columns.Lemmas[root])))
        {
            return;
        }

        Retag(columns, forms, lemmatiser, root);
        columns.Deprels[subject] = "nsubj";
        columns.Deprels[goal] = columns.Deprels[goal] == "xcomp" ? "obj" : columns.Deprels[goal];
    }

    private static bool IsGoal(SyntaxColumns columns, int word) =>
        columns.Deprels[word] is "obj" or "iobj" or "ccomp"
        || (columns.Deprels[word] == "xcomp" && columns.Upos[word] is UniversalPos.Noun or UniversalPos.Propn or UniversalPos.Pron);

    /// <summary>A noun with participles and no verb: the last of them that has an object is the verb.</summary>
    private static void RepairNounRoot(SyntaxColumns columns, string[] forms, Lemmatiser lemmatiser, int root)
    {
        int verb = -1;
        for (int i = 0; i < forms.Length; i++)
        {
            if (columns.Deprels[i] == "cop" && columns.Heads[i] == root)
            {
                return;
            }

            bool isParticiple = i > root && columns.Xpos[i] == "VBN" && columns.Upos[i] == UniversalPos.Verb
                && columns.Deprels[i] is "acl" or "advcl" && MayBePast(columns, forms, i);
            bool isOfRoot = isParticiple && (columns.Heads[i] == root || (columns.Heads[i] is var over && over > root
                && columns.Heads[over] == root && columns.Deprels[over] == "acl"));
            verb = isOfRoot && ((!KeepObjects.Contains(columns.Lemmas[i]) && HasBareObject(columns, i)) || IsAppeal(columns, i)) ? i : verb;
        }

        if (verb >= 0)
        {
            Promote(columns, root, verb);
            Retag(columns, forms, lemmatiser, verb);
        }
        else
        {
            RepairVerbTakenForNoun(columns, forms, lemmatiser, root);
        }
    }

    /// <summary><em>The bishop called on the rebels to leave</em>: a call on somebody has no passive of its own.</summary>
    private static bool IsAppeal(SyntaxColumns columns, int verb)
    {
        bool hasAddressee = false;
        bool hasInfinitive = false;
        for (int i = verb + 1; i < columns.Heads.Length; i++)
        {
            hasAddressee |= columns.Heads[i] == verb && columns.Deprels[i].StartsWith("obl", StringComparison.Ordinal)
                && columns.Lemmas[verb + 1] is "on" or "upon" or "to";
            hasInfinitive |= columns.Heads[i] == verb && columns.Xpos[i] == "VB";
        }

        return hasAddressee && hasInfinitive && columns.Lemmas[verb] is "call" or "appeal";
    }

    private static bool HasBareObject(SyntaxColumns columns, int verb)
    {
        bool hasObject = false;
        for (int i = 0; i < columns.Heads.Length; i++)
        {
            if (columns.Heads[i] == verb)
            {
                if (columns.Deprels[i] is "mark" or "nsubj" or "obl:agent" || columns.Deprels[i].StartsWith("aux", StringComparison.Ordinal))
                {
                    return false;
                }

                hasObject |= i > verb && columns.Deprels[i] == "obj";
            }
        }

        return hasObject;
    }

    /// <summary>Makes <paramref name="verb"/> the root, <paramref name="noun"/> its subject, and gives it what follows it.</summary>
    private static void Promote(SyntaxColumns columns, int noun, int verb)
    {
        for (int i = 0; i < columns.Heads.Length; i++)
        {
            if (columns.Heads[i] == noun && (i > verb || columns.Deprels[i] is "advmod" or "discourse"))
            {
                columns.Heads[i] = verb;
            }
        }

        columns.Heads[verb] = -1;
        columns.Deprels[verb] = "root";
        columns.Heads[noun] = verb;
        columns.Deprels[noun] = "nsubj";
    }

    /// <summary><em>Taken</em>, <em>seen</em> and <em>written</em> are participles alone.</summary>
    private static bool MayBePast(SyntaxColumns columns, string[] forms, int word)
    {
        string form = forms[word];
        return columns.Upos[word] == UniversalPos.Verb && form[^1] is not ('n' or 'N') && form is not ("done" or "gone" or "sung" or "begun" or "become");
    }

    private static void Retag(SyntaxColumns columns, string[] forms, Lemmatiser lemmatiser, int word)
    {
        columns.Xpos[word] = "VBD";
        columns.Features[word] = PastFeatures;
        columns.Lemmas[word] = lemmatiser.Lemmatise(forms[word], UniversalPos.Verb, "VBD");
    }
}
