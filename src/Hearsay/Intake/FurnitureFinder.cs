using Hearsay.Knowledge;
using Hearsay.Language.Syntax;

namespace Hearsay.Intake;

/// <summary>Tells the parts of a page that are not its article: "top of page", "95 views", share buttons, disclaimers.</summary>
internal sealed class FurnitureFinder
{
    private const int LongestStart = 30;
    private const int LongestNotice = 120;
    private const int LongestNoticeInCharacters = 1200;
    private const int LongestTailLine = 160;

    private static readonly Lazy<FurnitureFinder> Shared = new(Load);

    private readonly PhraseList<FurnitureKind> lines = new();
    private readonly PhraseList<FurnitureKind> starts = new();
    private readonly PhraseList<FurnitureKind> notices = new();
    private readonly PhraseList<FurnitureKind> tails = new();
    private readonly List<string> glued = [];

    private FurnitureFinder()
    {
    }

    /// <summary>The finder of English furniture.</summary>
    public static FurnitureFinder English => Shared.Value;

    /// <summary>The lines, those that are furniture marked, and phrases stuck to text cut off.</summary>
    public List<TextLine> Mark(string text, IReadOnlyList<TextLine> source)
    {
        List<TextLine> marked = [.. source];
        int? tail = null;
        for (int i = 0; i < marked.Count; i++)
        {
            if (!marked[i].IsText)
            {
                continue;
            }

            TextLine line = Unglue(text, marked[i]);
            List<Word>? words = WordsOf(text, line);
            if (KindOf(text, words) is not null || line.Role == LineRole.Blank)
            {
                line = line.As(LineRole.Furniture);
            }
            else if (words is not null && tails.FindWhole(text, words) is not null)
            {
                tail = i;
            }
            else if (tail is not null && !CanBeTail(text, line))
            {
                tail = null;
            }

            marked[i] = line;
        }

        CutTail(marked, tail);
        return marked;
    }

    /// <summary>What the line is, or null if it may be text.</summary>
    public FurnitureKind? KindOf(string text, TextSpan span) => KindOf(text, WordsOf(text, new TextLine(span.Start, span.End, LineRole.Text)));

    private FurnitureKind? KindOf(string text, List<Word>? words)
    {
        if (words is null)
        {
            return null;
        }

        if (words.Count <= LongestStart
            && (lines.FindWhole(text, words) ?? starts.FindAt(text, words, 0)?.Meaning) is { } kind)
        {
            return kind;
        }

        return notices.FindWithin(text, words);
    }

    private static List<Word>? WordsOf(string text, TextLine line)
    {
        if (line.Length > LongestNoticeInCharacters)
        {
            return null;
        }

        List<Word> words = Word.Split(text, line.Start, line.End, LongestNotice + 1);
        return words.Count > LongestNotice || words.Count == 0 ? null : words;
    }

    /// <summary>Cuts off "bottom of page" and the like where a page's words run into the text's without a space.</summary>
    private TextLine Unglue(string text, TextLine line)
    {
        bool isCut;
        do
        {
            isCut = false;
            foreach (string phrase in glued)
            {
                TextLine cut = UnglueEnd(text, UnglueStart(text, line, phrase), phrase);
                isCut |= cut != line;
                line = cut;
            }
        }
        while (isCut);
        return line;
    }

    private static TextLine UnglueStart(string text, TextLine line, string phrase)
    {
        int after = line.Start + phrase.Length;
        if (after > line.End || !IsAt(text, line.Start, phrase))
        {
            return line;
        }

        int next = after;
        while (next < line.End && char.IsWhiteSpace(text[next]))
        {
            next++;
        }

        bool isStuck = next < line.End && (char.IsUpper(text[next]) || char.IsDigit(text[next]) || IsOpening(text[next]));
        return isStuck || next == line.End ? LineSplitter.Trim(text, after, line.End) : line;
    }

    private static TextLine UnglueEnd(string text, TextLine line, string phrase)
    {
        int start = line.End - phrase.Length;
        if (start <= line.Start || !IsAt(text, start, phrase) || char.IsWhiteSpace(text[start - 1]))
        {
            return line;
        }

        return LineSplitter.Trim(text, line.Start, start);
    }

    private static bool IsAt(string text, int start, string phrase) =>
        text.AsSpan(start, phrase.Length).Equals(phrase, StringComparison.OrdinalIgnoreCase);

    private static bool IsOpening(char value) => value is '"' or '“' or '‘' or '«' or '(' or '[' or '•' or '\'';

    /// <summary>After "Related articles" there are only headlines; a line of running text means that the article goes on.</summary>
    private static bool CanBeTail(string text, TextLine line) =>
        line.Length <= LongestTailLine && text[line.End - 1] != '.';

    private static void CutTail(List<TextLine> lines, int? tail)
    {
        for (int i = tail ?? lines.Count; i < lines.Count; i++)
        {
            lines[i] = lines[i].IsText ? lines[i].As(LineRole.Furniture) : lines[i];
        }
    }

    private static FurnitureFinder Load()
    {
        var finder = new FurnitureFinder();
        foreach (LexiconRow row in LexiconFile.Read("English/furniture.tsv"))
        {
            FurnitureKind kind = row.Value<FurnitureKind>(0);
            string pattern = row.Required(2);
            if (row[1] == "glued")
            {
                finder.glued.Add(pattern);
                continue;
            }

            PhraseList<FurnitureKind> list = row[1] switch
            {
                "line" => finder.lines,
                "start" => finder.starts,
                "within" => finder.notices,
                "tail" => finder.tails,
                _ => throw row.Fail($"'{row[1]}' is none of line, start, within, tail, glued"),
            };
            list.Add(pattern, kind);
        }

        return finder;
    }
}
