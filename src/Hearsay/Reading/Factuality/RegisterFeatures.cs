using Hearsay.Documents.Layers;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Factuality;

/// <summary>
/// Describes how a sentence is written, not what of: function words, punctuation, tags, length. Readers take the same words
/// differently in a report and in a chat, and <see cref="FactualityNetwork"/> with them.
/// </summary>
internal static class RegisterFeatures
{
    /// <summary>Puts the features of a sentence into an empty bag.</summary>
    public static void Read(Tree tree, FeatureBag bag)
    {
        Sentence sentence = tree.Sentence;
        int names = 0;
        int letters = 0;
        for (int i = 0; i < tree.Count; i++)
        {
            string tag = sentence.XposOf(i);
            names += sentence.UposOf(i) == UniversalPos.Propn ? 1 : 0;
            letters += sentence.FormOf(i).Length;
            bag.Add(FeatureHash.Of("r tag").With(tag));
            bag.Add(FeatureHash.Of("r tags").With(tag).With(i + 1 < tree.Count ? sentence.XposOf(i + 1) : ""));
            if (IsFunctional(sentence.UposOf(i)) || sentence.LemmaOf(i) == "say")
            {
                bag.Add(FeatureHash.Of("r word").With(sentence.LemmaOf(i)));
            }

            if (sentence.HeadOf(i) < 0)
            {
                bag.Add(FeatureHash.Of("r root").With(tag).With(sentence.LemmaOf(i) == "say"));
            }
        }

        int count = Math.Max(1, tree.Count);
        bag.Add(FeatureHash.Of("r length").With(Math.Min(count / 4, 12)));
        bag.Add(FeatureHash.Of("r names").With(Math.Min(10 * names / count, 6)));
        bag.Add(FeatureHash.Of("r letters").With(Math.Min(2 * letters / count, 14)));
        bag.Add(FeatureHash.Of("r start").With(tree.Count > 0 && char.IsLower(sentence.FormOf(0)[0])));
    }

    private static bool IsFunctional(UniversalPos part) => part is UniversalPos.Pron or UniversalPos.Det or UniversalPos.Aux
        or UniversalPos.Adp or UniversalPos.Cconj or UniversalPos.Sconj or UniversalPos.Part or UniversalPos.Punct
        or UniversalPos.Intj or UniversalPos.Sym or UniversalPos.Adv;
}
