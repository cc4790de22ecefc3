using System.Collections.Concurrent;
using Hearsay.Language.Conllu;
using Hearsay.Language.Learning;
using Hearsay.Language.Naming;
using Hearsay.Language.Syntax;
using Hearsay.Language.Tagging;
using Hearsay.Language.Tokenisation;

namespace Hearsay.Language;

/// <summary>
/// Reads English text into sentences with tags, lemmas, dependency trees and names. Immutable and safe to share between threads.
/// </summary>
/// <example>
/// <code>
/// var reader = LanguageReader.Load();
/// foreach (Sentence sentence in reader.Parse("Moscow denied the report.").Sentences)
/// {
///     foreach (Token token in sentence.Tokens)
///     {
///         Console.WriteLine($"{token.Form} {token.Lemma} {token.Upos} {token.Deprel} of {token.Head}");
///     }
/// }
/// </code>
/// </example>
public sealed class LanguageReader
{
    private readonly Segmenter segmenter;
    private readonly SyntaxReader syntax;
    private readonly ConcurrentBag<ReaderWorkspace> workspaces = [];

    private LanguageReader(Segmenter segmenter, SyntaxReader syntax, IReadOnlyDictionary<string, string> models)
    {
        this.segmenter = segmenter;
        this.syntax = syntax;
        Models = models;
    }

    /// <summary>The versions of the models, each a name and the start of the file's SHA-256, by what they are for.</summary>
    public IReadOnlyDictionary<string, string> Models { get; }

    /// <summary>Loads the models that come with the library.</summary>
    /// <exception cref="IOException">A model is missing.</exception>
    /// <exception cref="InvalidDataException">A model is damaged or of another format.</exception>
    public static LanguageReader Load() => Load(withNames: true);

    /// <summary>Loads the models that come with the library; without names, sentences come without them, a little faster.</summary>
    /// <exception cref="IOException">A model is missing.</exception>
    /// <exception cref="InvalidDataException">A model is damaged or of another format.</exception>
    public static LanguageReader Load(bool withNames) => Load(Path.Combine(AppContext.BaseDirectory, "Models"), withNames);

    /// <summary>Loads the models of <paramref name="folder"/>.</summary>
    /// <exception cref="IOException">A model is missing.</exception>
    /// <exception cref="InvalidDataException">A model is damaged or of another format.</exception>
    public static LanguageReader Load(string folder) => Load(folder, withNames: true);

    /// <summary>Loads the models of <paramref name="folder"/>; without names, sentences come without them, a little faster.</summary>
    /// <exception cref="IOException">A model is missing.</exception>
    /// <exception cref="InvalidDataException">A model is damaged or of another format.</exception>
    public static LanguageReader Load(string folder, bool withNames)
    {
        ModelFile tokens = ModelFile.Read(Path.Combine(folder, "en-tokens.model"));
        ModelFile lemmas = ModelFile.Read(Path.Combine(folder, "en-lemmas.model"));
        ModelFile syntax = ModelFile.Read(Path.Combine(folder, "en-syntax.model"));
        var models = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["lemmas"] = lemmas.Version,
            ["syntax"] = syntax.Version,
            ["tokens"] = tokens.Version,
        };
        var network = new SyntaxNetwork(syntax);
        NameFinder? names = null;
        if (withNames)
        {
            ModelFile file = ModelFile.Read(Path.Combine(folder, "en-names.model"));
            models["names"] = file.Version;
            names = NameFinder.Load(file, network.Words);
        }

        return new LanguageReader(
            Segmenter.Load(tokens), new SyntaxReader(network, Lemmatiser.Load(lemmas), names), models);
    }

    /// <summary>Reads <paramref name="text"/>.</summary>
    public ParsedText Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text, [new TextSpan(0, text.Length)]);
    }

    /// <summary>Reads the given parts of <paramref name="text"/>; no sentence runs from one into another.</summary>
    public ParsedText Parse(string text, IReadOnlyList<TextSpan> parts)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(parts);
        return new ParsedText(text, Read(segmenter.Segment(text, parts)));
    }

    /// <summary>
    /// Reads a text of any length, a stretch at a time, in bounded memory. Each result has its own stretch as its text; they are cut
    /// between paragraphs, or at the best place within one of over a hundred thousand characters; see <see cref="TextStretches"/>.
    /// </summary>
    public IEnumerable<ParsedText> Parse(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        foreach (string stretch in TextStretches.Read(reader))
        {
            yield return Parse(stretch);
        }
    }

    /// <summary>Keeps the tokens and sentences given and predicts everything else, one sentence for each.</summary>
    public IReadOnlyList<Sentence> ParseTokens(IReadOnlyList<ConlluSentence> sentences)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        return Read(sentences.Select(s => TokensOf(s.Sentence)));
    }

    private static TokenisedSentence TokensOf(Sentence sentence)
    {
        int count = sentence.Count;
        var spans = new TextSpan[count];
        var joined = new bool[count];
        for (int i = 0; i < count; i++)
        {
            spans[i] = sentence.SpanOf(i);
            joined[i] = sentence.IsJoinedToPrevious(i);
        }

        return new TokenisedSentence(sentence.Text, spans, joined);
    }

    private List<Sentence> Read(IEnumerable<TokenisedSentence> sentences)
    {
        if (!workspaces.TryTake(out ReaderWorkspace? work))
        {
            work = syntax.NewWorkspace();
        }

        try
        {
            var result = new List<Sentence>();
            syntax.Read(sentences, work, result);
            return result;
        }
        finally
        {
            workspaces.Add(work);
        }
    }
}
