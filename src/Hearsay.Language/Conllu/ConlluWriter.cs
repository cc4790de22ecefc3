using System.Globalization;
using Hearsay.Language.Syntax;

namespace Hearsay.Language.Conllu;

/// <summary>Writes sentences as CoNLL-U.</summary>
public sealed class ConlluWriter
{
    private readonly TextWriter output;

    /// <summary>Writes to <paramref name="output"/>, which stays open.</summary>
    public ConlluWriter(TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        this.output = output;
    }

    /// <summary>Whether names are added to MISC as <c>Name=B-PER</c>.</summary>
    public bool WithNames { get; init; }

    /// <summary>Writes one sentence after its <paramref name="comments"/>, which carry their own <c>#</c>.</summary>
    public void Write(Sentence sentence, IEnumerable<string> comments)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(comments);
        Write(sentence, comments, null, isGluedToNext: IsGlued(sentence, sentence.Count - 1));
    }

    /// <summary>Writes one sentence after its comments, with more in MISC.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="comments">They carry their own <c>#</c>.</param>
    /// <param name="more">For each word what is added to MISC, <c>Key=Value</c> divided by <c>|</c>; empty for nothing.</param>
    public void Write(Sentence sentence, IEnumerable<string> comments, IReadOnlyList<string> more)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(comments);
        ArgumentNullException.ThrowIfNull(more);
        string[] misc = new string[sentence.Count];
        for (int i = 0; i < misc.Length; i++)
        {
            string own = IsWholeToken(sentence, i) && IsGlued(sentence, i) ? "SpaceAfter=No" : "";
            misc[i] = own.Length == 0 || more[i].Length == 0 ? own + more[i] : own + "|" + more[i];
        }

        Write(sentence, comments, misc, isGluedToNext: IsGlued(sentence, sentence.Count - 1));
    }

    /// <summary>
    /// Writes the sentences of a text: <c># newpar</c> where a blank line stands before a sentence, <c># sent_id</c> counting from 1, and <c># text</c>.
    /// </summary>
    public void Write(string text, IReadOnlyList<Sentence> sentences)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(sentences);
        int end = 0;
        for (int i = 0; i < sentences.Count; i++)
        {
            Sentence sentence = sentences[i];
            var comments = new List<string>(3);
            if (i == 0 || HasBlankLine(text.AsSpan(end, sentence.Span.Start - end)))
            {
                comments.Add("# newpar");
            }

            comments.Add(string.Create(CultureInfo.InvariantCulture, $"# sent_id = {i + 1}"));
            comments.Add("# text = " + sentence);
            Write(sentence, comments);
            end = sentence.Span.End;
        }
    }

    /// <summary>Writes a sentence as a file gave it, with its comments and its MISC column.</summary>
    public void Write(ConlluSentence sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        Write(sentence.Sentence, sentence.Comments, sentence.Misc, sentence.IsGluedToNext);
    }

    /// <summary>The names of a sentence in the IOB2 scheme, one tag a token.</summary>
    public static string[] Iob2(Sentence sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        var tags = new string[sentence.Count];
        Array.Fill(tags, "O");
        foreach (Name name in sentence.Names)
        {
            string type = name.Type switch { NameType.Person => "PER", NameType.Organisation => "ORG", _ => "LOC" };
            for (int i = name.Start; i < name.End; i++)
            {
                tags[i] = (i == name.Start ? "B-" : "I-") + type;
            }
        }

        return tags;
    }

    private void Write(Sentence sentence, IEnumerable<string> comments, IReadOnlyList<string>? misc, bool isGluedToNext)
    {
        foreach (string comment in comments)
        {
            WriteClean(comment);
            output.Write('\n');
        }

        string[] names = WithNames ? Iob2(sentence) : [];
        for (int i = 0; i < sentence.Count; i++)
        {
            int last = EndOfToken(sentence, i);
            if (last > i)
            {
                WriteMultiword(sentence, i, last, isGluedToNext);
            }

            WriteWord(sentence, i);
            string own = misc is not null ? misc[i] : IsWholeToken(sentence, i) && IsGlued(sentence, i) ? "SpaceAfter=No" : "";
            WriteMisc(own, WithNames ? names[i] : null);
            output.Write('\n');
        }

        output.Write('\n');
    }

    /// <summary>The last word of the multiword token that starts at <paramref name="first"/>; else the word itself.</summary>
    private static int EndOfToken(Sentence sentence, int first)
    {
        int last = first;
        while (!sentence.IsJoinedToPrevious(first) && last + 1 < sentence.Count && sentence.IsJoinedToPrevious(last + 1))
        {
            last++;
        }

        return last;
    }

    private static bool HasBlankLine(ReadOnlySpan<char> gap)
    {
        int breaks = 0;
        foreach (char c in gap)
        {
            breaks += c == '\n' ? 1 : 0;
        }

        return breaks > 1;
    }

    private static bool IsWholeToken(Sentence sentence, int i) =>
        !sentence.IsJoinedToPrevious(i) && (i + 1 >= sentence.Count || !sentence.IsJoinedToPrevious(i + 1));

    private static bool IsGlued(Sentence sentence, int i) => i >= 0 && !sentence.IsFollowedBySpace(i);

    private void WriteMultiword(Sentence sentence, int first, int last, bool isGluedToNext)
    {
        bool isGlued = last + 1 < sentence.Count ? IsGlued(sentence, last) : isGluedToNext;
        WriteNumber(first + 1);
        output.Write('-');
        WriteNumber(last + 1);
        output.Write('\t');
        WriteClean(sentence.Text.AsSpan(sentence.SpanOf(first).Start, sentence.SpanOf(last).End - sentence.SpanOf(first).Start));
        output.Write("\t_\t_\t_\t_\t_\t_\t_\t");
        output.Write(isGlued ? "SpaceAfter=No\n" : "_\n");
    }

    private void WriteWord(Sentence sentence, int i)
    {
        WriteNumber(i + 1);
        Column(sentence.FormOf(i));
        Column(sentence.LemmaOf(i));
        Column(sentence.UposOf(i).ToTag());
        Column(sentence.XposOf(i));
        Column(sentence.FeaturesOf(i));
        output.Write('\t');
        if (sentence.HeadOf(i) < 0 && sentence.DeprelOf(i).Length == 0)
        {
            output.Write('_'); // not parsed: a root would have its relation
        }
        else
        {
            WriteNumber(sentence.HeadOf(i) + 1);
        }

        Column(sentence.DeprelOf(i));
        output.Write("\t_\t");
    }

    private void WriteMisc(string own, string? name)
    {
        string rest = name is null ? own : WithoutName(own);
        if (name is not null)
        {
            output.Write("Name=");
            output.Write(name);
            output.Write(rest.Length > 0 ? "|" : "");
        }

        WriteClean(rest.Length > 0 || name is not null ? rest : "_");
    }

    private static string WithoutName(string misc) =>
        misc.Contains("Name=", StringComparison.Ordinal)
            ? string.Join('|', misc.Split('|').Where(item => !item.StartsWith("Name=", StringComparison.Ordinal)))
            : misc;

    private void Column(string value)
    {
        output.Write('\t');
        WriteClean(value.Length == 0 ? "_" : value);
    }

    /// <summary>Writes a value with a space for every tab and line break, which would break the format.</summary>
    private void WriteClean(ReadOnlySpan<char> value)
    {
        for (int at; (at = value.IndexOfAny('\t', '\n', '\r')) >= 0; value = value[(at + 1)..])
        {
            output.Write(value[..at]);
            output.Write(' ');
        }

        output.Write(value);
    }

    private void WriteNumber(int number)
    {
        Span<char> digits = stackalloc char[11];
        number.TryFormat(digits, out int length, default, CultureInfo.InvariantCulture);
        output.Write(digits[..length]);
    }
}
