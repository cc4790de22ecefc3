namespace Hearsay.Language.Tokenisation;

/// <summary>What has been seen since a sentence began: open quotation marks and brackets, capitals, words that look like verbs.</summary>
internal readonly struct SentenceContext
{
    private readonly int doubleQuotes;
    private readonly int brackets;
    private readonly int capitals;
    private readonly int letters;

    private SentenceContext(int doubleQuotes, int brackets, int capitals, int letters)
    {
        this.doubleQuotes = doubleQuotes;
        this.brackets = brackets;
        this.capitals = capitals;
        this.letters = letters;
    }

    /// <summary>Whether a quotation or a bracket is open, as bits.</summary>
    public uint Flags => (uint)(doubleQuotes & 1) | (brackets > 0 ? 2u : 0u);

    /// <summary>One if any word was in small letters beyond four letters, which titles and names seldom have.</summary>
    public uint HasVerbLike => letters > capitals + 2 ? 1u : 0u;

    /// <summary>The share of words with a capital, in quarters.</summary>
    public uint CapitalShare(int words) => words == 0 || letters == 0 ? 0u : (uint)(capitals * 4 / letters);

    /// <summary>The context after <paramref name="word"/> as well.</summary>
    public SentenceContext After(ReadOnlySpan<char> word)
    {
        char c = word[0];
        if (char.IsLetter(c))
        {
            return new SentenceContext(doubleQuotes, brackets, capitals + (char.IsUpper(c) ? 1 : 0), letters + 1);
        }

        return c switch
        {
            '\u201c' => new SentenceContext(1, brackets, capitals, letters),
            '\u201d' => new SentenceContext(0, brackets, capitals, letters),
            '"' => new SentenceContext(doubleQuotes ^ 1, brackets, capitals, letters),
            '(' or '[' => new SentenceContext(doubleQuotes, brackets + 1, capitals, letters),
            ')' or ']' => new SentenceContext(doubleQuotes, Math.Max(0, brackets - 1), capitals, letters),
            _ => this,
        };
    }
}
