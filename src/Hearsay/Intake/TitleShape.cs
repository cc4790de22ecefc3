namespace Hearsay.Intake;

/// <summary>Tells by its shape whether a line can be a headline.</summary>
internal static class TitleShape
{
    private const int LongestTitle = 220;
    private const int MostWords = 32;

    /// <summary>Two to 32 words that begin with no small letter and end without a full stop, comma, colon or semicolon.</summary>
    public static bool Fits(string text, TextLine line)
    {
        if (line.Length is < 3 or > LongestTitle)
        {
            return false;
        }

        int words = Word.Split(text, line.Start, line.End, MostWords + 1).Count;
        char last = text[line.End - 1];
        bool endsLikeTitle = last is not (',' or ';' or ':') && (last != '.' || IsEllipsis(text, line));
        return words is >= 2 and <= MostWords && endsLikeTitle && !char.IsLower(text[line.Start])
            && !IsSpeakerTurn(text, line) && !HasSentenceEnd(text, line);
    }

    /// <summary>Whether the whole line stands in quotation marks.</summary>
    public static bool IsQuotation(string text, TextLine line) =>
        text[line.Start] is '"' or '“' or '«' or '„' or '‘' && text[line.End - 1] is '"' or '”' or '»' or '“' or '’';

    /// <summary><c>Q:</c>, <c>A:</c>, <c>MR. SMITH:</c> at the start.</summary>
    private static bool IsSpeakerTurn(string text, TextLine line)
    {
        int colon = text.IndexOf(':', line.Start, Math.Min(line.Length, 4));
        return colon > 0 && colon - line.Start <= 2;
    }

    private static bool IsEllipsis(string text, TextLine line) => line.Length > 3 && text[line.End - 2] == '.';

    /// <summary>A full stop within the line after a word of three small letters: it is running text.</summary>
    private static bool HasSentenceEnd(string text, TextLine line)
    {
        for (int at = line.Start + 3; at + 2 < line.End; at++)
        {
            if (text[at] == '.' && text[at + 1] == ' ' && char.IsUpper(text[at + 2]) && char.IsLower(text[at - 1])
                && char.IsLower(text[at - 2]) && char.IsLower(text[at - 3]))
            {
                return true;
            }
        }

        return false;
    }
}
