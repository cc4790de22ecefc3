using System.Text;

namespace Hearsay.Bench.Copies;

/// <summary>Derives copies from texts: none to five of each, by one change or two. The same seed makes the same set.</summary>
internal sealed class CopyGenerator
{
    private static readonly Change[] Changes = [Change.Cut, Change.Retitle, Change.Insert, Change.Replace];

    private static readonly string[] Notices =
    [
        "All rights reserved. This material may not be published, broadcast, rewritten or passed on without permission of the owner.",
        "Sign up for our morning letter to get the news of the day in your mail. You can leave it at any time with one click.",
        "The views in this article are those of its author and are not necessarily those of this paper or of its publisher.",
        "This report was written with material from news agencies. It will be brought up to date as soon as more becomes known.",
        "Readers have asked us how we check what we print: every report is read by two editors, and errors are corrected on the page.",
    ];

    private readonly Random random;
    private readonly IReadOnlyList<string> foreign;
    private readonly string[] vocabulary;

    /// <summary>Makes a generator that takes new words from the texts, by their frequency, and new sentences from foreign ones.</summary>
    public CopyGenerator(int seed, IReadOnlyList<string> texts, IReadOnlyList<string> foreign)
    {
        random = new Random(seed);
        this.foreign = foreign;
        vocabulary = [.. texts.SelectMany(text => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))];
    }

    /// <summary>The texts with those derived from them, in random order.</summary>
    public List<MadeText> Make(IReadOnlyList<string> originals)
    {
        var made = new List<MadeText>();
        for (int family = 0; family < originals.Count; family++)
        {
            made.Add(new MadeText(originals[family], family, Change.None));
            int copies = random.Next(6);
            for (int i = 0; i < copies; i++)
            {
                Change changes = Changes[random.Next(4)] | (random.Next(2) == 0 ? Change.None : Changes[random.Next(4)]);
                made.Add(new MadeText(Derive(originals[family], changes), family, changes));
            }
        }

        MadeText[] shuffled = [.. made];
        random.Shuffle(shuffled);
        return [.. shuffled];
    }

    private string Derive(string text, Change changes)
    {
        text = changes.HasFlag(Change.Cut) ? Cut(text) : text;
        text = changes.HasFlag(Change.Replace) ? Replace(text) : text;
        text = changes.HasFlag(Change.Insert) ? Insert(text) : text;
        return changes.HasFlag(Change.Retitle) ? Retitle(text) : text;
    }

    private string Cut(string text)
    {
        string[] words = text.Split(' ');
        int gone = (int)(words.Length * Between(0.1, 0.6));
        return random.Next(4) switch
        {
            0 => string.Join(' ', words[gone..]),
            1 => WithoutSentences(text, gone),
            _ => string.Join(' ', words[..^gone]),
        };
    }

    private string WithoutSentences(string text, int words)
    {
        List<string> sentences = Sentences(text);
        while (words > 0 && sentences.Count > 1)
        {
            int at = random.Next(sentences.Count);
            int length = sentences[at].Count(' '.Equals) + 1;
            if (length > words)
            {
                break;
            }

            words -= length;
            sentences.RemoveAt(at);
        }

        return string.Join(' ', sentences);
    }

    private string Replace(string text)
    {
        string[] words = text.Split(' ');
        int changed = (int)Math.Round(words.Length * Between(0.05, 0.3));
        int[] places = [.. Enumerable.Range(0, words.Length)];
        random.Shuffle(places);
        foreach (int place in places.Take(changed))
        {
            words[place] = vocabulary[random.Next(vocabulary.Length)];
        }

        return string.Join(' ', words);
    }

    private string Insert(string text)
    {
        int wanted = (int)(text.Count(' '.Equals) * Between(0.1, 0.6));
        List<string> sentences = Sentences(text);
        while (wanted > 0)
        {
            string[] words = (random.Next(5) == 0 ? Notices[random.Next(Notices.Length)] : Foreign()).Split(' ');
            sentences.Insert(random.Next(sentences.Count + 1), string.Join(' ', words.Take(wanted)));
            wanted -= words.Length;
        }

        return string.Join(' ', sentences);
    }

    private string Retitle(string text)
    {
        List<string> sentences = Sentences(text);
        string title = string.Join(' ', Enumerable.Range(0, random.Next(5, 11)).Select(_ => vocabulary[random.Next(vocabulary.Length)]));
        var retitled = new StringBuilder(title).Append("\n\n");
        if (random.Next(2) == 0 && sentences.Count > 2)
        {
            sentences[0] = Foreign();
        }

        foreach (string sentence in sentences)
        {
            retitled.Append(sentence).Append(random.Next(3) == 0 ? "\n\n" : " ");
        }

        return retitled.ToString();
    }

    /// <summary>A sentence of another text that is no longer than those of news.</summary>
    private string Foreign()
    {
        while (true)
        {
            List<string> sentences = Sentences(foreign[random.Next(foreign.Count)]);
            string sentence = sentences[random.Next(sentences.Count)].Trim();
            if (sentence.Count(' '.Equals) is >= 5 and <= 40)
            {
                return sentence;
            }
        }
    }

    private double Between(double least, double most) => least + (random.NextDouble() * (most - least));

    private static List<string> Sentences(string text)
    {
        var sentences = new List<string>();
        int start = 0;
        for (int i = 1; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == ' ' && text[i - 1] is '.' or '?' or '!'))
            {
                sentences.Add(text[start..i]);
                start = i + 1;
            }
        }

        sentences.Add(text[start..]);
        return sentences;
    }
}
