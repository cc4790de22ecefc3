using Hearsay.Documents;

namespace Hearsay.Knowledge;

/// <summary>The words that ascribe words or thoughts to somebody: <c>English/cues.tsv</c>.</summary>
internal sealed class CueLexicon
{
    private readonly Dictionary<string, Cue>[] byPart = [[], [], [], [], []];

    public CueLexicon(IEnumerable<LexiconRow> rows)
    {
        foreach (LexiconRow row in rows)
        {
            var cue = new Cue(
                row.Required(0), row.Value<WordClass>(1), row.Value<Attitude>(2), row.Value<Stance>(3), FramesOf(row));
            if (!byPart[(int)cue.Part].TryAdd(cue.Word, cue))
            {
                throw row.Fail($"'{cue.Word}' stands twice as {row[1]}");
            }
        }
    }

    /// <summary>The lexicon that comes with the library.</summary>
    public static CueLexicon Load() => new(LexiconFile.Read("English/cues.tsv"));

    /// <summary>All cues of a part of speech, sorted by word.</summary>
    public IEnumerable<Cue> All(WordClass part) => byPart[(int)part].Values.OrderBy(c => c.Word, StringComparer.Ordinal);

    /// <summary>The cue with this dictionary form, or null.</summary>
    public Cue? Find(string word, WordClass part) => byPart[(int)part].GetValueOrDefault(word);

    private static Frames FramesOf(LexiconRow row)
    {
        var frames = Frames.None;
        foreach (string name in row.Required(4).Split(','))
        {
            frames |= Enum.TryParse(name.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out Frames frame)
                ? frame
                : throw row.Fail($"'{name}' is no frame");
        }

        return frames;
    }
}
