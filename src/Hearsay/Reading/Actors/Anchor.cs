using System.Globalization;
using Hearsay.Language;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Actors;

/// <summary>
/// The dates that decide which state or office-holder a name means: the document's, and the year that the sentence speaks
/// of. A year holds for the sentences after it as long as they are in the past tense.
/// </summary>
internal sealed class Anchor
{
    private const int Reach = 3;
    private string narrated = "";
    private int left;

    public Anchor(string? published)
    {
        Published = published ?? "";
    }

    /// <summary>The document's date, or empty.</summary>
    public string Published { get; }

    /// <summary>The date that the sentence speaks of: its own year, one taken over, or the document's date.</summary>
    public string Current => narrated.Length > 0 ? narrated : Published;

    /// <summary>Moves on to the next sentence.</summary>
    public void Enter(ParsedText text, int index)
    {
        Sentence sentence = text.Sentences[index];
        if (FindYear(sentence) is { } year)
        {
            bool isPublished = Published.StartsWith(year, StringComparison.Ordinal);
            narrated = isPublished || string.CompareOrdinal(year, Published) > 0 && Published.Length > 0 ? "" : year;
            left = Reach;
        }
        else if (--left < 0 || sentence.Count == 0 || !sentence.Root.HasFeature("Tense", "Past"))
        {
            narrated = "";
        }
    }

    private static string? FindYear(Sentence sentence)
    {
        for (int i = 0; i < sentence.Count; i++)
        {
            string form = sentence.FormOf(i);
            if (form.Length == 4
                && int.TryParse(form, NumberStyles.None, CultureInfo.InvariantCulture, out int year)
                && year is > 1900 and < 2100)
            {
                return form;
            }
        }

        return null;
    }
}
