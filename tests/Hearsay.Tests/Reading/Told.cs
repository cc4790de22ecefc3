using Hearsay.Documents;
using Hearsay.Language;
using Hearsay.Language.Syntax;

namespace Hearsay.Tests.Reading;

/// <summary>Texts with tags and trees for the finders of actors, places, times and quantities.</summary>
internal static class Told
{
    /// <summary>
    /// A text from its sentences; each word is <c>form/UPOS</c> or <c>form/UPOS/head/relation</c>, heads counted from 1, with the
    /// lemma as a fifth part where it is not the form in lower case. <c>_</c> in a form stands for a space.
    /// </summary>
    public static ParsedText Text(params string[] sentences)
    {
        string[][][] rows = [.. sentences.Select(s => s.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Cells).ToArray())];
        string text = string.Join(' ', rows.Select(s => string.Join(' ', s.Select(w => w[0]))));
        var read = new List<Sentence>();
        int offset = 0;
        foreach (string[][] words in rows)
        {
            read.Add(Sentence(text, words, ref offset));
        }

        return new ParsedText(text, read);
    }

    /// <summary>The same with names, given as words that stand in the text.</summary>
    public static ParsedText WithNames(ParsedText text, params (string Words, NameType Type)[] names)
    {
        return text with { Sentences = [.. text.Sentences.Select(s => Rename(s, names))] };
    }

    /// <summary>A document around a text.</summary>
    public static Document Document(ParsedText text, string? published = null, string? place = null) => new()
    {
        Id = "d-0",
        Uri = "test.txt",
        Text = text.Text,
        Body = [new TextSpan(0, text.Text.Length)],
        Place = place,
        Published = published is null ? null : new DocumentDate(published, DateBasis.Given, null),
    };

    private static string[] Cells(string word)
    {
        string[] cells = word.Split('/');
        cells[0] = cells[0].Replace('_', ' ').Replace('|', '/');
        return cells;
    }

    private static Sentence Sentence(string text, string[][] words, ref int offset)
    {
        int count = words.Length;
        var spans = new TextSpan[count];
        var columns = new SyntaxColumns(count);
        for (int i = 0; i < count; i++)
        {
            string[] cells = words[i];
            spans[i] = new TextSpan(offset, offset + cells[0].Length);
            offset += cells[0].Length + 1;
            UniversalPos pos = UniversalPosNames.TryParse(cells[1], out UniversalPos known) ? known : UniversalPos.X;
            columns.Upos[i] = pos;
            columns.Heads[i] = cells.Length > 2 ? int.Parse(cells[2], System.Globalization.CultureInfo.InvariantCulture) - 1 : i == 0 ? -1 : 0;
            columns.Deprels[i] = cells.Length > 3 ? cells[3] : i == 0 ? "root" : "dep";
            columns.Lemmas[i] = cells.Length > 4 ? cells[4] : cells[0].ToLowerInvariant();
            columns.Features[i] = cells.Length > 5 ? cells[5] : "";
        }

        return new Sentence(text, spans, [.. words.Select(w => w[0])], new bool[count], columns, []);
    }

    private static Sentence Rename(Sentence sentence, (string Words, NameType Type)[] names)
    {
        var found = new List<Name>();
        for (int i = 0; i < sentence.Count; i++)
        {
            foreach ((string words, NameType type) in names)
            {
                int length = words.Split(' ').Length;
                if (i + length <= sentence.Count
                    && string.Join(' ', Enumerable.Range(i, length).Select(sentence.FormOf)) == words)
                {
                    found.Add(new Name(i, i + length, type));
                }
            }
        }

        int count = sentence.Count;
        var columns = new SyntaxColumns(count);
        for (int i = 0; i < count; i++)
        {
            columns.Upos[i] = sentence.UposOf(i);
            columns.Heads[i] = sentence.HeadOf(i);
            columns.Deprels[i] = sentence.DeprelOf(i);
            columns.Lemmas[i] = sentence.LemmaOf(i);
            columns.Features[i] = sentence.FeaturesOf(i);
        }

        return new Sentence(
            sentence.Text,
            [.. Enumerable.Range(0, count).Select(sentence.SpanOf)],
            [.. Enumerable.Range(0, count).Select(sentence.FormOf)],
            new bool[count],
            columns,
            [.. found]);
    }
}
