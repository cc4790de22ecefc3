using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Hearsay.Language.Syntax;

namespace Hearsay.Training.Scoring;

/// <summary>
/// Reads and writes places in the XML of LGL and TR-News (<c>toponym</c>, offsets from 0) and of GeoVirus (<c>location</c>,
/// offsets from 1). Offsets count code points. Where they do not hold the words that the gold set gives, the nearest place
/// within <see cref="Reach"/> characters that does is meant.
/// </summary>
internal static class PlaceFile
{
    /// <summary>How far an offset may drift, in characters.</summary>
    public const int Reach = 40;

    /// <exception cref="FormatException">The file is not of that form; the message names it.</exception>
    public static IReadOnlyList<PlacedText> Read(string path)
    {
        using StreamReader reader = GoldFile.Open(path);
        try
        {
            XElement root = XDocument.Load(reader, LoadOptions.PreserveWhitespace).Root!;
            return [.. root.Elements("article").Where(a => a.Element("text") is not null).Select(ReadArticle)];
        }
        catch (Exception e) when (e is XmlException or InvalidOperationException or NullReferenceException or ArgumentException)
        {
            throw new FormatException($"'{path}': not <article>s with <text> and <toponym>s or <location>s. {e.Message}", e);
        }
    }

    /// <summary>Writes the articles with other places, all else as it was.</summary>
    public static void Write(string path, IReadOnlyList<PlacedText> texts)
    {
        var root = new XElement("articles");
        foreach (PlacedText text in texts)
        {
            root.Add("\n  ", WithPlaces(text));
        }

        root.Add("\n");
        File.WriteAllText(path, root.ToString(SaveOptions.DisableFormatting) + "\n", new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }

    private static PlacedText ReadArticle(XElement article)
    {
        string text = article.Element("text")!.Value;
        var map = new CodePointMap(text);
        FoundPlace[] places =
        [
            .. article.Descendants("toponym").Select(t => ReadPlace(t, t.Element("phrase")?.Value, text, map, first: 0)),
            .. article.Descendants("location").Select(t => ReadPlace(t, t.Element("name")?.Value, text, map, first: 1)),
        ];
        string? date = article.Element("dltime")?.Value;
        return new PlacedText(text, date is { Length: >= 10 } ? date[..10] : null, [.. places.OrderBy(p => p.Span)], article);
    }

    private static FoundPlace ReadPlace(XElement place, string? phrase, string text, CodePointMap map, int first)
    {
        int start = map.ToUtf16(Math.Clamp(Number(place, "start") - first, 0, map.Length));
        int end = map.ToUtf16(Math.Clamp(Number(place, "end") - first, 0, map.Length));
        var span = new TextSpan(start, Math.Max(start, end));
        return new FoundPlace(
            phrase is { Length: > 0 } words && span.Of(text) != words ? Nearest(text, words, start) ?? span : span,
            Degrees(place, "lat"),
            Degrees(place, "lon"));
    }

    private static TextSpan? Nearest(string text, string phrase, int start)
    {
        for (int away = 0; away <= Reach; away++)
        {
            foreach (int at in (int[])[start - away, start + away])
            {
                if (at >= 0 && string.CompareOrdinal(text, at, phrase, 0, phrase.Length) == 0)
                {
                    return new TextSpan(at, at + phrase.Length);
                }
            }
        }

        return null;
    }

    private static int Number(XElement place, string name) =>
        int.Parse(place.Element(name)!.Value, NumberStyles.Integer, CultureInfo.InvariantCulture);

    private static double? Degrees(XElement place, string name) =>
        double.TryParse(place.Descendants(name).FirstOrDefault()?.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out double degrees)
            ? degrees
            : null;

    private static XElement WithPlaces(PlacedText text)
    {
        var article = new XElement(text.Xml);
        bool isLocations = article.Element("locations") is not null;
        article.Elements("toponyms").Remove();
        article.Elements("locations").Remove();
        var map = new CodePointMap(text.Text);
        var list = new XElement(isLocations ? "locations" : "toponyms");
        foreach (FoundPlace place in text.Places)
        {
            list.Add(isLocations ? Location(place, text.Text, map) : Toponym(place, text.Text, map));
        }

        article.Add(list);
        return article;
    }

    private static XElement Toponym(FoundPlace place, string text, CodePointMap map) => new(
        "toponym",
        new XElement("start", map.FromUtf16(place.Span.Start)),
        new XElement("end", map.FromUtf16(place.Span.End)),
        new XElement("phrase", place.Span.Of(text)),
        place.Latitude is null ? null : new XElement("gaztag", Coordinates(place)));

    private static XElement Location(FoundPlace place, string text, CodePointMap map) => new(
        "location",
        new XElement("name", place.Span.Of(text)),
        new XElement("start", map.FromUtf16(place.Span.Start) + 1),
        new XElement("end", map.FromUtf16(place.Span.End) + 1),
        place.Latitude is null ? null : Coordinates(place));

    private static XElement[] Coordinates(FoundPlace place) => [new("lat", place.Latitude), new("lon", place.Longitude)];
}
