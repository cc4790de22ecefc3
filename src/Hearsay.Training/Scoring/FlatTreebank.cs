using System.Text;
using Hearsay.Language.Syntax;

namespace Hearsay.Training.Scoring;

/// <summary>
/// A treebank as the evaluation sees it: one string of all characters that are not white space, and the sentences,
/// tokens and words as ranges of it.
/// </summary>
internal sealed class FlatTreebank
{
    private FlatTreebank(string characters, TextSpan[] sentences, TextSpan[] tokens, FlatWord[] words)
    {
        Characters = characters;
        Sentences = sentences;
        Tokens = tokens;
        Words = words;
    }

    public string Characters { get; }

    public TextSpan[] Sentences { get; }

    public TextSpan[] Tokens { get; }

    public FlatWord[] Words { get; }

    public static FlatTreebank From(IEnumerable<Sentence> sentences)
    {
        var characters = new StringBuilder();
        var sentenceSpans = new List<TextSpan>();
        var tokenSpans = new List<TextSpan>();
        var words = new List<FlatWord>();
        foreach (Sentence sentence in sentences)
        {
            int start = characters.Length;
            int firstWord = words.Count;
            for (int first = 0; first < sentence.Count;)
            {
                int next = EndOfToken(sentence, first);
                int tokenStart = characters.Length;
                AppendVisible(characters, SurfaceOf(sentence, first, next));
                var token = new TextSpan(tokenStart, characters.Length);
                tokenSpans.Add(token);
                for (int i = first; i < next; i++)
                {
                    words.Add(FlatWord.From(sentence, i, firstWord, token, isMultiword: next - first > 1));
                }

                first = next;
            }

            sentenceSpans.Add(new TextSpan(start, characters.Length));
        }

        return new FlatTreebank(characters.ToString(), [.. sentenceSpans], [.. tokenSpans], [.. words]);
    }

    private static int EndOfToken(Sentence sentence, int first)
    {
        int next = first + 1;
        while (next < sentence.Count && sentence.IsJoinedToPrevious(next))
        {
            next++;
        }

        return next;
    }

    private static string SurfaceOf(Sentence sentence, int first, int next) =>
        next - first == 1
            ? sentence.FormOf(first)
            : sentence.Text[sentence.SpanOf(first).Start..sentence.SpanOf(next - 1).End];

    private static void AppendVisible(StringBuilder characters, string surface)
    {
        foreach (char c in surface)
        {
            if (!char.IsWhiteSpace(c))
            {
                characters.Append(c);
            }
        }
    }
}
