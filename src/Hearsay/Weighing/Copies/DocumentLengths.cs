namespace Hearsay.Weighing.Copies;

/// <summary>How many shingles each document of an index has, in pages, so that gaps in the numbering cost little.</summary>
internal sealed class DocumentLengths
{
    private const int PageSize = 1 << 12;

    private int[]?[] pages = [];

    /// <summary>The number of documents.</summary>
    public int Count { get; private set; }

    /// <summary>The number of shingles of a document, or -1 if there is no such document.</summary>
    public int Of(uint number)
    {
        uint page = number / PageSize;
        return page < (uint)pages.Length && pages[page] is { } lengths ? lengths[number % PageSize] - 1 : -1;
    }

    /// <summary>Notes the number of shingles of a document that was not there.</summary>
    public void Set(uint number, int shingles)
    {
        int page = (int)(number / PageSize);
        if (page >= pages.Length)
        {
            Array.Resize(ref pages, int.Max(page + 1, pages.Length + (pages.Length / 2)));
        }

        (pages[page] ??= new int[PageSize])[number % PageSize] = shingles + 1;
        Count++;
    }

    /// <summary>Takes a document out that was there.</summary>
    public void Clear(uint number)
    {
        pages[number / PageSize]![number % PageSize] = 0;
        Count--;
    }
}
