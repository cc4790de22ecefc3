using System.Text;
using Hearsay.Documents;

namespace Hearsay.Store.Keeping;

/// <summary>The words under which a claim is found, by field.</summary>
/// <param name="Words">Its clause, and the dictionary form of its predicate.</param>
/// <param name="Sources">Names and codes of its sources.</param>
/// <param name="Actors">Names and codes of those who act.</param>
/// <param name="Recipients">Names and codes of those to whom it is done.</param>
/// <param name="Places">Name and countries of its place.</param>
/// <param name="Marks">Its other fields, a word each: <see cref="Mark"/>.</param>
internal sealed record ClaimWords(string Words, string Sources, string Actors, string Recipients, string Places, string Marks)
{
    /// <summary>The mark that everything has, for queries that only exclude.</summary>
    public const string All = "all";

    /// <summary>The words of a claim.</summary>
    public static ClaimWords Of(Document document, Claim claim)
    {
        var text = new StringBuilder(256);
        string words = text.Append(claim.Predicate.Lemma).Append(' ').Append(claim.Span.Of(document.Text.AsSpan())).ToString();
        string sources = string.Join(' ', claim.Sources.Select(s => s.Actor is null ? s.Name : s.Name + " " + s.Actor));
        return new ClaimWords(
            words, sources, Names(text, claim.Actors), Names(text, claim.Recipients), PlaceNames(claim.Place), MarksOf(text, document, claim));
    }

    /// <summary>A field and its value as one word of letters and digits: <c>typeassault</c>.</summary>
    public static string Mark(string field, string value)
    {
        var mark = new StringBuilder(field.Length + value.Length).Append(field);
        foreach (char letter in value)
        {
            if (char.IsLetterOrDigit(letter))
            {
                mark.Append(char.ToLowerInvariant(letter));
            }
        }

        return mark.ToString();
    }

    private static string Names(StringBuilder text, IReadOnlyList<Actor> actors)
    {
        text.Clear();
        foreach (Actor actor in actors)
        {
            text.Append(actor.Name).Append(' ').Append(actor.Code).Append(' ');
            if (actor.Entity is { } entity && entity != actor.Name)
            {
                text.Append(entity).Append(' ');
            }

            // A word between, so that no phrase runs from one actor into the next.
            text.Append("| ");
        }

        return text.ToString();
    }

    private static string PlaceNames(ClaimPlace? place) =>
        place is null ? "" : place.Name + " " + string.Join(' ', Countries(place));

    /// <summary>The countries of a place, each once.</summary>
    internal static IEnumerable<string> Countries(ClaimPlace? place) => place switch
    {
        null => [],
        { Country: { } country } => place.Countries.Append(country).Distinct(StringComparer.Ordinal),
        _ => place.Countries,
    };

    private static string MarksOf(StringBuilder text, Document document, Claim claim)
    {
        text.Clear().Append(All);
        Add(text, "id", claim.Id);
        Add(text, "document", document.Id);
        Add(text, "status", claim.Status.ToString());
        Add(text, "certainty", claim.Certainty.ToString());
        Add(text, "polarity", claim.Polarity.ToString());
        Add(text, "nature", claim.Nature.ToString());
        Add(text, "genre", document.Genre.ToString());
        if (claim.Event is { } what)
        {
            AddKnown(text, "type", what.PloverType);
            AddKnown(text, "mode", what.PloverMode);
            AddKnown(text, "cameo", what.Cameo);
        }

        foreach (string country in Countries(claim.Place))
        {
            Add(text, "country", country);
        }

        foreach (Tool tool in claim.Tools.DistinctBy(t => t.Name))
        {
            Add(text, "tool", tool.Name);
        }

        if (DayRange.Of(claim.Time) is { } days)
        {
            TimeMarks.Add(text, days);
        }

        AddIf(text, "has", "forecast", claim.Forecast is not null);
        AddIf(text, "has", "aim", claim.Aim is not null);
        AddIf(text, "has", "history", claim.History is not null);
        AddIf(text, "has", "source", claim.Sources.Count > 0);
        AddIf(text, "has", "number", claim.Quantities.Count > 0);
        AddIf(text, "has", "place", claim.Place is not null);
        AddIf(text, "has", "time", claim.Time is not null);
        AddIf(text, "has", "tool", claim.Tools.Count > 0);
        AddIf(text, "has", "loaded", claim.Loaded.Count > 0);
        return text.ToString();
    }

    private static void Add(StringBuilder text, string field, string value)
    {
        text.Append(' ').Append(field);
        foreach (char letter in value)
        {
            if (char.IsLetterOrDigit(letter))
            {
                text.Append(char.ToLowerInvariant(letter));
            }
        }
    }

    private static void AddKnown(StringBuilder text, string field, string? value)
    {
        if (value is not null)
        {
            Add(text, field, value);
        }
    }

    private static void AddIf(StringBuilder text, string field, string value, bool holds)
    {
        if (holds)
        {
            Add(text, field, value);
        }
    }
}
