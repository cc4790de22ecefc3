using Hearsay.Documents;
using Hearsay.Knowledge;

namespace Hearsay.Intake;

/// <summary>What names of genres and sections mean, and how titles of a genre begin.</summary>
internal static class GenreNames
{
    private const int LongestLabel = 6;

    private static readonly Lazy<Lists> English = new(Load);

    /// <summary>The genre that a label names, alone or as one of several between bars or slashes: <c>World | Opinion</c>. Null if none does.</summary>
    public static Genre? Find(string label)
    {
        ArgumentNullException.ThrowIfNull(label);
        Genre? found = null;
        foreach (string part in label.Split(['|', '/', ',', '>', '»', ';', ':', '•', '·']))
        {
            List<Word> words = Word.Split(part, 0, part.Length, LongestLabel + 1);
            if (words.Count is 0 or > LongestLabel || English.Value.Sections.FindWhole(part, words) is not { } genre)
            {
                continue;
            }

            // "News | Opinion" is opinion: what is more special wins.
            found = found is null or Genre.News ? genre : found;
        }

        return found;
    }

    /// <summary>The genre that a title announces in its first words, or null.</summary>
    public static Genre? FindInTitle(string title)
    {
        ArgumentNullException.ThrowIfNull(title);
        List<Word> words = Word.Split(title, 0, title.Length, LongestLabel);
        if (words.Count == 0 || English.Value.Titles.FindAt(title, words, 0) is not var (genre, end))
        {
            return null;
        }

        // "Opinion: …" and "Statement by …" announce; "Opinion polls" does not.
        int after = words[end - 1].End;
        bool isLabel = after < title.Length && title[after] is ':' or '|' or '—' or '–';
        return isLabel || end > 1 ? genre : null;
    }

    /// <summary>The genre that an author's office tells, e.g. of an editorial board; or null.</summary>
    public static Genre? FindInAuthor(string author)
    {
        ArgumentNullException.ThrowIfNull(author);
        return English.Value.Authors.FindWithin(author, Word.Split(author, 0, author.Length));
    }

    /// <summary>Whether the word at an index is a verdict.</summary>
    public static bool IsJudgement(string text, List<Word> words, int index) =>
        English.Value.Judgements.FindAt(text, words, index) is not null;

    private static Lists Load()
    {
        var lists = new Lists(new(), new(), new(), new());
        foreach (LexiconRow row in LexiconFile.Read("English/genres.tsv"))
        {
            PhraseList<Genre> list = row[0] switch
            {
                "author" => lists.Authors,
                "section" => lists.Sections,
                "title" => lists.Titles,
                "judgement" => lists.Judgements,
                _ => throw row.Fail($"'{row[0]}' is none of author, section, title, judgement"),
            };
            list.Add(row.Required(1), row.Value<Genre>(2));
        }

        return lists;
    }

    private sealed record Lists(PhraseList<Genre> Sections, PhraseList<Genre> Titles, PhraseList<Genre> Judgements, PhraseList<Genre> Authors);
}
