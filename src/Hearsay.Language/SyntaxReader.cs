using Hearsay.Language.Learning;
using Hearsay.Language.Naming;
using Hearsay.Language.Parsing;
using Hearsay.Language.Syntax;
using Hearsay.Language.Tagging;

namespace Hearsay.Language;

/// <summary>Tags, parses and finds names, in batches of like length. Immutable; every thread brings its workspace.</summary>
internal sealed class SyntaxReader
{
    private const int BatchWords = 3072;

    private readonly SyntaxNetwork network;
    private readonly Lemmatiser lemmatiser;
    private readonly NameFinder? names;
    private readonly UniversalPos[] upos;
    private readonly int root;

    public SyntaxReader(SyntaxNetwork network, Lemmatiser lemmatiser, NameFinder? names)
    {
        this.network = network;
        this.lemmatiser = lemmatiser;
        this.names = names;
        upos = [.. network.Upos.Select(tag => UniversalPosNames.TryParse(tag, out UniversalPos pos) ? pos : UniversalPos.X)];
        root = Array.IndexOf(network.Relations, "root");
    }

    /// <summary>Makes the buffers of one thread.</summary>
    public ReaderWorkspace NewWorkspace() => new(new SyntaxWorkspace(network), names?.NewWorkspace());

    /// <summary>Reads sentences and adds them in their order to <paramref name="result"/>.</summary>
    public void Read(IEnumerable<TokenisedSentence> sentences, ReaderWorkspace work, List<Sentence> result)
    {
        var batch = new List<TokenisedSentence>();
        int words = 0;
        foreach (TokenisedSentence sentence in sentences)
        {
            if (words + sentence.Count > BatchWords && batch.Count > 0)
            {
                ReadBatch(batch, work, result);
                batch.Clear();
                words = 0;
            }

            batch.Add(sentence);
            words += sentence.Count;
        }

        ReadBatch(batch, work, result);
    }

    private void ReadBatch(List<TokenisedSentence> batch, ReaderWorkspace workspace, List<Sentence> result)
    {
        SyntaxWorkspace work = workspace.Syntax;
        int[] order = [.. Enumerable.Range(0, batch.Count).OrderByDescending(i => batch[i].Count)];
        if (order.Length == 0)
        {
            return;
        }

        TokenisedSentence[] sorted = [.. order.Select(i => batch[i])];
        work.Load(sorted);
        network.Encode(work);
        network.ScoreWords(work);
        var decoder = new TreeDecoder();
        var scores = new float[sorted[0].Count * (sorted[0].Count + 1)];
        var relations = new int[sorted[0].Count];
        int start = result.Count;
        result.AddRange(new Sentence[batch.Count]);
        for (int s = 0; s < sorted.Length; s++)
        {
            TokenisedSentence sentence = sorted[s];
            var columns = new SyntaxColumns(sentence.Count);
            network.ScoreArcs(work, s, scores);
            decoder.Decode(scores, sentence.Count, columns.Heads);
            network.PickRelations(work, s, columns.Heads, relations, root);
            string[] forms = Fill(columns, relations, sentence, work, work.Offsets[s]);
            Name[] found = names is null ? [] : names.Find(forms, work.StatesOf(s), workspace.Names!);
            result[start + order[s]] = new Sentence(sentence.Text, sentence.Spans, forms, sentence.Joined, columns, found);
        }
    }

    private string[] Fill(SyntaxColumns columns, int[] relations, TokenisedSentence sentence, SyntaxWorkspace work, int offset)
    {
        var forms = new string[sentence.Count];
        for (int i = 0; i < sentence.Count; i++)
        {
            int word = offset + i;
            forms[i] = work.FormOf(word);
            columns.Upos[i] = upos[work.UposOf[word]];
            columns.Xpos[i] = network.Xpos[work.XposOf[word]];
            columns.Features[i] = network.Features[work.FeaturesOf[word]];
            columns.Deprels[i] = network.Relations[relations[i]];
            columns.Lemmas[i] = LemmaOf(columns, i, forms[i], word, work);
        }

        PastVerbRepair.Apply(columns, forms, lemmatiser);
        AttachmentRepair.Apply(columns, forms);
        SubjectRepair.Apply(columns, forms);
        SpeakerRepair.Apply(columns, forms);
        return forms;
    }

    private string LemmaOf(SyntaxColumns columns, int i, string form, int word, SyntaxWorkspace work)
    {
        ref string? lemma = ref work.LemmaOf(word);
        return lemma ??= lemmatiser.Lemmatise(form, columns.Upos[i], columns.Xpos[i]);
    }
}
