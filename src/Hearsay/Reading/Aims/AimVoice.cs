using Hearsay.Documents;
using Hearsay.Documents.Layers;
using Hearsay.Knowledge;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Aims;

/// <summary>Tells whose word an aim is: the holder's own, or that of whoever speaks of the holder.</summary>
internal sealed class AimVoice
{
    private readonly IReadOnlyList<Attribution> attributions;
    private readonly SpanIndex contents;
    private readonly ActorMap actors;

    public AimVoice(IReadOnlyList<Attribution> attributions, ActorMap actors)
    {
        this.attributions = attributions;
        contents = SpanIndex.OfContents(attributions);
        this.actors = actors;
    }

    /// <summary>
    /// Declared if the aim is called so (<em>the declared goal</em>), or if who speaks is the holder; else imputed.
    /// </summary>
    public AimKind KindOf(Clause purpose, Token? holder, Token? noun)
    {
        if (noun is { } named && FindWord(named) is { } kind)
        {
            return kind;
        }

        if (holder is { } self && IsFirstPerson(self))
        {
            return AimKind.Declared;
        }

        Attribution? said = Innermost(purpose);
        bool isOwnWord = said is { Attitude: Attitude.Assertion, SourceHead: { } speaker } && holder is { } whose
            && actors.AreSame(speaker, whose);
        return isOwnWord ? AimKind.Declared : AimKind.Imputed;
    }

    private static AimKind? FindWord(Token noun)
    {
        foreach (Token child in noun.Children)
        {
            if (!child.HasDeprel("amod"))
            {
                continue;
            }

            string lemma = child.Lemma.ToLowerInvariant();
            string form = child.Form.ToLowerInvariant();
            if (AimWords.Is(lemma, AimWord.Declared) || AimWords.Is(form, AimWord.Declared))
            {
                return AimKind.Declared;
            }

            if (AimWords.Is(lemma, AimWord.Imputed) || AimWords.Is(form, AimWord.Imputed))
            {
                return AimKind.Imputed;
            }
        }

        return null;
    }

    private static bool IsFirstPerson(Token token) =>
        token.Upos == UniversalPos.Pron && token.Lemma.ToLowerInvariant() is "i" or "we" or "my" or "our";

    private Attribution? Innermost(Clause clause)
    {
        Attribution? inner = null;
        int length = int.MaxValue;
        foreach (int near in contents.Near(clause.PredicateSpan))
        {
            Attribution one = attributions[near];
            foreach (TextSpan content in one.Content)
            {
                if (content.Contains(clause.PredicateSpan) && content.Length < length)
                {
                    inner = one;
                    length = content.Length;
                }
            }
        }

        return inner;
    }
}
