namespace Hearsay.Knowledge;

/// <summary>The words of time: months, weekdays, seasons, units, and what counts from them.</summary>
internal sealed class TimeLexicon
{
    private static readonly Lazy<TimeLexicon> Loaded = new(() => new TimeLexicon());
    private readonly Dictionary<(string Word, TimeWordKind Kind), TimeWord> words = [];
    private readonly Dictionary<string, int> kinds = new(StringComparer.Ordinal);

    private TimeLexicon()
    {
        foreach (LexiconRow row in LexiconFile.Read("English/time.tsv"))
        {
            TimeWordKind kind = row.Value<TimeWordKind>(1);
            if (!words.TryAdd((row.Required(0), kind), new TimeWord(kind, row[2])))
            {
                throw row.Fail($"'{row[0]}' stands twice as {row[1]}");
            }

            kinds[row.Required(0)] = kinds.GetValueOrDefault(row.Required(0)) | FlagOf(kind);
        }
    }

    /// <summary>The lexicon that comes with Hearsay.</summary>
    public static TimeLexicon English => Loaded.Value;

    /// <summary>The bit that stands for a kind in <see cref="KindsOf"/>.</summary>
    public static int FlagOf(TimeWordKind kind) => 1 << (int)kind;

    /// <summary>All kinds that the word, in lower case, is of: none for most words, which is what makes it worth asking first.</summary>
    public int KindsOf(string word) => kinds.GetValueOrDefault(word);

    /// <summary>The word, in lower case, as one of this kind, or null.</summary>
    public TimeWord? Find(string word, TimeWordKind kind) =>
        words.TryGetValue((word, kind), out TimeWord found) ? found : null;
}
