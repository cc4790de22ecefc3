using System.Diagnostics;
using Hearsay.Documents;
using Hearsay.Language.Syntax;
using Hearsay.Weighing.Copies;

namespace Hearsay.Bench.Copies;

/// <summary>Finds the copies of a generated set, and says how many of the pairs are right.</summary>
internal sealed class CopyAccuracy
{
    private readonly IReadOnlyList<MadeText> texts;
    private readonly TextWriter? errors;

    public CopyAccuracy(IReadOnlyList<MadeText> texts, TextWriter? errors)
    {
        this.texts = texts;
        this.errors = errors;
    }

    /// <summary>The pairs in the groups that Hearsay forms.</summary>
    public PairScore Groups { get; private set; }

    /// <summary>The pairs in the groups of the baseline.</summary>
    public PairScore Baseline { get; private set; }

    /// <summary>The pairs called copies, against those of an original and what was derived from it; pairs of two derived texts aside.</summary>
    public PairScore Links { get; private set; }

    /// <summary>How many pairs were judged.</summary>
    public int Judged { get; private set; }

    /// <summary>The seconds that it took to judge them, texts read anew for none.</summary>
    public double JudgingSeconds { get; private set; }

    /// <summary>For each way of deriving a text, how many were linked to their originals.</summary>
    public SortedDictionary<string, PairScore> ByChange { get; } = new(StringComparer.Ordinal);

    public void Run()
    {
        CopyText[] ready = [.. texts.Select((text, i) => CopyText.Of(Document(i, text.Text)))];
        CopySketch[] sketches = [.. texts.Select(text => CopySketch.Of(text.Text, [new TextSpan(0, text.Text.Length)]))];
        var index = new CopyIndex();
        for (int i = 0; i < sketches.Length; i++)
        {
            index.Add(i, sketches[i]);
        }

        var pairs = new List<CopyEvidence>();
        var copies = new HashSet<(int, int)>();
        var candidates = new HashSet<(int, int)>();
        for (int i = 0; i < sketches.Length; i++)
        {
            foreach (int other in index.Find(sketches[i]).Select(c => c.Number).Where(other => other != i))
            {
                candidates.Add((Math.Min(i, other), Math.Max(i, other)));
            }
        }

        var clock = Stopwatch.StartNew();
        foreach ((int first, int second) in candidates)
        {
            CopyEvidence evidence = CopyJudge.Judge(ready[first], ready[second]);
            pairs.Add(evidence);
            if (evidence.IsCopy)
            {
                copies.Add((first, second));
            }
        }

        (Judged, JudgingSeconds) = (candidates.Count, clock.Elapsed.TotalSeconds);
        CopyGroups groups = CopyGroups.Form(ready.Select(text => new CopyMember(text.Document.Id, null, text.Words)), pairs);
        int[] numbers = Numbers(groups);
        Groups = PairScore.OfGroups(texts, numbers);
        Links = ScoreLinks(copies);
        CountChanges(copies);
        Write(copies, candidates, pairs, numbers);
    }

    public void RunBaseline()
    {
        uint[][] signatures = [.. texts.Select(text => MinHashBaseline.Sign(text.Text))];
        var index = new MinHashBaseline();
        foreach (uint[] signature in signatures)
        {
            index.Add(signature);
        }

        int[] groups = [.. Enumerable.Range(0, texts.Count)];
        for (int i = 0; i < signatures.Length; i++)
        {
            foreach (int other in index.Find(signatures[i]))
            {
                (int a, int b) = (Root(groups, i), Root(groups, other));
                groups[Math.Max(a, b)] = Math.Min(a, b);
            }
        }

        Baseline = PairScore.OfGroups(texts, [.. groups.Select((_, i) => Root(groups, i))]);
    }

    private static int Root(int[] groups, int number)
    {
        while (groups[number] != number)
        {
            number = groups[number] = groups[groups[number]];
        }

        return number;
    }

    private static Document Document(int number, string text) => new()
    {
        Id = $"d{number:000000}",
        Uri = "",
        Text = text,
        Body = [new TextSpan(0, text.Length)],
    };

    private int[] Numbers(CopyGroups groups)
    {
        int[] numbers = [.. Enumerable.Range(0, texts.Count)];
        foreach (CopyGroup group in groups.Groups)
        {
            int first = Number(group.Members[0].Id);
            foreach (CopyMember member in group.Members)
            {
                numbers[Number(member.Id)] = first;
            }
        }

        return numbers;
    }

    private static int Number(string id) => int.Parse(id.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture);

    private PairScore ScoreLinks(HashSet<(int First, int Second)> copies)
    {
        var score = new PairScore(0, 0, texts.Count(text => text.Changes != Change.None));
        foreach ((int first, int second) in copies)
        {
            bool isFamily = texts[first].Family == texts[second].Family;
            bool hasOriginal = texts[first].Changes == Change.None || texts[second].Changes == Change.None;
            score += (isFamily, hasOriginal) switch
            {
                (true, true) => new PairScore(1, 1, 0),
                (true, false) => default,
                _ => new PairScore(0, 1, 0),
            };
        }

        return score;
    }

    private void CountChanges(HashSet<(int, int)> copies)
    {
        Dictionary<int, int> originals = texts.Select((text, i) => (text, i)).Where(t => t.text.Changes == Change.None)
            .ToDictionary(t => t.text.Family, t => t.i);
        for (int i = 0; i < texts.Count; i++)
        {
            if (texts[i].Changes != Change.None)
            {
                int original = originals[texts[i].Family];
                bool isFound = copies.Contains((Math.Min(i, original), Math.Max(i, original)));
                string change = texts[i].Changes.ToString();
                ByChange[change] = ByChange.GetValueOrDefault(change) + new PairScore(isFound ? 1 : 0, 0, 1);
            }
        }
    }

    private void Write(HashSet<(int, int)> copies, HashSet<(int, int)> candidates, List<CopyEvidence> pairs, int[] groups)
    {
        foreach (CopyEvidence pair in errors is null ? [] : pairs)
        {
            (int first, int second) = (Number(pair.First), Number(pair.Second));
            if (pair.IsCopy && texts[first].Family != texts[second].Family)
            {
                errors!.WriteLine($"WRONG{(groups[first] == groups[second] ? ", grouped" : "")} {pair.Kind} {texts[first].Changes} / {texts[second].Changes}\n{string.Join(' ', pair.Reasons)}");
                errors.WriteLine($"--- {texts[first].Text}\n--- {texts[second].Text}");
                foreach (CopyPassage passage in pair.Passages)
                {
                    errors.WriteLine($"  = {passage.InFirst.Of(texts[first].Text)}");
                }
            }
        }

        var originals = texts.Select((text, i) => (text, i)).Where(t => t.text.Changes == Change.None).ToDictionary(t => t.text.Family, t => t.i);
        for (int i = 0; i < texts.Count && errors is not null; i++)
        {
            (int, int) pair = (Math.Min(i, originals[texts[i].Family]), Math.Max(i, originals[texts[i].Family]));
            if (pair.Item1 != pair.Item2 && !copies.Contains(pair))
            {
                string why = candidates.Contains(pair) ? "not called a copy" : "not looked at";
                errors.WriteLine($"MISSED {why}, {texts[i].Changes}\n--- {texts[originals[texts[i].Family]].Text}\n--- {texts[i].Text}");
            }
        }
    }
}
