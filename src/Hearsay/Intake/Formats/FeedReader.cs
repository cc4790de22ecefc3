using System.Globalization;

namespace Hearsay.Intake.Formats;

/// <summary>
/// Reads feeds: RSS 0.9 to 2.0, RSS 1.0 (RDF) and Atom. Each entry is a text with its title, author, date and address, given as soon as it
/// has been read: what is broken behind it does not take it along.
/// </summary>
internal sealed class FeedReader
{
    private const string Advice = "Look whether it is a feed (RSS or Atom); other XML is not read.";

    private readonly XmlWalk walk;
    private readonly UnpackBudget budget;
    private string? outlet;
    private string? language;
    private int count;

    private FeedReader(XmlWalk walk, UnpackBudget budget)
    {
        this.walk = walk;
        this.budget = budget;
    }

    /// <summary>The entries of a feed.</summary>
    /// <exception cref="FormatProblem">It is no feed, or breaks off.</exception>
    public static IEnumerable<Piece> Read(string xml, UnpackBudget budget)
    {
        using var walk = XmlWalk.Over(xml);
        foreach (Piece piece in new FeedReader(walk, budget).Read())
        {
            yield return piece;
        }
    }

    private IEnumerable<Piece> Read()
    {
        bool isFeed = false;
        while (walk.Read())
        {
            if (!walk.IsStart)
            {
                continue;
            }

            if (!isFeed && walk.Name is not ("rss" or "feed" or "RDF"))
            {
                throw walk.Problem($"it is no feed: it begins with <{EntryName.Show(walk.Name)}>", Advice);
            }

            isFeed = true;
            if (walk.Name is "item" or "entry")
            {
                budget.TakeEntry();
                count++;
                yield return ReadEntry();
            }
            else
            {
                ReadHead();
            }
        }

        if (count == 0)
        {
            throw new FormatProblem("there is no entry in this feed", "Look whether it was saved completely.");
        }
    }

    private void ReadHead()
    {
        switch (walk.Name)
        {
            case "feed" or "rss":
                language ??= walk.Attribute("lang");
                break;
            case "title" when outlet is null:
                outlet = Words(walk.ReadText());
                break;
            case "language" when language is null:
                language = Words(walk.ReadText());
                break;
            case "image" or "textInput" or "author" or "link":
                walk.Skip();
                break;
        }
    }

    private TextPiece ReadEntry()
    {
        var entry = new FeedEntry();
        string place = walk.Problem("", "").Place!;
        foreach (XmlWalk _ in walk.Inside())
        {
            if (walk.IsStart)
            {
                entry.Take(walk);
            }
        }

        string name = entry.Id ?? entry.Link ?? count.ToString(CultureInfo.InvariantCulture);
        return new TextPiece
        {
            Entry = EntryName.Show(name),
            Place = place,
            Text = entry.Text,
            Kind = TextKind.Fragment,
            Link = WebAddress.Find(entry.Link),
            Title = entry.Title,
            Author = entry.Author,
            Outlet = entry.Outlet ?? outlet,
            Published = entry.Published,
            Language = language is { Length: >= 2 } ? language[..2].ToLowerInvariant() : null,
            IsHeadSure = true,
        };
    }

    private static string? Words(string words) => words.Trim() is { Length: > 0 } some ? some : null;
}
