using System.Text.RegularExpressions;
using Hearsay.Documents;
using Hearsay.Language.Syntax;

namespace Hearsay.Intake;

/// <summary>
/// Finds what a message quotes of another: lines behind <c>&gt;</c> with the line that announces them, and all that stands below an original
/// message's head. It stays in the text and is not read: its words are not the sender's.
/// </summary>
internal static partial class MailQuotes
{
    /// <summary>Characters of an announcement, which mail programs break into two lines.</summary>
    private const int LongestAnnouncement = 300;

    /// <summary>The document of a message without what it quotes.</summary>
    public static Document LeaveOut(Document document)
    {
        IReadOnlyList<TextSpan> quoted = Find(document.Text);
        if (quoted.Count == 0)
        {
            return document;
        }

        TextSpan[] own = [.. document.Body.SelectMany(part => Without(part, quoted)).Where(part => part.Of(document.Text).Any(char.IsLetterOrDigit))];
        string note = "what the message quotes of another is kept and not read" + (own.Length == 0 ? ": nothing else is in it" : "");
        return document with { Body = own, Notes = [.. document.Notes, note] };
    }

    /// <summary>The quoted stretches of a text, in order.</summary>
    public static IReadOnlyList<TextSpan> Find(string text)
    {
        List<TextLine> lines = LineSplitter.Split(text);
        var found = new List<TextSpan>();
        for (int i = 0; i < lines.Count; i++)
        {
            if (IsBehindMark(text, lines[i]))
            {
                found.Add(lines[i].Span);
            }
            else if (IsHeadOfOriginal(text, lines, i))
            {
                found.Add(new TextSpan(lines[i].Span.Start, text.Length));
                break;
            }
            else if (AnnouncementEnd(text, lines, i) is { } last)
            {
                int next = NextLine(lines, last + 1);
                bool isMarked = next < lines.Count && IsBehindMark(text, lines[next]);
                found.Add(new TextSpan(lines[i].Span.Start, isMarked ? lines[last].Span.End : text.Length));
                if (!isMarked)
                {
                    break;
                }

                i = last;
            }
        }

        return found;
    }

    private static bool IsBehindMark(string text, TextLine line) => line.Span.Length > 0 && text[line.Span.Start] == '>';

    /// <summary>The last line of <em>On Monday, 5 May, Ana Duarte wrote:</em>, or null if none begins here.</summary>
    private static int? AnnouncementEnd(string text, List<TextLine> lines, int first)
    {
        if (!lines[first].Span.Of(text).StartsWith("On ", StringComparison.Ordinal))
        {
            return null;
        }

        for (int last = first; last < int.Min(first + 3, lines.Count) && lines[last].Role != LineRole.Blank; last++)
        {
            var whole = new TextSpan(lines[first].Span.Start, lines[last].Span.End);
            if (whole.Length <= LongestAnnouncement && Announcement().IsMatch(whole.Of(text)))
            {
                return last;
            }
        }

        return null;
    }

    private static bool IsHeadOfOriginal(string text, List<TextLine> lines, int at)
    {
        string line = lines[at].Span.Of(text);
        if (Original().IsMatch(line))
        {
            return true;
        }

        // From:, Sent:, To:, Subject: as some programs write them above what is answered.
        string[] head = [.. lines.Skip(at).Take(5).Select(l => l.Span.Of(text).TrimStart('*'))];
        return head[0].StartsWith("From:", StringComparison.Ordinal)
            && head.Any(l => l.StartsWith("Sent:", StringComparison.Ordinal) || l.StartsWith("Date:", StringComparison.Ordinal))
            && head.Any(l => l.StartsWith("Subject:", StringComparison.Ordinal));
    }

    private static int NextLine(List<TextLine> lines, int at)
    {
        while (at < lines.Count && lines[at].Role == LineRole.Blank)
        {
            at++;
        }

        return at;
    }

    private static IEnumerable<TextSpan> Without(TextSpan part, IReadOnlyList<TextSpan> quoted)
    {
        int start = part.Start;
        foreach (TextSpan quote in quoted.Where(q => q.End > part.Start && q.Start < part.End))
        {
            if (quote.Start > start)
            {
                yield return new TextSpan(start, quote.Start);
            }

            start = int.Max(start, quote.End);
        }

        if (start < part.End)
        {
            yield return new TextSpan(start, part.End);
        }
    }

    [GeneratedRegex(@"^On\s[^\n]*\d.*\s(?:wrote|writes):$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Announcement();

    [GeneratedRegex(@"^-{2,}\s*(?:Original Message|Forwarded [Mm]essage)\s*-{2,}$|^Begin forwarded message:$", RegexOptions.CultureInvariant)]
    private static partial Regex Original();
}
