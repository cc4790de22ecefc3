using System.Globalization;

namespace Hearsay.Bench.Copies;

/// <summary>Measures the finding of copies on a set that is generated from public texts: <c>bench/copies</c>.</summary>
internal static class CopyBench
{
    private const int ForeignPieces = 2000;

    public static int Run(string[] arguments)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        int[] seeds = [.. Option(arguments, "--seeds", "1,2,3").Split(',').Select(Number)];
        int originals = Number(Option(arguments, "--originals", "10000"));
        int library = Number(Option(arguments, "--library", "100000"));
        double share = double.Parse(Option(arguments, "--repeated", "0.1"), CultureInfo.InvariantCulture);
        string file = Option(arguments, "--errors", "");

        List<string> newswire = CopySource.Newswire();
        string[] pieces = [.. CopySource.SpeechPieces(new Random(0), newswire)];
        new Random(0).Shuffle(pieces);
        string[] foreign = pieces[..ForeignPieces];
        Console.WriteLine($"texts: {newswire.Count} of newswire, {CopySource.OtherNews().Count} other news, {pieces.Length} pieces of speeches");
        if (!arguments.Contains("--speed"))
        {
            List<string> texts = OriginalSet.Without(newswire.Concat(CopySource.OtherNews()).Concat(pieces.Skip(ForeignPieces)), share, originals);
            Console.WriteLine($"originals: {texts.Count}, {texts.Count(newswire.ToHashSet().Contains)} of them of newswire; each shares at most {share:P0} of its shingles with any other");
            using TextWriter? errors = file.Length == 0 ? null : new StreamWriter(file);
            Accuracy(seeds, texts, foreign, errors);
        }

        if (!arguments.Contains("--accuracy"))
        {
            Speed(newswire, pieces, library);
        }

        return 0;
    }

    private static void Accuracy(int[] seeds, List<string> originals, string[] foreign, TextWriter? errors)
    {
        Console.WriteLine("\nseed  documents  pairs judged    us each  precision  recall  links: precision  recall  MinHash: precision  recall");
        var changes = new SortedDictionary<string, PairScore>(StringComparer.Ordinal);
        foreach (int seed in seeds)
        {
            List<MadeText> texts = new CopyGenerator(seed, originals, foreign).Make(originals);
            var run = new CopyAccuracy(texts, errors);
            run.Run();
            run.RunBaseline();
            Console.WriteLine($"{seed,4}  {texts.Count,9}  {run.Judged,12}  {run.JudgingSeconds / Math.Max(1, run.Judged) * 1e6,9:0}  {run.Groups.Precision,9:0.0000}  {run.Groups.Recall:0.0000}  {run.Links.Precision,16:0.0000}  {run.Links.Recall:0.0000}  {run.Baseline.Precision,18:0.0000}  {run.Baseline.Recall:0.0000}");
            foreach ((string change, PairScore score) in run.ByChange)
            {
                changes[change] = changes.GetValueOrDefault(change) + score;
            }
        }

        Console.WriteLine("\nderived by          texts  linked to the original");
        foreach ((string change, PairScore score) in changes)
        {
            Console.WriteLine($"{change,-18}  {score.Due,5}  {score.Recall:0.0000}");
        }
    }

    private static void Speed(List<string> newswire, string[] pieces, int size)
    {
        var generator = new CopyGenerator(1, newswire, pieces[..ForeignPieces]);
        string[] library = [.. generator.Make(newswire).Select(made => made.Text).Concat(pieces.Skip(ForeignPieces).SkipLast(20_000)).Take(size)];
        string[] strangers = pieces[^20_000..];
        var onNewswire = new CopySpeed(newswire);
        var onLibrary = new CopySpeed(library);
        double sketches = onNewswire.Sketches();
        double signatures = onNewswire.BaselineSignatures(1000);
        (double lookUps, double foreign, double additions, double bytes, double sketchBytes) = onLibrary.Index(strangers);
        (double baseLookUps, double baseBytes) = onLibrary.BaselineIndex(library.Length);
        Console.WriteLine($"\none core                                        Hearsay    MinHash      ratio");
        Console.WriteLine($"signatures a second, newswire                {sketches,10:0} {signatures,10:0} {sketches / signatures,10:0.0}");
        Console.WriteLine($"look-ups a second, documents of the library  {lookUps,10:0} {baseLookUps,10:0} {lookUps / baseLookUps,10:0.0}");
        Console.WriteLine($"look-ups a second, other documents           {foreign,10:0}");
        Console.WriteLine($"additions a second                           {additions,10:0}");
        Console.WriteLine($"index, bytes a document                      {bytes,10:0} {baseBytes,10:0} {bytes / baseBytes,10:0.00}");
        Console.WriteLine($"sketch, bytes a document                     {sketchBytes,10:0}");
        Console.WriteLine($"\nThe library has {library.Length} documents; newswire with its copies, and pieces of speeches.");
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static string Option(string[] arguments, string name, string otherwise)
    {
        int at = Array.IndexOf(arguments, name);
        return at >= 0 && at + 1 < arguments.Length ? arguments[at + 1] : otherwise;
    }
}
