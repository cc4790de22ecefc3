using Hearsay.Documents;
using Hearsay.Documents.Layers;
using Hearsay.Knowledge;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Quantities;

/// <summary>Reads the quantities of one sentence.</summary>
internal sealed class QuantityReader
{
    // How far behind a bare number a participle may stand: "nine others were killed".
    private const int ParticipleReach = 5;
    private readonly Sentence sentence;
    private readonly int index;
    private readonly FoldedText folded;
    private readonly QuantityLexicon lexicon = QuantityLexicon.English;

    public QuantityReader(Sentence sentence, int index, FoldedText folded)
    {
        this.sentence = sentence;
        this.index = index;
        this.folded = folded;
    }

    /// <summary>Adds what it finds to <paramref name="mentions"/>.</summary>
    public void Read(List<QuantityMention> mentions)
    {
        for (int i = 0; i < sentence.Count; i++)
        {
            if (NumberReader.English.ReadAt(sentence, i) is not { } number || IsCalendar(i, number))
            {
                continue;
            }

            if ((ReadMoney(i, number) ?? ReadCount(i, number)) is { } mention)
            {
                mentions.Add(mention);
                i = Math.Max(i, Math.Max(number.End - 1, mention.Quantity.Kind == QuantityKind.Money ? LastTokenOf(mention) : i));
            }
            else
            {
                i = number.End - 1;
            }
        }
    }

    private int LastTokenOf(QuantityMention mention)
    {
        int last = sentence.Count - 1;
        while (last > 0 && sentence.SpanOf(last).Start >= mention.Quantity.Span.End)
        {
            last--;
        }

        return last;
    }

    // A part of a date, a year, a time of day, an age, a length of time.
    private bool IsCalendar(int token, ReadNumber number)
    {
        string form = sentence.FormOf(token);
        string next = number.End < sentence.Count ? sentence.FormOf(number.End).ToLowerInvariant() : "";
        string before = token > 0 ? sentence.FormOf(token - 1).ToLowerInvariant() : "";
        TimeLexicon times = TimeLexicon.English;
        if (times.Find(next, TimeWordKind.Unit) is not null || times.Find(next, TimeWordKind.Month) is not null || times.Find(before, TimeWordKind.Month) is not null
            || next is "a.m." or "p.m." or "am" or "pm" or "o'clock")
        {
            return true;
        }

        if (number.End < sentence.Count && sentence.FormOf(number.End) == "-" && sentence[number.End - 1].HasDeprel("nummod"))
        {
            return true;
        }

        if (before is "-" or "/" or ":" && token > 1 && sentence.SpanOf(token - 1).End == sentence.SpanOf(token).Start && !number.IsWord && sentence.UposOf(token - 2) != UniversalPos.Num)
        {
            return true;
        }

        return form.Length == 4 && number is { IsWord: false, Value: >= 1000 and <= 2199 } && !form.Contains(',', StringComparison.Ordinal)
            && !IsCountedPlural(number.End, token);
    }

    private bool IsCountedPlural(int next, int token) =>
        next < sentence.Count && sentence.UposOf(next) == UniversalPos.Noun && sentence[next].HasFeature("Number", "Plur")
        && !(token > 0 && sentence.UposOf(token - 1) is UniversalPos.Adp)
        && !(token > 0 && sentence.FormOf(token - 1) is "the" or "The" or "'s" or "’s" && YearNumbers.Is(sentence.FormOf(token)));

    private QuantityMention? ReadMoney(int token, ReadNumber number)
    {
        int first = token;
        int last = number.End - 1;
        string? unit = null;
        if (token > 0 && lexicon.Currencies.TryGetValue(sentence.FormOf(token - 1), out string? sign) && !char.IsLower(sentence.FormOf(token - 1)[0]))
        {
            unit = sign;
            first--;
        }
        else if (number.End < sentence.Count
            && lexicon.CurrencyNames.FindAt(folded.Folded, sentence.SpanOf(number.End).Start, sentence.Span.End) is { } name
            && IsMoneyNoun(number.End))
        {
            unit = name.Values[0];
            while (last + 1 < sentence.Count && sentence.SpanOf(last + 1).End <= name.End)
            {
                last++;
            }
        }

        return unit is null ? null : Mention(QuantityKind.Money, number, first, last, sentence[last], unit);
    }

    private bool IsMoneyNoun(int token) => sentence.FormOf(token) is not ("b" or "m") && sentence.UposOf(token) is not UniversalPos.Verb;

    private QuantityMention? ReadCount(int token, ReadNumber number)
    {
        int? noun = FindNoun(token, number);
        if (sentence.FormOf(token) is "one" or "One" && (number.End == token + 1) && noun is null)
        {
            return null;
        }

        QuantityKind? kind = noun is { } counted ? KindOf(counted) : null;
        kind ??= KindOfDeath(token) ?? KindBehind(token, number.End, noun) ?? KindOfToll(token);
        if (kind is null && noun is null)
        {
            return null;
        }

        int head = noun ?? number.End - 1;
        if (number is { IsVague: true, Value: null } && kind is null)
        {
            return null;
        }

        string? unit = noun is { } unitAt ? sentence.LemmaOf(unitAt).ToLowerInvariant() : null;
        return Mention(kind ?? QuantityKind.Other, number, token, Math.Max(head, number.End - 1), sentence[head], unit);
    }

