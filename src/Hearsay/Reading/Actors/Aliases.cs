using Hearsay.Language;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Actors;

/// <summary>
/// The other names that a document has given to names so far, and the abbreviations that it uses of bodies without saying so:
/// <em>RNC</em> after <em>the Republican National Committee</em>.
/// </summary>
internal sealed class Aliases
{
    private const int FewestInitials = 3;
    private const int MostInitials = 6;
    private readonly HashSet<string> abbreviations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NamedUnit> known = new(StringComparer.Ordinal);

    /// <summary>Looks which words of <paramref name="text"/> may be abbreviations.</summary>
    public Aliases(ParsedText text)
    {
        foreach (Sentence sentence in text.Sentences)
        {
            for (int i = 0; i < sentence.Count; i++)
            {
                if (IsAbbreviation(sentence.FormOf(i)))
                {
                    abbreviations.Add(sentence.FormOf(i));
                }
            }
        }
    }

    /// <summary>Adds to the names of a sentence those that the text made known, and learns from it for the next.</summary>
    public void Apply(Sentence sentence, List<NamedUnit> units)
    {
        foreach (Gloss gloss in GlossFinder.Find(sentence))
        {
            Learn(sentence, units, gloss);
        }

        if (abbreviations.Count > 0)
        {
            FindUnsaid(sentence, units);
        }

        if (known.Count > 0)
        {
            AddKnown(sentence, units);
        }

        units.Sort((a, b) => a.Span.CompareTo(b.Span));
    }

    private void Learn(Sentence sentence, List<NamedUnit> units, Gloss gloss)
    {
        List<NamedUnit> inside = units.FindAll(u => u.Span.Overlaps(gloss.Full));
        NamedUnit? whole = inside.Find(u => u.Span.Contains(gloss.Full));
        NamedUnit full = (whole ?? Make(sentence, gloss.Full, inside)) with { FullName = (whole?.Span ?? gloss.Full).Of(sentence.Text) };
        units.RemoveAll(inside.Contains);
        units.Add(full);
        known[gloss.Short] = full;
    }

    private static NamedUnit Make(Sentence sentence, TextSpan span, List<NamedUnit> inside)
    {
        int first = IndexAt(sentence, span.Start);
        int last = IndexAt(sentence, span.End - 1);
        bool isPerson = inside.Exists(u => u.IsPerson) || sentence.Names.Any(n => n.Type == NameType.Person && n.Start <= last && n.End > first);
        return new NamedUnit(first, last, span, null, isPerson ? NameType.Person : NameType.Organisation)
        {
            CountryHint = isPerson ? null : inside.Find(u => u.Term is not null)?.Term?.CountryCode,
        };
    }

    private static int IndexAt(Sentence sentence, int offset)
    {
        int index = 0;
        while (index + 1 < sentence.Count && sentence.SpanOf(index + 1).Start <= offset)
        {
            index++;
        }

        return index;
    }

    private void AddKnown(Sentence sentence, List<NamedUnit> units)
    {
        for (int i = 0; i < sentence.Count; i++)
        {
            string form = sentence.FormOf(i);
            if (form.Length < 2 || !char.IsUpper(form[0]) || !known.TryGetValue(form, out NamedUnit? full))
            {
                continue;
            }

            TextSpan span = sentence.SpanOf(i);
            NamedUnit? here = units.Find(u => u.Span.Overlaps(span));
            if (here is null || (here.Span == span && here.Term?.Entity != full.Term?.Entity) || (here.Span == span && here.Term is null))
            {
                units.RemoveAll(u => u == here);
                units.Add(full with { First = i, Last = i, Span = span });
            }
        }
    }

    // Capitalised words in a row whose initials the text has somewhere as a word.
    private void FindUnsaid(Sentence sentence, List<NamedUnit> units)
    {
        for (int first = 0; first < sentence.Count; first++)
        {
            int end = first;
            while (end < sentence.Count && (IsCapitalised(sentence, end) || (end > first && sentence.FormOf(end) is "of" or "for" or "and" or "the" && end + 1 < sentence.Count && IsCapitalised(sentence, end + 1))))
            {
                end++;
            }

            if (end - first >= FewestInitials)
            {
                LearnUnsaid(sentence, units, first, end - 1);
            }

            first = Math.Max(first, end);
        }
    }

    private void LearnUnsaid(Sentence sentence, List<NamedUnit> units, int first, int last)
    {
        while (first < last && sentence.UposOf(first) == UniversalPos.Det)
        {
            first++;
        }

        string initials = string.Concat(Enumerable.Range(first, last - first + 1).Select(i => sentence.FormOf(i)[0]).Where(char.IsUpper));
        if (abbreviations.Contains(initials) && !known.ContainsKey(initials))
        {
            Learn(sentence, units, new Gloss(new TextSpan(sentence.SpanOf(first).Start, sentence.SpanOf(last).End), initials));
        }
    }

    private static bool IsCapitalised(Sentence sentence, int token) => char.IsUpper(sentence.FormOf(token)[0]) && !IsAbbreviation(sentence.FormOf(token));

    private static bool IsAbbreviation(string form) =>
        form.Length is >= FewestInitials and <= MostInitials && !form.AsSpan().ContainsAnyExceptInRange('A', 'Z');
}
