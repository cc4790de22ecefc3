using Hearsay.Language.Syntax;

namespace Hearsay.Language;

/// <summary>
/// Puts right who says so at the end of a sentence, where a long sentence keeps the parser from seeing it: <em>The toll has risen while
/// seven remain missing, rescuers confirmed on Tuesday</em>.
/// </summary>
internal static class SpeakerRepair
{
    private const int LongestSpeaker = 14;

    private static readonly HashSet<string> Said = new(StringComparer.Ordinal)
    {
        "said", "says", "reported", "reports", "announced", "confirmed", "added", "told", "claimed", "warned", "argued", "explained", "insisted",
        "noted", "stressed", "declared", "acknowledged", "conceded", "admitted", "disclosed", "revealed", "testified", "asserted", "recalled",
        "predicted", "estimated", "complained", "maintained", "wrote", "writes", "observed", "remarked",
    };

    private static readonly HashSet<string> Days = new(StringComparer.Ordinal)
    {
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "today", "yesterday", "tonight", "late", "early", "earlier", "later",
        "last", "this", "here", "afterwards", "recently", "separately", "also",
    };

    /// <summary>Changes the columns of one sentence in place.</summary>
    public static void Apply(SyntaxColumns columns, string[] forms)
    {
        if (FindVerb(columns, forms) is var verb && verb >= 0 && verb + 1 < forms.Length && columns.Heads[verb + 1] == verb
            && Days.Contains(forms[verb + 1]) && columns.Deprels[verb + 1] is "ccomp" or "xcomp" or "obj")
        {
            columns.Deprels[verb + 1] = "obl:unmarked";
        }

        if (FindTail(columns, forms) is not { } tail)
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
        FindTail(columns, forms) is { } tail && !IsSound(columns, tail) ? tail.Comma + 1 : 0;

    private static SpeechTail? FindTail(SyntaxColumns columns, string[] forms)
    {
        int verb = FindVerb(columns, forms);
        if (verb < 0)
        {
            return FindInverted(columns, forms);
        }

        int comma = CommaBefore(columns, forms, verb);
        int speaker = comma < 0 ? -1 : HeadOf(columns, comma + 1, verb);
        return speaker < 0 ? null : new SpeechTail(comma, speaker, verb, forms.Length, IsInverted: false);
    }

    /// <summary><em>The mine is unsafe, said Li Ming, mayor of the town</em>: the verb stands before who speaks.</summary>
    private static SpeechTail? FindInverted(SyntaxColumns columns, string[] forms)
    {
        for (int i = forms.Length - 2; i > 3; i--)
        {
            bool isBehindComma = columns.Xpos[i] is "VBD" or "VBN" or "VBZ" && Said.Contains(forms[i])
                && (forms[i - 1] == "," || (forms[i - 1] is "\"" or "”" or "''" && forms[i - 2] == ","));
            if (isBehindComma)
            {
                int comma = forms[i - 1] == "," ? i - 1 : i - 2;
                int end = EndOfName(columns, forms, i);
                int speaker = end < 0 ? -1 : HeadBetween(columns, i + 1, end);
                return speaker < 0 ? null : new SpeechTail(comma, speaker, i, end, IsInverted: true);
            }
        }

        return null;
    }

    /// <summary>The end of the name or description right behind the verb, if no verb follows it; or -1.</summary>
    private static int EndOfName(SyntaxColumns columns, string[] forms, int verb)
    {
        int end = verb + 1;
        while (end < forms.Length && (columns.Xpos[end] is "NNP" or "NN" or "NNS" or "NNPS" or "JJ" or "DT" or "PRP$" or "POS" or "HYPH" or "CD" || forms[end] is "he" or "she")
            && !Days.Contains(forms[end]))
        {
            end++;
        }

        bool isFree = end > verb + 1 && (end == forms.Length || columns.Upos[end] is UniversalPos.Punct or UniversalPos.Adp or UniversalPos.Adv || Days.Contains(forms[end]));
        for (int i = end; isFree && i < forms.Length && forms[i] != ","; i++)
        {
            isFree = columns.Upos[i] is not (UniversalPos.Verb or UniversalPos.Aux or UniversalPos.Sconj) && forms[i] != "that";
        }

        return isFree ? end : -1;
    }

    private static int HeadBetween(SyntaxColumns columns, int first, int end)
    {
        for (int i = end - 1; i >= first; i--)
        {
            bool isOutside = columns.Heads[i] < first || columns.Heads[i] >= end;
            if (isOutside && columns.Upos[i] is UniversalPos.Noun or UniversalPos.Propn or UniversalPos.Pron)
            {
                return i;
            }
        }

        return -1;
    }

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
    private static void RepairExplanation(SyntaxColumns columns, SpeechTail tail)
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

    /// <summary>The last verb of saying with nothing behind it that could be said, or -1.</summary>
    private static int FindVerb(SyntaxColumns columns, string[] forms)
    {
        for (int i = forms.Length - 1; i > 3; i--)
        {
            if (columns.Xpos[i] is "VBD" or "VBN" or "VBZ" && Said.Contains(forms[i]))
            {
                return IsClosed(columns, forms, i) ? i : -1;
            }
        }

        return -1;
    }

    /// <summary>Whether only a time, a place, an addressee or a participle behind a comma follows.</summary>
    private static bool IsClosed(SyntaxColumns columns, string[] forms, int verb)
    {
        bool isTold = forms[verb] == "told";
        for (int i = verb + 1; i < forms.Length; i++)
        {
            UniversalPos pos = columns.Upos[i];
            if (pos == UniversalPos.Punct)
            {
                bool isEnd = i + 1 == forms.Length || forms[i] is ".";
                bool opensAside = forms[i] == "," && i + 1 < forms.Length && columns.Xpos[i + 1] == "VBG";
                if (isEnd || opensAside)
                {
                    return true;
                }

                if (forms[i] is not ("\"" or "”" or "''" or ","))
                {
                    return false;
                }
            }
            else if (pos is UniversalPos.Verb or UniversalPos.Aux or UniversalPos.Sconj or UniversalPos.Pron && !(isTold && i == verb + 1))
            {
                return false;
            }
            else if (i == verb + 1 && !isTold && pos != UniversalPos.Adp && !Days.Contains(forms[i]) && pos != UniversalPos.Adv)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The comma right before who speaks, or -1.</summary>
    private static int CommaBefore(SyntaxColumns columns, string[] forms, int verb)
    {
        for (int i = verb - 1; i > 2 && verb - i <= LongestSpeaker; i--)
        {
            if (forms[i] == ",")
            {
                return i + 1 < verb ? i : -1;
            }

            bool mayName = columns.Upos[i] is UniversalPos.Noun or UniversalPos.Propn or UniversalPos.Adj or UniversalPos.Det or UniversalPos.Adp
                or UniversalPos.Num or UniversalPos.Pron or UniversalPos.Part or UniversalPos.Cconj
                || (columns.Upos[i] is UniversalPos.Aux or UniversalPos.Adv && IsBesideVerb(columns, i, verb));
            bool mayStart = columns.Xpos[i] is not ("TO" or "WDT" or "WP" or "WP$" or "EX");
            if (!mayName || !mayStart)
            {
                return -1;
            }
        }

        return -1;
    }

    private static bool IsBesideVerb(SyntaxColumns columns, int word, int verb)
    {
        for (int i = word; i < verb; i++)
        {
            if (columns.Upos[i] is not (UniversalPos.Aux or UniversalPos.Adv))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The head of the words before the verb: the last that hangs on none of them; or -1 if it is no noun.</summary>
    private static int HeadOf(SyntaxColumns columns, int first, int verb)
    {
        if (columns.Upos[first] is UniversalPos.Adp or UniversalPos.Cconj or UniversalPos.Sconj)
        {
            return -1;
        }

        for (int i = verb - 1; i >= first; i--)
        {
            bool isOutside = columns.Heads[i] < first || columns.Heads[i] >= verb;
            if (isOutside && columns.Upos[i] is UniversalPos.Noun or UniversalPos.Propn or UniversalPos.Pron && columns.Deprels[i] is not "nmod")
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether the tree has it already: the speaker as the verb's subject, and what is said over or under the verb.</summary>
    private static bool IsSound(SyntaxColumns columns, SpeechTail tail)
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
