using System.Text;
using Hearsay.Language.Syntax;

namespace Hearsay.Language.Conllu;

/// <summary>
/// Puts a sentence together from its rows. The text takes the form of a multiword token as written; the forms of its words
/// cut that into pieces where they spell it, and else it is dealt out to them from the left.
/// </summary>
internal sealed class ConlluSentenceBuilder
{
    private readonly List<ConlluRow> rows;
    private readonly StringBuilder text = new();
    private readonly TextSpan[] spans;
    private readonly string[] forms;
    private readonly bool[] joined;
    private readonly string[] misc;
    private readonly SyntaxColumns columns;
    private bool isGlued = true;

    public ConlluSentenceBuilder(List<ConlluRow> rows)
    {
        this.rows = rows;
        int count = rows.Count(r => !r.IsEmptyNode && !r.IsMultiword);
        spans = new TextSpan[count];
        forms = new string[count];
        joined = new bool[count];
        misc = new string[count];
        columns = new SyntaxColumns(count);
    }

    public ConlluSentence Build(List<string> comments)
    {
        int word = 0;
        for (int i = 0; i < rows.Count; i++)
        {
            if (rows[i].IsEmptyNode)
            {
                continue;
            }

            if (rows[i].IsMultiword)
            {
                word = AddMultiword(ref i, word);
            }
            else
            {
                AddWord(rows[i], word);
                Append(rows[i]);
                spans[word] = new TextSpan(text.Length - rows[i].Form.Length, text.Length);
                word++;
            }
        }

        if (word == 0)
        {
            throw rows[0].Fail("a sentence without words.");
        }

        return new ConlluSentence(new Sentence(text.ToString(), spans, forms, joined, columns, []), [.. comments], misc)
        {
            IsGluedToNext = isGlued,
        };
    }

    /// <summary>Adds the multiword token of row <paramref name="i"/> and its words; gives the number of words so far.</summary>
    private int AddMultiword(ref int i, int word)
    {
        ConlluRow token = rows[i];
        (int first, int last) = token.MultiwordRange();
        if (first != word + 1 || last < first)
        {
            throw token.Fail($"multiword token {token.Id} before word {word + 1}.");
        }

        Append(token);
        int begin = word;
        while (word < last)
        {
            if (++i == rows.Count || rows[i].IsMultiword)
            {
                throw token.Fail($"multiword token {token.Id} ends after word {word}.");
            }

            if (!rows[i].IsEmptyNode)
            {
                AddWord(rows[i], word);
                joined[word] = word > begin;
                word++;
            }
        }

        DealOut(token.Form, begin, word);
        return word;
    }

    private void Append(ConlluRow token)
    {
        if (!isGlued)
        {
            text.Append(' ');
        }

        text.Append(token.Form);
        isGlued = token.HasNoSpaceAfter;
    }

    /// <summary>Cuts the surface of a multiword token, which ends the text, into the spans of its words.</summary>
    private void DealOut(string surface, int begin, int end)
    {
        int at = text.Length - surface.Length;
        for (int i = begin; i < end; i++)
        {
            int left = text.Length - at;
            int others = end - i - 1;
            int length = i == end - 1 ? left : Math.Min(forms[i].Length, Math.Max(left - others, Math.Min(left, 1)));
            spans[i] = new TextSpan(at, at + length);
            at += length;
        }
    }

    private void AddWord(ConlluRow row, int word)
    {
        if (row.Number(row.Id) != word + 1)
        {
            throw row.Fail($"word {row.Id} where {word + 1} was due.");
        }

        forms[word] = row.Form;
        columns.Lemmas[word] = row.Columns[2];
        columns.Upos[word] = UniversalPosNames.TryParse(row.Columns[3], out UniversalPos pos) ? pos : UniversalPos.X;
        columns.Xpos[word] = row.Value(4);
        columns.Features[word] = row.Value(5);
        columns.Heads[word] = HeadOf(row);
        columns.Deprels[word] = row.Value(7);
        misc[word] = row.Value(9);
    }

    private int HeadOf(ConlluRow row)
    {
        if (row.Columns[6] == "_")
        {
            return -1;
        }

        int head = row.Number(row.Columns[6]);
        return head <= forms.Length
            ? head - 1
            : throw row.Fail($"head {head} lies beyond the {forms.Length} words of the sentence.");
    }
}
