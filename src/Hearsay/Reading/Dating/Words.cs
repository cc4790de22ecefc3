using System.Globalization;
using Hearsay.Knowledge;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Dating;

/// <summary>The words of one sentence as the readers of times see them.</summary>
internal sealed class Words
{
    private readonly string[] lower;
    private readonly int[] kinds;

    public Words(Sentence sentence)
    {
        Sentence = sentence;
        lower = new string[sentence.Count];
        kinds = new int[sentence.Count];
        for (int i = 0; i < lower.Length; i++)
        {
            lower[i] = Folding.Fold(sentence.FormOf(i)).ToLowerInvariant();
            kinds[i] = TimeLexicon.English.KindsOf(lower[i]);
        }
    }

    public Sentence Sentence { get; }

    public int Count => lower.Length;

    /// <summary>The word in lower case; empty outside the sentence.</summary>
    public string this[int index] => index >= 0 && index < lower.Length ? lower[index] : "";

    /// <summary>The word as one of a kind, or null.</summary>
    public TimeWord? Find(int index, TimeWordKind kind) =>
        index >= 0 && index < kinds.Length && (kinds[index] & TimeLexicon.FlagOf(kind)) != 0
            ? TimeLexicon.English.Find(lower[index], kind)
            : null;

    /// <summary>The month that a word names, or null; the verbs <em>may</em> and <em>march</em> name none.</summary>
    public int? MonthAt(int index)
    {
        if (Find(index, TimeWordKind.Month) is not { } month || !char.IsUpper(Sentence.FormOf(index)[0]))
        {
            return null;
        }

        string word = this[index];
        bool isAmbiguous = word is "may" or "march" or "mar" or "jan" or "jun";
        return isAmbiguous && !StandsAsMonth(index) ? null : month.Number;
    }

    /// <summary>The year that stands here in four digits, or null.</summary>
    public int? YearAt(int index) =>
        this[index] is { Length: 4 } word && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out int year)
            && year is >= 1000 and <= 2199
            ? year
            : null;

    /// <summary>The whole number in digits or words, with the index after it, or null.</summary>
    public (double Value, int End)? NumberAt(int index)
    {
        if (index >= Count)
        {
            return null;
        }

        if (this[index] == "couple" && this[index + 1] == "of")
        {
            return (2, index + 2);
        }

        if (this[index] is "a" or "an" or "the" && this[index + 1] == "couple")
        {
            return (2, this[index + 2] == "of" ? index + 3 : index + 2);
        }

        if (NumberReader.English.ReadAt(Sentence, index) is { } number)
        {
            return number is { IsVague: false, Value: { } value } ? (value, number.End) : null;
        }

        return this[index] is "a" or "an" ? (1, index + 1) : null;
    }

    /// <summary>Whether the words are vague about how many: <em>several</em>, <em>a few</em>, <em>dozens of</em>; the index after them, or null.</summary>
    public int? VagueAt(int index)
    {
        int at = this[index] is "a" or "the" ? index + 1 : index;
        if (this[at] is "few" or "several" or "many" or "some" or "recent")
        {
            return at + 1;
        }

        return index < Count && NumberReader.English.ReadAt(Sentence, index) is { IsVague: true } vague
            ? (this[vague.End] == "of" ? vague.End + 1 : vague.End)
            : null;
    }

    /// <summary>
    /// Whether the clause at <paramref name="index"/> speaks of what is to come: <em>will</em>, an infinitive, something
    /// <em>due</em> or <em>payable</em>; not where a finite verb of the past or a perfect stands nearer, or <em>since</em> leads it.
    /// </summary>
    public bool IsFuture(int index)
    {
        int at = Math.Min(index, Count - 1);
        if (this[index - 1] == "since" || this[index - 2] == "since")
        {
            return false;
        }

        for (int steps = 0; at >= 0 && steps < 12; steps++)
        {
            UniversalPos pos = Sentence.UposOf(at);
            if (pos is UniversalPos.Verb or UniversalPos.Adj or UniversalPos.Noun or UniversalPos.Propn && TenseOf(at) is { } isFuture)
            {
                return isFuture;
            }

            at = Sentence.HeadOf(at);
        }

        return false;
    }

    // True for what is to come, false for what was, null where the word does not say.
    private bool? TenseOf(int word)
    {
        bool isPast = Sentence[word].HasFeature("Tense", "Past") && Sentence[word].HasFeature("VerbForm", "Fin");
        bool isToInfinitive = false;
        for (int i = Math.Max(0, word - 8); i < word; i++)
        {
            if (Sentence.HeadOf(i) != word)
            {
                continue;
            }

            if (this[i] is "will" or "shall" or "'ll" or "would" or "wo")
            {
                return true;
            }

            isToInfinitive |= this[i] == "to" && Sentence.UposOf(i) == UniversalPos.Part;
            isPast |= Sentence.UposOf(i) == UniversalPos.Aux && this[i] is "had" or "have" or "has" or "'ve" or "was" or "were" or "did";
        }

        if (isToInfinitive && !isPast)
        {
            return Sentence[word].HasDeprel("xcomp") || Sentence[word].HasDeprel("ccomp") ? !IsUnderPast(word) : null;
        }

        if (isPast)
        {
            return false;
        }

        return this[word] is "due" or "payable" or "effective" or "scheduled" ? true : null;
    }

    // "had been scheduled to expire Friday", "was authorised to declare on May 2": what was to be.
    private bool IsUnderPast(int word)
    {
        int governor = Sentence.HeadOf(word);
        for (int i = Math.Max(0, governor - 6); governor >= 0 && i < governor; i++)
        {
            if (Sentence.HeadOf(i) == governor && (this[i] is "had" || (this[i] is "was" or "were" && !IsPlanned(governor))))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsPlanned(int word) => this[word] is "scheduled" or "expected" or "due" or "set" or "slated" or "planned" or "likely" or "supposed";

    private bool StandsAsMonth(int index)
    {
        string before = this[index - 1];
        string after = this[index + 1];
        return after.Length > 0 && char.IsAsciiDigit(after[0])
            || (before.Length > 0 && char.IsAsciiDigit(before[0]))
            || before is "in" or "of" or "last" or "next" or "this" or "since" or "until" or "by" or "early" or "late" or "mid" or "from" or "through" or "during" or "before" or "after" or "mid-"
            || Sentence.UposOf(index) == UniversalPos.Propn;
    }
}
