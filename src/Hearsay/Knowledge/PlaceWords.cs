namespace Hearsay.Knowledge;

/// <summary>Words beside names that tell whether they are places, and of what kind.</summary>
internal sealed class PlaceWords
{
    private static readonly Lazy<PlaceWords> Loaded = new(() => new PlaceWords());
    private readonly HashSet<(string Word, PlaceWordKind Kind)> words = [];

    private PlaceWords()
    {
        foreach (LexiconRow row in LexiconFile.Read("English/place-words.tsv"))
        {
            if (!words.Add((row.Required(0), row.Value<PlaceWordKind>(1))))
            {
                throw row.Fail($"'{row[0]}' stands twice as {row[1]}");
            }
        }
    }

    /// <summary>The list that comes with Hearsay.</summary>
    public static PlaceWords English => Loaded.Value;

    /// <summary>Whether the word, in lower case, is one of that kind.</summary>
    public bool Is(string word, PlaceWordKind kind) => words.Contains((word, kind));
}
