using Hearsay.Language.Learning;

namespace Hearsay.Language.Naming;

/// <summary>
/// Lists of words that often stand in names: first names, and words in the names of places. Each list that a word is on is one more
/// of its hashed features. The training script's name_features.py computes the same.
/// </summary>
internal sealed class NameLists
{
    /// <summary>An upper bound of what <see cref="FindBuckets"/> writes.</summary>
    public const int MaxBuckets = 6;

    private const char Kind = 'z';
    private const string First = "first";
    private const string CapitalFirst = "First";

    private readonly Dictionary<string, int[]> buckets;

    /// <summary>Takes the tensor <c>lists</c> of a model: the name of a list, a tab and a word in lower case, in each row.</summary>
    public NameLists(ModelFile file)
    {
        var lists = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (string row in file.Strings("lists"))
        {
            int tab = row.IndexOf('\t', StringComparison.Ordinal);
            string word = row[(tab + 1)..];
            if (!lists.TryGetValue(word, out List<int>? on))
            {
                lists[word] = on = [];
            }

            on.Add(WordFeatures.Bucket(Kind, row.AsSpan(0, tab)));
        }

        buckets = lists.ToDictionary(l => l.Key, l => l.Value.ToArray(), StringComparer.Ordinal);
    }

    /// <summary>Writes a hash bucket for each list that the word is on, and one more for a capitalised first name.</summary>
    public int FindBuckets(ReadOnlySpan<char> form, Span<int> found)
    {
        Span<char> lower = stackalloc char[WordFeatures.MaxLength];
        if (form.IsEmpty || form.Length > lower.Length)
        {
            return 0;
        }

        int length = form.ToLowerInvariant(lower);
        if (!buckets.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(lower[..length], out int[]? on))
        {
            return 0;
        }

        on.CopyTo(found);
        int first = WordFeatures.Bucket(Kind, First);
        if (!char.IsUpper(form[0]) || !on.AsSpan().Contains(first))
        {
            return on.Length;
        }

        found[on.Length] = WordFeatures.Bucket(Kind, CapitalFirst);
        return on.Length + 1;
    }
}
