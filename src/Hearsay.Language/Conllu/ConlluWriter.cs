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
        foreach (string comment in comments)
        {
            output.Write(comment);
            output.Write('\n');
        }

        string[] names = WithNames ? Iob2(sentence) : [];
        for (int i = 0; i < sentence.Count; i++)
        {
            WriteMultiword(sentence, i);
            WriteWord(sentence, i, WithNames ? names[i] : null);
        }

        output.Write('\n');
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

    private void WriteMultiword(Sentence sentence, int first)
    {
        int last = first;
        while (last + 1 < sentence.Count && sentence.IsJoinedToPrevious(last + 1))
        {
            last++;
        }

        if (last == first || sentence.IsJoinedToPrevious(first))
        {
            return;
        }

        WriteNumber(first + 1);
        output.Write('-');
        WriteNumber(last + 1);
        output.Write('\t');
        output.Write(sentence.Text.AsSpan(sentence.SpanOf(first).Start, sentence.SpanOf(last).End - sentence.SpanOf(first).Start));
        output.Write("\t_\t_\t_\t_\t_\t_\t_\t");
        output.Write(sentence.IsFollowedBySpace(last) ? "_" : "SpaceAfter=No");
        output.Write('\n');
    }

    private void WriteWord(Sentence sentence, int i, string? name)
    {
        bool inMultiword = sentence.IsJoinedToPrevious(i) || (i + 1 < sentence.Count && sentence.IsJoinedToPrevious(i + 1));
        bool glued = !inMultiword && !sentence.IsFollowedBySpace(i);
        WriteNumber(i + 1);
        Column(sentence.FormOf(i));
        Column(sentence.LemmaOf(i));
        Column(sentence.UposOf(i).ToTag());
        Column(sentence.XposOf(i));
        Column(sentence.FeaturesOf(i));
        output.Write('\t');
        WriteNumber(sentence.HeadOf(i) + 1);
        Column(sentence.DeprelOf(i));
        output.Write("\t_\t");
        output.Write((name, glued) switch
        {
            (null, false) => "_",
            (null, true) => "SpaceAfter=No",
            (_, false) => "Name=" + name,
            _ => "Name=" + name + "|SpaceAfter=No",
        });
        output.Write('\n');
    }

    private void Column(string value)
    {
        output.Write('\t');
        output.Write(value.Length == 0 ? "_" : value);
    }

    private void WriteNumber(int number)
    {
        Span<char> digits = stackalloc char[11];
        number.TryFormat(digits, out int length, default, CultureInfo.InvariantCulture);
        output.Write(digits[..length]);
    }
}
