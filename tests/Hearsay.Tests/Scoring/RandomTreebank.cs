using FsCheck;
using FsCheck.Fluent;
using Hearsay.Language.Conllu;

namespace Hearsay.Tests.Scoring;

/// <summary>Random treebanks, in pairs over the same characters, with multiword tokens, glued and spaced tokens, and any tree.</summary>
internal static class RandomTreebank
{
    private const string Letters = "aabbcdé";

    public static Gen<(ConlluSentence[] Gold, ConlluSentence[] System)> Pairs() =>
        from length in Gen.Choose(1, 40)
        from characters in Gen.ArrayOf(Gen.Elements(Letters.ToCharArray()), length)
        from goldSeed in Gen.Choose(0, int.MaxValue - 1)
        from systemSeed in Gen.Choose(0, int.MaxValue - 1)
        select (Make(new string(characters), new Random(goldSeed)), Make(new string(characters), new Random(systemSeed)));

    public static ConlluSentence[] Make(string characters, Random random)
    {
        var rows = new List<string>();
        var sentence = new List<string[]>();
        for (int at = 0; at < characters.Length;)
        {
            int length = Math.Min(random.Next(1, 5), characters.Length - at);
            AddToken(sentence, characters.Substring(at, length), random);
            at += length;
            if (at == characters.Length || random.Next(5) == 0)
            {
                rows.AddRange(WithHeads(sentence, random));
                rows.Add("/");
                sentence.Clear();
            }
        }

        return Treebank.Of([.. rows]);
    }

    private static void AddToken(List<string[]> sentence, string surface, Random random)
    {
        int words = sentence.Count(r => !r[0].Contains('-', StringComparison.Ordinal));
        int parts = random.Next(3) == 0 ? Math.Min(surface.Length, random.Next(2, 4)) : 1;
        if (parts == 1)
        {
            sentence.Add([$"{words + 1}", surface]);
            return;
        }

        sentence.Add([$"{words + 1}-{words + parts}", surface]);
        for (int i = 0; i < parts; i++)
        {
            sentence.Add([$"{words + i + 1}", i < parts - 1 ? surface.Substring(i, 1) : surface[i..]]);
        }
    }

    private static IEnumerable<string> WithHeads(List<string[]> sentence, Random random)
    {
        int words = sentence.Count(r => !r[0].Contains('-', StringComparison.Ordinal));
        int root = random.Next(1, words + 1);
        foreach (string[] row in sentence)
        {
            if (row[0].Contains('-', StringComparison.Ordinal))
            {
                yield return $"{row[0]} {row[1]}";
                continue;
            }

            int head = row[0] == $"{root}" ? 0 : root;
            string deprel = head == 0 ? "root" : random.Next(2) == 0 ? "obj" : "nsubj:pass";
            string upos = random.Next(2) == 0 ? "NOUN" : "VERB";
            yield return $"{row[0]} {row[1]} {head} {deprel} {upos} {(random.Next(2) == 0 ? "NN" : "VB")} _ {row[1]}";
        }
    }
}
