using Hearsay.Language;

namespace Hearsay.Documents.Layers;

/// <summary>The trees of a parsed text, made once and shared by the stages.</summary>
internal sealed class Forest
{
    private readonly Tree[] trees;

    public Forest(ParsedText text)
    {
        Text = text;
        trees = [.. text.Sentences.Select(s => new Tree(s))];
    }

    /// <summary>The text that was parsed.</summary>
    public ParsedText Text { get; }

    /// <summary>The number of sentences.</summary>
    public int Count => trees.Length;

    /// <summary>The tree of a sentence.</summary>
    public Tree this[int sentence] => trees[sentence];
}
