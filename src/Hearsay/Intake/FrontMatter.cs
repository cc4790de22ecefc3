using Hearsay.Documents;
using Hearsay.Knowledge;
using Hearsay.Language.Syntax;

namespace Hearsay.Intake;

/// <summary>
/// The block of keys and values between two lines of <c>---</c> that may stand before a text: <c>title</c>, <c>outlet</c>,
/// <c>author</c>, <c>published</c> or <c>date</c>, <c>place</c>, <c>genre</c>, <c>language</c>, <c>note</c>. Other keys are passed over.
/// </summary>
internal static class FrontMatter
{
    private const int LongestBlock = 100;

    /// <summary>The lines with the block marked, and what it says.</summary>
    public static (List<TextLine> Lines, DocumentHead Head) Read(string text, IReadOnlyList<TextLine> source)
    {
        List<TextLine> lines = [.. source];
        if (FindBlock(text, lines) is not var (first, last))
        {
            return (lines, new DocumentHead());
        }

        var head = new DocumentHead();
        for (int i = first; i <= last; i++)
        {
            head = ReadLine(text, lines[i], head);
            lines[i] = lines[i].As(LineRole.FrontMatter);
        }

        return (lines, head);
    }

    /// <summary>The first and last line of the block, or null. Every line in it must be a key with a value, a list item, a comment or blank.</summary>
    private static (int First, int Last)? FindBlock(string text, List<TextLine> lines)
    {
        int first = lines.FindIndex(line => line.Role != LineRole.Blank);
        if (first < 0 || !IsFence(text, lines[first]))
        {
            return null;
        }

        bool hasKey = false;
        for (int i = first + 1; i < lines.Count && i - first <= LongestBlock; i++)
        {
            if (IsFence(text, lines[i]))
            {
                return hasKey ? (first, i) : null;
            }

            bool isKey = FindColon(text, lines[i]) is not null;
            hasKey |= isKey;
            bool isOther = lines[i].Role == LineRole.Blank || text[lines[i].Start] is '#' or '-' || IsIndented(text, lines[i]);
            if (!isKey && !isOther)
            {
                return null;
            }
        }

        return null;
    }

    private static bool IsFence(string text, TextLine line) => line.Length == 3 && text.AsSpan(line.Start, 3) is "---" or "...";

    private static bool IsIndented(string text, TextLine line) => line.Start > 0 && text[line.Start - 1] is ' ' or '\t';

    /// <summary>The position of the colon after a key: one word of letters, digits, hyphens or underscores.</summary>
    private static int? FindColon(string text, TextLine line)
    {
        int at = line.Start;
        while (at < line.End && (char.IsLetterOrDigit(text[at]) || text[at] is '-' or '_'))
        {
            at++;
        }

        bool isKey = at > line.Start && at < line.End && text[at] == ':' && (at + 1 == line.End || char.IsWhiteSpace(text[at + 1]));
        return isKey ? at : null;
    }

    private static DocumentHead ReadLine(string text, TextLine line, DocumentHead head)
    {
        if (line.Length == 0 || IsIndented(text, line) || FindColon(text, line) is not { } colon)
        {
            return head;
        }

        TextLine value = LineSplitter.Trim(text, colon + 1, line.End);
        if (value.Length >= 2 && text[value.Start] is '"' or '\'' && text[value.End - 1] == text[value.Start])
        {
            value = LineSplitter.Trim(text, value.Start + 1, value.End - 1);
        }

        if (value.Length == 0)
        {
            return head;
        }

        string words = value.Span.Of(text);
        return text[line.Start..colon].ToLowerInvariant() switch
        {
            "title" or "headline" => head with { Title = words, TitleSpan = value.Span },
            "outlet" or "publisher" or "publication" or "site" => head with { Outlet = words },
            "author" or "authors" or "byline" => head with { Author = words },
            "place" or "dateline" or "location" => head with { Place = words },
            "published" or "date" => ReadDate(head, words, value.Span),
            "genre" or "type" or "category" or "section" => ReadGenre(head, words),
            "language" or "lang" => head with { Language = words },
            "note" or "notes" => head with { Notes = [.. head.Notes, words] },
            _ => head,
        };
    }

    private static DocumentHead ReadDate(DocumentHead head, string words, TextSpan span) =>
        WrittenDates.ReadField(words)?.Iso is { } iso
            ? head with { Published = new DocumentDate(iso, DateBasis.Metadata, span) }
            : head with { Notes = [.. head.Notes, $"the front matter's date '{words}' could not be read"] };

    private static DocumentHead ReadGenre(DocumentHead head, string words) =>
        GenreNames.Find(words) is { } genre ? head with { Genre = genre } : head;
}
