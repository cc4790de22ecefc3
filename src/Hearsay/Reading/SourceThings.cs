using Hearsay.Knowledge;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading;

/// <summary>Tells by the word alone what can hardly be somebody.</summary>
internal static class SourceThings
{
    private static readonly string[] Endings = ["tion", "sion", "ment", "ness", "ity", "ance", "ence", "ism", "sis", "ship", "age", "ure"];

    /// <summary>Whether the word names a thing: <em>which</em>, <em>the latter</em>, an abstract noun that names no body and no document.</summary>
    public static bool Is(Token word)
    {
        string lemma = word.Lemma.ToLowerInvariant();
        return word.Upos switch
        {
            UniversalPos.Pron or UniversalPos.Det => word.Form.ToLowerInvariant() is "which" or "that" or "this" or "these" or "those" or "what",
            UniversalPos.Adj => lemma is "latter" or "former",
            UniversalPos.Noun => SourceNouns.Find(lemma) is null && Nominals.Find(lemma) is null
                && Array.Exists(Endings, e => lemma.EndsWith(e, StringComparison.Ordinal)),
            _ => false,
        };
    }
}
