using System.Buffers;

namespace Hearsay.Reading.Actors;

/// <summary>Where a text stands in quotation marks. A new paragraph ends a quotation that was left open.</summary>
internal sealed class QuoteMap
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("\"“”`'\n");

    private readonly List<int> starts = [];
    private readonly List<int> ends = [];

    public QuoteMap(string text)
    {
        int open = -1;
        for (int i = 0; i < text.Length; i++)
        {
            int found = text.AsSpan(i).IndexOfAny(Marks);
            if (found < 0)
            {
                break;
            }

            i += found;
            bool isDouble = i + 1 < text.Length && text[i + 1] == text[i];
            switch (text[i])
            {
                case '\n' when isDouble:
                    open = -1;
                    break;
                case '“' or '`' when text[i] != '`' || isDouble:
                    open = i;
                    break;
                case '"' when open < 0:
                    open = i;
                    break;
                case '"' or '”':
                    Close(i);
                    break;
                case '\'' when isDouble:
                    if (open < 0)
                    {
                        open = i;
                    }
                    else
                    {
                        Close(i);
                    }

                    i++;
                    break;
            }
        }

        void Close(int end)
        {
            if (open >= 0)
            {
                starts.Add(open);
                ends.Add(end);
            }

            open = -1;
        }
    }

    /// <summary>Whether the character stands in quotation marks.</summary>
    public bool Contains(int offset)
    {
        int at = starts.BinarySearch(offset);
        at = at >= 0 ? at : ~at - 1;
        return at >= 0 && offset < ends[at];
    }
}
