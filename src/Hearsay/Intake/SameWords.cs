namespace Hearsay.Intake;

/// <summary>Compares phrases by their words, whatever their capitals and punctuation.</summary>
internal static class SameWords
{
    /// <summary>Whether both have the same words in the same order, and at least one.</summary>
    public static bool Are(string left, string right)
    {
        List<Word> a = Word.Split(left, 0, left.Length);
        List<Word> b = Word.Split(right, 0, right.Length);
        if (a.Count != b.Count || a.Count == 0)
        {
            return false;
        }

        for (int i = 0; i < a.Count; i++)
        {
            if (!a[i].Span.Of(left.AsSpan()).Equals(b[i].Span.Of(right.AsSpan()), StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The share of the left phrase's words that the right one has too, 0 to 1.</summary>
    public static double Share(string left, string right)
    {
        HashSet<string> words = [.. Word.Split(right, 0, right.Length).Select(word => word.Span.Of(right).ToLowerInvariant())];
        List<Word> own = Word.Split(left, 0, left.Length);
        int shared = own.Count(word => words.Contains(word.Span.Of(left).ToLowerInvariant()));
        return own.Count == 0 ? 0 : (double)shared / own.Count;
    }
}
