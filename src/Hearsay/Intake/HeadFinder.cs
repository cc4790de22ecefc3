using Hearsay.Knowledge;
using Hearsay.Language.Syntax;

namespace Hearsay.Intake;

/// <summary>Finds title, byline, stamps and dateline at the head of a text.</summary>
internal sealed class HeadFinder
{
    private const int MostHeadLines = 16;

    private readonly string text;
    private readonly List<TextLine> lines;
    private readonly List<HeadDate> dates = [];
    private readonly DocumentHead known;
    private HeadLine found = new();
    private TextSpan? title;

    private HeadFinder(string text, IReadOnlyList<TextLine> source, DocumentHead known)
    {
        this.text = text;
        this.known = known;
        lines = [.. source];
    }

    /// <param name="text">The text.</param>
    /// <param name="source">Its lines, furniture marked.</param>
    /// <param name="known">What is already known, the title above all: no other is looked for then.</param>
    public static TextHead Find(string text, IReadOnlyList<TextLine> source, DocumentHead known) =>
        new HeadFinder(text, source, known).Find();

    private TextHead Find()
    {
        int read = 0;
        for (int i = NextText(-1); i >= 0 && read < MostHeadLines; i = NextText(i), read++)
        {
            if (!ReadLine(i))
            {
                break;
            }
        }

        ReadDateline();
        dates.InsertRange(0, found.Dates);
        var head = new DocumentHead
        {
            Title = title?.Of(text),
            TitleSpan = title,
            Author = found.Author,
            Place = found.Place,
            Outlet = found.Outlet,
            Genre = found.Genre,
        };
        return new TextHead(lines, head, dates);
    }

    /// <summary>Reads one line of the head; false where the article itself begins.</summary>
    private bool ReadLine(int index)
    {
        TextLine line = lines[index];
        if (IsKnownTitle(line))
        {
            title = line.Span;
            lines[index] = line.As(LineRole.Title);
            return true;
        }

        if (title is null && known.Title is null && IsMasthead(index))
        {
            found = found.With(new HeadLine { Outlet = line.Span.Of(text) });
            lines[index] = line.As(LineRole.Head);
            return true;
        }

        HeadLine? head = HeadLineReader.Read(text, line);
        if (head is not null && (head.IsCertain || (head.Outlet is not null && NextText(index) >= 0) || IsBareAuthor(head, index)))
        {
            bool isBareAuthor = head.Author is null && head.BareName is not null && head.Dates.Count == 0;
            found = found.With(isBareAuthor ? head with { Author = head.BareName } : head);
            lines[index] = line.As(LineRole.Head);
            return true;
        }

        if (title is null && known.Title is null && !HasDateline() && CanBeTitle(index))
        {
            title = line.Span;
            lines[index] = line.As(LineRole.Title);
            return true;
        }

        // A deck between the title and the byline is text, but the head goes on behind it.
        return (title is not null || known.Title is not null) && IsHeadAhead(index);
    }

    private bool HasDateline() => found.Dates.Any(date => date.Kind == HeadDateKind.Dateline);

    private bool IsKnownTitle(TextLine line) =>
        title is null && known.Title is { } given && SameWords.Are(given, line.Span.Of(text));

    /// <summary>The name of a paper over the title: its last word is one of such names, and a title follows.</summary>
    private bool IsMasthead(int index)
    {
        TextLine line = lines[index];
        List<Word> words = Word.Split(text, line.Start, line.End, 7);
        int next = NextText(index);
        return words.Count is >= 2 and <= 6 && NameShape.IsName(text, line.Span)
            && HeadWords.English.Is(HeadWord.Outlet, text, words[^1..]) && next >= 0
            && (HeadLineReader.Read(text, lines[next]) is { IsCertain: true } || CanBeTitle(next));
    }

    /// <summary>A name alone on its line is the author's if a byline, a stamp or a dateline is next to it.</summary>
    private bool IsBareAuthor(HeadLine head, int index)
    {
        if (head.BareName is null || found.Author is not null || !NameShape.IsPerson(text, lines[index].Span)
            || (title is null && known.Title is null))
        {
            return false;
        }

        int next = NextText(index);
        return next >= 0 && HeadLineReader.Read(text, lines[next]) is { IsCertain: true };
    }

    private bool IsHeadAhead(int index)
    {
        int next = NextText(index);
        return next >= 0 && lines[index].Length <= 400 && HeadLineReader.Read(text, lines[next]) is { IsCertain: true };
    }

    /// <summary>A short first line without a full stop, set off from what follows, with text behind it.</summary>
    private bool CanBeTitle(int index)
    {
        TextLine line = lines[index];
        int next = NextText(index);
        if (next >= 0 && line.Role == LineRole.Heading)
        {
            return true;
        }

        if (next < 0 || !TitleShape.Fits(text, line))
        {
            return false;
        }

        bool isSetOff = next > index + 1;
        bool isHeadNext = HeadLineReader.Read(text, lines[next]) is { IsCertain: true };
        if (TitleShape.IsQuotation(text, line))
        {
            return isHeadNext;
        }

        return isSetOff || isHeadNext || (lines[next].Length > line.Length * 3 / 2 && !char.IsLower(text[lines[next].Start]));
    }

    /// <summary>Cuts the dateline off the first paragraph, or the second if the first has none.</summary>
    private void ReadDateline()
    {
        int first = NextText(-1);
        int second = first < 0 ? -1 : NextText(first);
        _ = TryCutDateline(first) || (first >= 0 && lines[first].Length < 200 && TryCutDateline(second));
    }

    private bool TryCutDateline(int index)
    {
        if (index < 0 || DatelineReader.Read(text, lines[index].Span) is not { } dateline || IsChronology(index, dateline))
        {
            return false;
        }

        lines[index] = lines[index] with { Start = dateline.End };
        found = found.With(new HeadLine { Place = dateline.Place, Outlet = dateline.Agency });
        if (dateline.Date is { } date)
        {
            dates.Add(new HeadDate(date, HeadDateKind.Dateline));
        }

        return true;
    }

    /// <summary>Paragraphs that all begin with a date are a list of events, and the first is no dateline.</summary>
    private bool IsChronology(int index, Dateline dateline)
    {
        int next = NextText(index);
        return dateline.Place is null && dateline.Date is not null && next >= 0
            && WrittenDates.ReadAt(text, lines[next].Start, lines[next].End) is { Day: not null };
    }

    private int NextText(int index)
    {
        for (int i = index + 1; i < lines.Count; i++)
        {
            if (lines[i].IsText)
            {
                return i;
            }
        }

        return -1;
    }
}
