using System.Net;

namespace Hearsay.Intake.Formats;

/// <summary>Collects what a feed says of one entry.</summary>
internal sealed class FeedEntry
{
    private const string Content = "http://purl.org/rss/1.0/modules/content/";
    private const string Media = "http://search.yahoo.com/mrss/";

    private string? content;
    private string? summary;
    private string? updated;
    private string? published;

    /// <summary>What tells it from the others, as the feed gives it.</summary>
    public string? Id { get; private set; }

    /// <summary>The address of its page.</summary>
    public string? Link { get; private set; }

    /// <summary>The title, without marks.</summary>
    public string? Title { get; private set; }

    /// <summary>The author.</summary>
    public string? Author { get; private set; }

    /// <summary>The paper that it was taken from.</summary>
    public string? Outlet { get; private set; }

    /// <summary>The date as written.</summary>
    public string? Published => published ?? updated;

    /// <summary>The whole text as HTML, else the summary, else the title alone.</summary>
    public string Text => content ?? summary ?? WebUtility.HtmlEncode(Title ?? "");

    /// <summary>Takes in an element of the entry, and goes to its end.</summary>
    public void Take(XmlWalk walk)
    {
        if (walk.Namespace == Media)
        {
            walk.Skip();
            return;
        }

        switch (walk.Name)
        {
            case "title":
                Title ??= Plain(Markup(walk));
                break;
            case "link":
                TakeLink(walk);
                break;
            case "guid" or "id":
                Id ??= Words(walk.ReadText());
                break;
            case "creator" or "author":
                Author ??= TakeAuthor(walk);
                break;
            case "pubDate" or "published" or "date" or "issued":
                published ??= Words(walk.ReadText());
                break;
            case "updated" or "modified":
                updated ??= Words(walk.ReadText());
                break;
            case "encoded" when walk.Namespace == Content:
                content ??= Words(walk.ReadText());
                break;
            case "content":
                content ??= Words(Markup(walk));
                break;
            case "description" or "summary":
                summary ??= Words(Markup(walk));
                break;
            case "source":
                TakeSource(walk);
                break;
            default:
                walk.Skip();
                break;
        }
    }

    /// <summary>HTML, written as markup (Atom's XHTML), as escaped markup or as plain words.</summary>
    private static string Markup(XmlWalk walk)
    {
        string? type = walk.Attribute("type");
        return type switch
        {
            "xhtml" => walk.ReadMarkup(),
            "text" => WebUtility.HtmlEncode(walk.ReadText()),
            _ => walk.ReadText(),
        };
    }

    private void TakeLink(XmlWalk walk)
    {
        string relation = walk.Attribute("rel") ?? "alternate";
        string? target = walk.Attribute("href");
        string? words = Words(walk.ReadText());
        if (relation == "alternate")
        {
            Link ??= target ?? words;
        }
    }

    /// <summary>A name, or an element with a name in it (Atom), or an address with the name in brackets (RSS).</summary>
    private static string? TakeAuthor(XmlWalk walk)
    {
        string words = "";
        string? name = null;
        foreach (XmlWalk _ in walk.Inside())
        {
            if (walk.IsStart)
            {
                bool isName = walk.Name == "name";
                string inner = walk.ReadText();
                name ??= isName ? Words(inner) : null;
            }
            else if (walk.IsText)
            {
                words += walk.Text;
            }
        }

        int open = words.IndexOf('(', StringComparison.Ordinal);
        int close = words.LastIndexOf(')');
        bool isAddress = open > 0 && close > open && words[..open].Contains('@', StringComparison.Ordinal);
        return name ?? Words(isAddress ? words[(open + 1)..close] : words);
    }

    private void TakeSource(XmlWalk walk)
    {
        string words = "";
        foreach (XmlWalk _ in walk.Inside())
        {
            if (walk.IsStart && walk.Name == "title")
            {
                Outlet ??= Words(walk.ReadText());
            }
            else if (walk.IsStart)
            {
                walk.Skip();
            }
            else if (walk.IsText)
            {
                words += walk.Text;
            }
        }

        Outlet ??= Words(words);
    }

    /// <summary>Words without marks: titles hold escaped markup now and then.</summary>
    private static string? Plain(string markup)
    {
        string words = WebUtility.HtmlDecode(markup);
        var plain = new System.Text.StringBuilder(words.Length);
        int at = 0;
        while (at < words.Length)
        {
            int end = words[at] == '<' && at + 1 < words.Length && (char.IsAsciiLetter(words[at + 1]) || words[at + 1] == '/')
                ? words.IndexOf('>', at)
                : -1;
            plain.Append(end < 0 ? words[at] : ' ');
            at = end < 0 ? at + 1 : end + 1;
        }

        return Words(string.Join(' ', plain.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
    }

    private static string? Words(string words) => words.Trim() is { Length: > 0 } some ? some : null;
}
