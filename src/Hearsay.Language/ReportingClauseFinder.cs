using Hearsay.Language.Syntax;

namespace Hearsay.Language;

/// <summary>Finds who says so behind what is said, by the words and tags: <em>…, rescuers confirmed on Tuesday</em>, <em>…, said Li Ming</em>.</summary>
internal static class ReportingClauseFinder
{
    private const int LongestSpeaker = 14;

    private static readonly HashSet<string> Said = new(StringComparer.Ordinal)
    {
        "said", "says", "reported", "reports", "announced", "confirmed", "added", "told", "claimed", "warned", "argued", "explained", "insisted",
        "noted", "stressed", "declared", "acknowledged", "conceded", "admitted", "disclosed", "revealed", "testified", "asserted", "recalled",
        "predicted", "estimated", "complained", "maintained", "wrote", "writes", "observed", "remarked",
    };

    private static readonly HashSet<string> Adverbials = new(StringComparer.Ordinal)
    {
        "today", "yesterday", "tonight", "late", "early", "earlier", "later",
        "last", "this", "here", "afterwards", "recently", "separately", "also",
    };

    /// <summary>Whether the word says when, as it stands behind a verb of saying.</summary>
    public static bool IsTime(string form) => Weekdays.Contains(form) || Adverbials.Contains(form);

    /// <summary>Who says so behind what is said, or null.</summary>
    public static ReportingClause? Find(SyntaxColumns columns, string[] forms)
    {
        int verb = FindVerb(columns, forms);
        if (verb < 0)
        {
            return FindInverted(columns, forms);
        }

        int comma = CommaBefore(columns, forms, verb);
        int speaker = comma < 0 ? -1 : HeadOf(columns, comma + 1, verb);
        return speaker < 0 ? null : new ReportingClause(comma, speaker, verb, forms.Length, IsInverted: false);
    }

    /// <summary>The last verb of saying with nothing behind it that could be said, or -1.</summary>
    public static int FindVerb(SyntaxColumns columns, string[] forms)
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

    /// <summary><em>The mine is unsafe, said Li Ming, mayor of the town</em>: the verb stands before who speaks.</summary>
    private static ReportingClause? FindInverted(SyntaxColumns columns, string[] forms)
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
                return speaker < 0 ? null : new ReportingClause(comma, speaker, i, end, IsInverted: true);
            }
        }

        return null;
    }

    /// <summary>The end of the name or description right behind the verb, if no verb follows it; or -1.</summary>
    private static int EndOfName(SyntaxColumns columns, string[] forms, int verb)
    {
        int end = verb + 1;
        while (end < forms.Length && (columns.Xpos[end] is "NNP" or "NN" or "NNS" or "NNPS" or "JJ" or "DT" or "PRP$" or "POS" or "HYPH" or "CD" || forms[end] is "he" or "she")
            && !IsTime(forms[end]))
        {
            end++;
        }

        bool isFree = end > verb + 1 && (end == forms.Length || columns.Upos[end] is UniversalPos.Punct or UniversalPos.Adp or UniversalPos.Adv || IsTime(forms[end]));
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
            else if (i == verb + 1 && !isTold && pos != UniversalPos.Adp && !IsTime(forms[i]) && pos != UniversalPos.Adv)
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
}
