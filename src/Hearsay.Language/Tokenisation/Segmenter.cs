using Hearsay.Language.Learning;
using Hearsay.Language.Syntax;

namespace Hearsay.Language.Tokenisation;

/// <summary>Splits text into paragraphs, words and sentences. Immutable and safe to share between threads.</summary>
internal sealed class Segmenter
{
    private readonly Tokeniser tokeniser;
    private readonly SentenceSplitter splitter;

    public Segmenter(Tokeniser tokeniser, SentenceSplitter splitter)
    {
        this.tokeniser = tokeniser;
        this.splitter = splitter;
    }

    /// <summary>Takes the tensors <c>tokens</c>, <c>sentences</c> and <c>contractions</c> of a model.</summary>
    public static Segmenter Load(ModelFile file)
    {
        var contractions = new Dictionary<string, int[]>(StringComparer.Ordinal);
        foreach (string line in file.Strings("contractions"))
        {
            string[] cells = line.Split(' ');
            if (!IsOwner(cells[0], cells))
            {
                contractions[cells[0]] = [.. cells.Skip(1).Select(c => int.Parse(c, System.Globalization.CultureInfo.InvariantCulture))];
            }
        }

        return new Segmenter(
            new Tokeniser(new LinearClassifier(file, "tokens"), contractions),
            new SentenceSplitter(new LinearClassifier(file, "sentences")));
    }

    /// <summary><em>Travellers</em>, once written for <em>traveller's</em>: as a rule the word is a plural.</summary>
    private static bool IsOwner(string word, string[] cells) =>
        cells.Length == 2 && char.IsLetter(word[^2]) && cells[1] == (word.Length - 1).ToString(System.Globalization.CultureInfo.InvariantCulture) && word[^1] == 's'
        && word[..^1] is not ("he" or "she" or "it" or "that" or "there" or "what" or "who" or "let" or "here");

    /// <summary>The sentences of the given parts of a text, in order.</summary>
    public IEnumerable<TokenisedSentence> Segment(string text, IReadOnlyList<TextSpan> parts)
    {
        var paragraphs = new List<TextSpan>();
        var words = new WordList();
        var ends = new List<int>();
        foreach (TextSpan part in parts)
        {
            paragraphs.Clear();
            ParagraphFinder.Find(text, part, paragraphs);
            foreach (TextSpan paragraph in paragraphs)
            {
                words.Clear();
                ends.Clear();
                tokeniser.Tokenise(text, paragraph, words);
                splitter.Split(text, words.Spans, words.Joined, ends);
                int start = 0;
                foreach (int end in ends)
                {
                    yield return new TokenisedSentence(
                        text, words.Spans[start..end].ToArray(), words.Joined[start..end].ToArray());
                    start = end;
                }
            }
        }
    }
}
