using Hearsay.Language.Syntax;

namespace Hearsay.Training.Scoring;

/// <summary>A syntactic word with what the evaluation compares.</summary>
/// <param name="Span">The characters of its token; the words of a multiword token share them.</param>
/// <param name="IsMultiword">Whether it is part of a multiword token.</param>
/// <param name="Form">The word as written.</param>
/// <param name="Upos">The universal part of speech.</param>
/// <param name="Xpos">The Penn Treebank tag.</param>
/// <param name="Features">The universal features, sorted.</param>
/// <param name="Lemma">The dictionary form; in a gold set, <c>_</c> stands for any.</param>
/// <param name="Head">The index of the head among all words, or -1 for a root.</param>
/// <param name="Deprel">The universal relation, without its subtype.</param>
internal sealed record FlatWord(
    TextSpan Span,
    bool IsMultiword,
    string Form,
    UniversalPos Upos,
    string Xpos,
    string Features,
    string Lemma,
    int Head,
    string Deprel)
{
    /// <summary>The features that the shared task compares; all others are a treebank's own.</summary>
    private static readonly HashSet<string> UniversalFeatures = new(StringComparer.Ordinal)
    {
        "Abbr", "Animacy", "Aspect", "Case", "Definite", "Degree", "Evident", "Foreign", "Gender", "Mood", "Number", "NumType",
        "Person", "Polarity", "Polite", "Poss", "PronType", "Reflex", "Tense", "VerbForm", "Voice",
    };

    public static FlatWord From(Sentence sentence, int index, int firstWord, TextSpan token, bool isMultiword)
    {
        string deprel = sentence.DeprelOf(index);
        int colon = deprel.IndexOf(':', StringComparison.Ordinal);
        int head = sentence.HeadOf(index);
        return new FlatWord(
            token,
            isMultiword,
            sentence.FormOf(index),
            sentence.UposOf(index),
            sentence.XposOf(index),
            KeepUniversal(sentence.FeaturesOf(index)),
            sentence.LemmaOf(index),
            head < 0 ? -1 : firstWord + head,
            colon < 0 ? deprel : deprel[..colon]);
    }

    private static string KeepUniversal(string features)
    {
        if (features.Length == 0)
        {
            return "";
        }

        string[] kept = [.. features.Split('|').Where(IsUniversal)];
        Array.Sort(kept, StringComparer.Ordinal);
        return string.Join('|', kept);
    }

    private static bool IsUniversal(string feature)
    {
        int equals = feature.IndexOf('=', StringComparison.Ordinal);
        return UniversalFeatures.Contains(equals < 0 ? feature : feature[..equals]);
    }
}
