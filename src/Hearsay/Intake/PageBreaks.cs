using Hearsay.Language.Syntax;

namespace Hearsay.Intake;

/// <summary>Finds the pages of a text that parts them by form feeds, as tools do that make texts of paged documents.</summary>
internal static class PageBreaks
{
    /// <summary>The pages, the form feed at the end of each; empty if there is none.</summary>
    public static IReadOnlyList<TextSpan> Find(string text)
    {
        int end = text.IndexOf('\f', StringComparison.Ordinal);
        if (end < 0)
        {
            return [];
        }

        var pages = new List<TextSpan>();
        int start = 0;
        for (; end >= 0; end = text.IndexOf('\f', start))
        {
            pages.Add(new TextSpan(start, end + 1));
            start = end + 1;
        }

        if (!text.AsSpan(start).IsWhiteSpace())
        {
            pages.Add(new TextSpan(start, text.Length));
        }

        return pages;
    }
}