    // The noun that is counted: by the tree, or the next noun but for adjectives; past "of".
    private int? FindNoun(int token, ReadNumber number)
    {
        int next = number.End;
        if (next < sentence.Count && sentence.FormOf(next) == "of" && number.IsVague)
        {
            next++;
        }

        for (int i = next; i < Math.Min(sentence.Count, next + 4); i++)
        {
            switch (sentence.UposOf(i))
            {
                case UniversalPos.Noun or UniversalPos.Propn:
                    int head = i;
                    if (IsNoCount(head, token))
                    {
                        return null;
                    }

                    while (head + 1 < sentence.Count && !IsLength(head) && sentence[head].HasDeprel("compound") && sentence.HeadOf(head) == head + 1)
                    {
                        head++;
                    }

                    return sentence.UposOf(head) == UniversalPos.Propn && number is { IsWord: true, IsVague: false } ? null : head;
                case UniversalPos.Sym when sentence.FormOf(i) == "%":
                    return i;
                case UniversalPos.Adj or UniversalPos.Det or UniversalPos.Num:
                    continue;
                case UniversalPos.Verb when sentence[i].HasDeprel("amod"):
                    continue;
            }

            break;
        }

        int up = sentence.HeadOf(number.End - 1);
        return sentence[token].HasDeprel("nummod") && up > token && sentence.UposOf(up) == UniversalPos.Noun ? up : null;
    }

    /// <summary><em>19 to 0 today</em>, <em>four times</em>, <em>one thing</em>.</summary>
    private bool IsNoCount(int noun, int number) => sentence.LemmaOf(noun).ToLowerInvariant() is "today" or "yesterday" or "tonight" or "tomorrow" or "time"
        || (sentence.FormOf(number) is "one" or "One" && sentence.LemmaOf(noun) is "thing" or "side" or "way" or "hand" or "point" or "reason" or "case");

    private bool IsLength(int noun) =>
        sentence.LemmaOf(noun) is "mile" or "kilometer" or "kilometre" or "km" or "metre" or "meter" or "foot" or "yard";

    /// <summary><em>The death of at least nine civilians</em>, whatever the tree makes of it.</summary>
    private QuantityKind? KindOfDeath(int token)
    {
        int before = token - 1;
        int start = BoundBefore(token).Start;
        while (before >= 0 && sentence.SpanOf(before).Start >= start)
        {
            before--;
        }

        return before > 0 && sentence.FormOf(before) == "of" && sentence.UposOf(before - 1) == UniversalPos.Noun ? KindOfVictims(before - 1) : null;
    }

    private QuantityKind? KindOf(int noun)
    {
        QuantityKind? own = lexicon.FindKind(sentence.LemmaOf(noun).ToLowerInvariant()) ?? lexicon.FindKind(sentence.FormOf(noun).ToLowerInvariant());
        if (own is not null and not QuantityKind.Troops)
        {
            return own;
        }

        return KindOfModifiers(noun) ?? KindOfGovernor(noun) ?? own;
    }

    // "17 persons injured", "9 dead soldiers", "displaced people".
    private QuantityKind? KindOfModifiers(int noun)
    {
        for (int i = Math.Max(0, noun - 3); i < Math.Min(sentence.Count, noun + 4); i++)
        {
            if (sentence.HeadOf(i) == noun && (sentence[i].HasDeprel("amod") || sentence[i].HasDeprel("acl")) && KindOfVictims(i) is { } kind)
            {
                return kind;
            }
        }

        return null;
    }

    // "killed 9 civilians", "9 civilians were killed", "9 civilians died", "the death of 9 civilians".
    private QuantityKind? KindOfGovernor(int noun)
    {
        Token token = sentence[noun];
        if (token.HasDeprel("conj"))
        {
            Token first = token.Head;
            return first.Upos is UniversalPos.Noun or UniversalPos.Num && !first.IsRoot && first.HeadIndex != noun ? KindOfGovernor(first.Index) : null;
        }

        Token governor = token.Head;
        if (token.IsRoot || KindOfVictims(governor.Index) is not { } kind)
        {
            return null;
        }

        bool isActiveSubject = token.Deprel == "nsubj" && governor.Lemma is not ("die" or "perish" or "flee");
        bool isVictim = token.HasDeprel("nsubj:pass") || token.HasDeprel("obj") || token.Deprel == "nsubj" || token.HasDeprel("nmod");
        return isVictim && !isActiveSubject && (token.Deprel != "obj" || governor.Lemma != "flee") ? kind : null;
    }

    private QuantityKind? KindOfVictims(int token) =>
        (lexicon.FindKind(sentence.LemmaOf(token).ToLowerInvariant()) ?? lexicon.FindKind(sentence.FormOf(token).ToLowerInvariant())) is { } kind and not QuantityKind.Troops
            ? kind
            : null;

