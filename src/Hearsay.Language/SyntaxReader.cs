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
        TreeDraft[] drafts = Draft(batch, workspace);
        ReadContentsApart(drafts, workspace);
        foreach (TreeDraft draft in drafts)
        {
            SpeakerRepair.Apply(draft.Columns, draft.Forms);
            TokenisedSentence tokens = draft.Tokens;
            result.Add(new Sentence(tokens.Text, tokens.Spans, draft.Forms, tokens.Joined, draft.Columns, draft.Names));
        }
    }

    /// <summary>
    /// Where a sentence ends with who says so and its tree does not show it, what is said is parsed again as a sentence of its own:
    /// without the speaker behind it the parser sees its verb.
    /// </summary>
    private void ReadContentsApart(TreeDraft[] drafts, ReaderWorkspace workspace)
    {
        var torn = new List<TreeDraft>();
        var contents = new List<TokenisedSentence>();
        foreach (TreeDraft draft in drafts)
        {
            if (SpeakerRepair.FindContent(draft.Columns, draft.Forms) is var length and > 0)
            {
                torn.Add(draft);
                contents.Add(draft.Tokens.First(length));
            }
        }

        TreeDraft[] apart = Draft(contents, workspace);
        for (int i = 0; i < apart.Length; i++)
        {
            if (HasPredicate(apart[i].Columns))
            {
                apart[i].Columns.CopyTo(torn[i].Columns);
            }
        }
    }

    private static bool HasPredicate(SyntaxColumns columns)
    {
        int top = Array.IndexOf(columns.Heads, -1);
        for (int i = 0; i < columns.Heads.Length; i++)
        {
            if (columns.Heads[i] == top && columns.Deprels[i] == "cop")
            {
                return true;
            }
        }

        return columns.Upos[top] is UniversalPos.Verb or UniversalPos.Adj && columns.Xpos[top] is not "VBG";
    }

    private TreeDraft[] Draft(List<TokenisedSentence> batch, ReaderWorkspace workspace)
    {
        SyntaxWorkspace work = workspace.Syntax;
        int[] order = [.. Enumerable.Range(0, batch.Count).OrderByDescending(i => batch[i].Count)];
        var result = new TreeDraft[order.Length];
        if (order.Length == 0)
        {
            return result;
        }

        TokenisedSentence[] sorted = [.. order.Select(i => batch[i])];
        work.Load(sorted);
        network.Encode(work);
        network.ScoreWords(work);
        var decoder = new TreeDecoder();
        var scores = new float[sorted[0].Count * (sorted[0].Count + 1)];
        var relations = new int[sorted[0].Count];
        for (int s = 0; s < sorted.Length; s++)
        {
            TokenisedSentence sentence = sorted[s];
            var columns = new SyntaxColumns(sentence.Count);
            network.ScoreArcs(work, s, scores);
            decoder.Decode(scores, sentence.Count, columns.Heads);
            network.PickRelations(work, s, columns.Heads, relations, root);
            string[] forms = Fill(columns, relations, sentence, work, work.Offsets[s]);
            Name[] found = names is null ? [] : names.Find(forms, work.StatesOf(s), workspace.Names!);
            result[order[s]] = new TreeDraft(sentence, forms, columns, found);
        }

        return result;
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
        ParticipleRepair.Apply(columns, forms);
        ClauseEdgeRepair.Apply(columns, forms);
        return forms;
    }

    private string LemmaOf(SyntaxColumns columns, int i, string form, int word, SyntaxWorkspace work)
    {
        ref string? lemma = ref work.LemmaOf(word);
        return lemma ??= lemmatiser.Lemmatise(form, columns.Upos[i], columns.Xpos[i]);
    }
}
