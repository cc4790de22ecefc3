namespace Hearsay.Language.Tokenisation;

/// <summary>What has been seen since a sentence began: open quotation marks and brackets, capitals, words that look like verbs.</summary>
internal struct SentenceContext
{
    private int doubleQuotes;
    private int brackets;
    private int capitals;
    private int letters;

    /// <summary>Whether a quotation or a bracket is open, as bits.</summary>
    public readonly uint Flags => (uint)(doubleQuotes & 1) | (brackets > 0 ? 2u : 0u);

    /// <summary>One if any word was in small letters beyond four letters, which titles and names seldom have.</summary>
    public readonly uint HasVerbLike => letters > capitals + 2 ? 1u : 0u;

    /// <summary>The share of words with a capital, in quarters.</summary>
    public readonly uint CapitalShare(int words) => words == 0 || letters == 0 ? 0u : (uint)(capitals * 4 / letters);

    /// <summary>Takes the next word of the sentence.</summary>
    public void Add(ReadOnlySpan<char> word)
    {
        char c = word[0];
        if (char.IsLetter(c))
        {
            letters++;
            capitals += char.IsUpper(c) ? 1 : 0;
        }
        else if (c is '"' or '\u201c' or '\u201d')
        {
            doubleQuotes = c == '\u201c' ? 1 : c == '\u201d' ? 0 : doubleQuotes ^ 1;
        }
        else if (c is '(' or '[')
        {
            brackets++;
        }
        else if (c is ')' or ']')
        {
            brackets = Math.Max(0, brackets - 1);
        }
    }
}