    // "The death toll rose to 11,300".
    private QuantityKind? KindOfToll(int token)
    {
        Token at = sentence[token];
        for (int steps = 0; steps < 3 && !at.IsRoot; steps++)
        {
            at = at.Head;
            if (at.Upos == UniversalPos.Verb)
            {
                return at.FindChild("nsubj") is { Lemma: "toll" } ? QuantityKind.Killed : null;
            }
        }

        return null;
    }

    // Without a noun, or with a tree that says nothing: "nine were killed", "17 injured", "killed nine".
    private QuantityKind? KindBehind(int token, int end, int? noun)
    {
        int from = noun is { } at ? at + 1 : end;
        for (int i = from; i < Math.Min(sentence.Count, from + ParticipleReach); i++)
        {
            UniversalPos pos = sentence.UposOf(i);
            if (pos is UniversalPos.Verb or UniversalPos.Adj or UniversalPos.Noun)
            {
                bool isPassive = pos != UniversalPos.Verb || sentence.XposOf(i) == "VBN" || sentence.LemmaOf(i) is "die" or "perish";
                return isPassive ? KindOfVictims(i) : null;
            }

            if (pos is not (UniversalPos.Aux or UniversalPos.Adv))
            {
                break;
            }
        }

        int before = token - 1;
        int start = BoundBefore(token).Start;
        while (before >= 0 && sentence.SpanOf(before).Start >= start)
        {
            before--;
        }

        while (before >= 0 && sentence.UposOf(before) is UniversalPos.Adv or UniversalPos.Adp && token - before < 4)
        {
            before--;
        }

        return noun is null && before >= 0 && sentence.UposOf(before) == UniversalPos.Verb ? KindOfVictims(before) : null;
    }

    private QuantityMention Mention(QuantityKind kind, ReadNumber number, int first, int last, Token head, string? unit)
    {
        (QuantityBound? bound, int start) = BoundBefore(first);
        QuantityBound stated = bound ?? (number.IsVague ? QuantityBound.Vague : QuantityBound.Exactly);
        stated = bound is null ? RangeBound(first, number.End) ?? stated : stated;
        if (last + 2 < sentence.Count && sentence.FormOf(number.End) == "or" && sentence.FormOf(number.End + 1) is "more")
        {
            stated = QuantityBound.AtLeast;
        }

        var span = new TextSpan(start, sentence.SpanOf(last).End);
        return new QuantityMention
        {
            Sentence = index,
            Head = head,
            Quantity = new Quantity(kind, number.Value, stated, unit, span),
        };
    }

    // The ends of a range: "between 20 and 30", "20 to 30", "two or three".
    private QuantityBound? RangeBound(int first, int end)
    {
        if (IsScore(first, end))
        {
            return null;
        }

        bool opensBetween = first > 0 && sentence.LemmaOf(first - 1) == "between";
        if (end + 1 < sentence.Count && sentence.UposOf(end + 1) == UniversalPos.Num && Joins(end, opensBetween))
        {
            return QuantityBound.AtLeast;
        }

        bool closesBetween = first > 2 && sentence.LemmaOf(first - 3) == "between";
        bool closes = first > 1 && sentence.UposOf(first - 2) == UniversalPos.Num && Joins(first - 1, closesBetween);
        return closes ? QuantityBound.AtMost : null;
    }

    /// <summary><em>Voted 19 to 0</em>: a vote counts two things.</summary>
    private bool IsScore(int first, int end) =>
        (end + 1 < sentence.Count && sentence.FormOf(end) == "to" && Follows(first, "vote"))
        || (first > 2 && sentence.FormOf(first - 1) == "to" && Follows(first - 2, "vote"));

    private bool Follows(int number, string lemma) => number > 0 && sentence.LemmaOf(number - 1) == lemma;

    private bool Joins(int word, bool isBetween) => sentence.FormOf(word) is "to" or "-" or "–" or "or" || (isBetween && sentence.FormOf(word) == "and");

    // "at least", "more than", "some" just before the number.
    private (QuantityBound? Bound, int Start) BoundBefore(int first)
    {
        int limit = sentence.SpanOf(first).Start;
        for (int back = Math.Min(4, first); back >= 1; back--)
        {
            int start = sentence.SpanOf(first - back).Start;
            if (!IsParticle(first - back) && lexicon.Bounds.FindAt(folded.Lower, start, limit) is { } match && IsBlank(match.End, limit))
            {
                return (match.Values[0], start);
            }
        }

        return (null, limit);
    }

    /// <summary><em>Handed over 32</em> is not <em>more than 32</em>.</summary>
    private bool IsParticle(int word) =>
        sentence.FormOf(word) == "over" && word > 0 && sentence.LemmaOf(word - 1) is "hand" or "turn" or "give" or "sign";

    private bool IsBlank(int from, int to) => sentence.Text.AsSpan(from, to - from).IsWhiteSpace();
}
