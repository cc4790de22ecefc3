namespace Hearsay.Language.Tokenisation;

/// <summary>The clitics that English writes onto a word: <em>n't</em>, <em>'s</em>, <em>'ll</em>.</summary>
internal static class Clitics
{
    private static readonly string[] Endings = ["n't", "'s", "'m", "'d", "'re", "'ve", "'ll"];

    /// <summary>Where the clitic of a token starts, or 0 if it has none or is nothing else.</summary>
    public static int Find(ReadOnlySpan<char> token)
    {
        if (token.Length < 3 || token[^2] is not ('\'' or '\u2019') && token[^3] is not ('\'' or '\u2019'))
        {
            return 0;
        }

        foreach (string ending in Endings)
        {
            if (token.Length > ending.Length && EndsWith(token, ending) && char.IsLetterOrDigit(token[^(ending.Length + 1)]))
            {
                return token.Length - ending.Length;
            }
        }

        return 0;
    }

    private static bool EndsWith(ReadOnlySpan<char> token, string ending)
    {
        ReadOnlySpan<char> last = token[^ending.Length..];
        for (int i = 0; i < ending.Length; i++)
        {
            char c = last[i] == '\u2019' ? '\'' : char.ToLowerInvariant(last[i]);
            if (c != ending[i])
            {
                return false;
            }
        }

        return true;
    }
}
