using Hearsay.Language.Syntax;

namespace Hearsay.Weighing.Copies;

/// <summary>Reads the words of a text, each with its place; their hashes are those of <see cref="ShingleReader"/>.</summary>
internal static class WordReader
{
    /// <summary>The words of <paramref name="body"/>, in the order of the text.</summary>
    public static (ulong[] Words, TextSpan[] Spans) Read(string text, IReadOnlyList<TextSpan> body)
    {
        var words = new List<ulong>();
        var spans = new List<TextSpan>();
        var folded = new byte[64 + WordHash.Padding];
        foreach (TextSpan part in body)
        {
            int length = 0;
            int start = 0;
            int end = 0;
            for (int i = part.Start; i <= part.End; i++)
            {
                byte value = i < part.End ? CopyFolding.Fold(text[i]) : CopyFolding.Separator;
                if (value > CopyFolding.Ignored)
                {
                    start = length == 0 ? i : start;
                    end = i + 1;
                    folded = WithRoom(folded, length);
                    folded[length++] = value;
                }
                else if (value == CopyFolding.Separator && length > 0)
                {
                    words.Add(WordHash.Of(folded, 0, length));
                    spans.Add(new TextSpan(start, end));
                    length = 0;
                }
            }
        }

        return ([.. words], [.. spans]);
    }

    private static byte[] WithRoom(byte[] folded, int length)
    {
        if (length + WordHash.Padding >= folded.Length)
        {
            Array.Resize(ref folded, 2 * folded.Length);
        }

        return folded;
    }
}
