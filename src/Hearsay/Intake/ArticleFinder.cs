using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Hearsay.Intake;

/// <summary>
/// Finds the element that holds a page's article: the one with nearly all of the text that stands in sentences rather than in links,
/// within what the page itself marks as article or main part.
/// </summary>
internal sealed class ArticleFinder
{
    private const int ShortestParagraph = 25;
    private const double MostOfIt = 0.8;
    private const double EnoughOfIt = 0.4;

    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
    {
        "p", "div", "section", "article", "main", "blockquote", "pre", "li", "ul", "ol", "dl", "dt", "dd", "td", "th", "tr", "table", "tbody",
        "thead", "tfoot", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "center", "address", "details", "summary", "hgroup", "body", "html",
        "figure", "figcaption", "caption", "footer", "aside", "nav", "form", "fieldset",
    };

    private readonly Dictionary<IElement, int> weights = [];
    private readonly HashSet<IElement> furniture = [];

    /// <summary>Whether an element starts and ends a paragraph.</summary>
    public static bool IsBlock(IElement element) => Blocks.Contains(element.LocalName);

    /// <summary>The elements that are left out.</summary>
    public IReadOnlySet<IElement> Furniture => furniture;

    /// <summary>The root of the article; the body if nothing stands out.</summary>
    public IElement? Find(IHtmlDocument page)
    {
        if (page.Body is not { } body)
        {
            return page.DocumentElement;
        }

        int total = Weigh(body);
        MarkNamed(body, total);
        total = Weigh(body);
        IElement root = Marked(page, total) ?? body;
        while (Heaviest(root) is { } child && Weight(child) >= MostOfIt * Weight(root) && Weight(root) > 0)
        {
            root = child;
        }

        // A single paragraph is not an article: its neighbours belong to it.
        return root.LocalName is "p" or "li" or "span" && root.ParentElement is { } parent ? parent : root;
    }

    /// <summary>What the page marks as its article, if enough of the text is there; of several, the one with most.</summary>
    private IElement? Marked(IHtmlDocument page, int total)
    {
        foreach (string selector in (ReadOnlySpan<string>)["[itemprop~=articleBody]", "article", "[role=article]", "main", "[role=main]"])
        {
            IElement? best = null;
            foreach (IElement candidate in page.QuerySelectorAll(selector))
            {
                best = best is null || Weight(candidate) > Weight(best) ? candidate : best;
            }

            if (best is not null && Weight(best) > 0 && Weight(best) >= EnoughOfIt * total)
            {
                return best;
            }
        }

        return null;
    }

    private IElement? Heaviest(IElement element)
    {
        IElement? best = null;
        foreach (IElement child in element.Children)
        {
            if (Weight(child) > 0 && (best is null || Weight(child) > Weight(best)))
            {
                best = child;
            }
        }

        return best;
    }

    private int Weight(IElement element) => weights.GetValueOrDefault(element);

    /// <summary>The characters outside links in the paragraphs of an element, and of all in it.</summary>
    private int Weigh(IElement element)
    {
        if (PageParts.IsNeverText(element) || furniture.Contains(element))
        {
            weights[element] = 0;
            return 0;
        }

        int weight = OwnText(element);
        weight = weight < ShortestParagraph ? 0 : weight;
        foreach (IElement child in element.Children)
        {
            if (IsBlock(child) || child.Children.Length > 0)
            {
                int inner = Weigh(child);
                weight += IsBlock(child) || HasBlock(child) ? inner : 0;
            }
        }

        weights[element] = weight;
        return weight;
    }

    private static bool HasBlock(IElement element)
    {
        foreach (IElement child in element.Children)
        {
            if (IsBlock(child))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The characters of its text and that of inline elements in it, without links.</summary>
    private static int OwnText(INode node)
    {
        int length = 0;
        foreach (INode child in node.ChildNodes)
        {
            if (child is IText words)
            {
                length += words.Data.AsSpan().Trim().Length;
            }
            else if (child is IElement element && element.LocalName != "a" && !IsBlock(element) && !PageParts.IsNeverText(element))
            {
                length += OwnText(element);
            }
        }

        return length;
    }

    /// <summary>Elements named as furniture are left out unless they hold most of the text.</summary>
    private void MarkNamed(IElement element, int total)
    {
        foreach (IElement child in element.Children)
        {
            if (PageParts.IsNamedFurniture(child) && Weight(child) < MostOfIt * total)
            {
                furniture.Add(child);
            }
            else
            {
                MarkNamed(child, total);
            }
        }
    }
}
