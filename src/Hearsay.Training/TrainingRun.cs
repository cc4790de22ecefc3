using System.Globalization;
using Hearsay.Language;
using Hearsay.Language.Learning;
using Hearsay.Reading;
using Hearsay.Training.Attributions;
using Hearsay.Training.Factuality;
using Hearsay.Training.Happenings;
using Hearsay.Training.Lemmas;
using Hearsay.Training.Relations;
using Hearsay.Training.Scoring;
using Hearsay.Training.Tokens;

namespace Hearsay.Training;

/// <summary>
/// Trains the models that come with Hearsay, step by step; <c>docs/models.md</c> says on what. Tokens and lemmas are learnt here;
/// vectors by fastText; the networks by PyTorch, with the scripts in <c>Torch</c>.
/// </summary>
public static class TrainingRun
{
    private const string Treebank = "ud/en_ewt-ud-train.conllu.gz";
    private const string AttributionGold = "polnear/polnear-train-dev.tar.gz";
    private const string Check = "ud/en_ewt-ud-dev.conllu.gz";

    private static readonly string[] HappeningGold =
    [
        "tests/Hearsay.Tests/Gold/happenings.jsonl", "tests/Hearsay.Tests/Gold/happenings-more.jsonl",
    ];

    /// <summary>The steps in the order in which they build on each other.</summary>
    public static IReadOnlyList<string> Steps { get; } = ["tokens", "vectors", "syntax", "lemmas", "names", "attribution", "relations", "factuality", "happenings"];

    /// <summary>Runs the steps and writes what they report to <paramref name="log"/>.</summary>
    /// <exception cref="FileNotFoundException">A treebank or a program is missing; the message says how to get it.</exception>
    /// <exception cref="InvalidOperationException">A script failed; the message holds the end of what it printed.</exception>
    /// <exception cref="ArgumentException">There is no such step.</exception>
    public static void Run(TrainingRequest request, TextWriter log)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(log);
        if (request.Steps.FirstOrDefault(s => !Steps.Contains(s)) is { } unknown)
        {
            throw new ArgumentException($"'{unknown}' is no step; {string.Join(", ", Steps)} are.", nameof(request));
        }

        Directory.CreateDirectory(request.Work);
        Directory.CreateDirectory(request.Models);
        foreach (string step in Steps.Where(request.Steps.Contains))
        {
            log.WriteLine($"== {step}");
            Run(step, request, log);
        }
    }

    private static void Run(string step, TrainingRequest request, TextWriter log)
    {
        if (step == "happenings")
        {
            TrainHappenings(request, log);
            return;
        }

        string treebank = DataFile(request, Treebank);
        string check = DataFile(request, Check);
        switch (step)
        {
            case "tokens":
                TokenModel.Train(treebank, check, Path.Combine(request.Models, "en-tokens.model"), log);
                break;
            case "lemmas":
                LemmaModel.Train(
                    treebank, check, VocabularyOf(request), Path.Combine(request.Models, "en-lemmas.model"), log);
                break;
            case "vectors":
                TrainVectors(request, treebank, log);
                break;
            case "syntax":
                TrainSyntax(request, treebank, check, log);
                break;
            case "attribution":
                AttributionTraining.Train(
                    DataFile(request, AttributionGold), Path.Combine(request.Models, "attribution.br"), request.Seed, log);
                break;
            case "names":
                TrainNames(request, log);
                break;
            case "relations":
                TrainRelations(request, log);
                break;
            default:
                FactualityModel.Train(
                    Path.Combine(request.Data, "factuality"), Path.Combine(request.Models, "factuality.br"), request.Seed, log);
                break;
        }
    }

    private static void TrainVectors(TrainingRequest request, string treebank, TextWriter log)
    {
        string corpora = Path.Combine(request.Data, "corpora");
        if (!Directory.Exists(corpora))
        {
            throw new FileNotFoundException($"'{corpora}' is not there. Point --data at the folder that holds the corpora.");
        }

        IEnumerable<string> texts = Directory.EnumerateFiles(corpora, "*.gz", SearchOption.AllDirectories)
            .OrderBy(f => f, StringComparer.Ordinal);
        string corpus = Path.Combine(request.Work, "corpus.txt");
        var script = new Script(request.Python, log);
        script.Run("corpus.py", [corpus, .. texts, treebank]);
        Script.RunProgram(
            "fasttext",
            [
                "skipgram", "-input", corpus, "-output", Path.Combine(request.Work, "vectors"), "-dim", "128", "-ws", "3", "-epoch", "2",
                "-minCount", "8", "-minn", "3", "-maxn", "5", "-bucket", "100000", "-thread", "1",
            ],
            log);
    }

    private static void TrainSyntax(TrainingRequest request, string treebank, string check, TextWriter log)
    {
        var script = new Script(request.Python, log);
        string first = Path.Combine(request.Work, "syntax-1.pt");
        string second = Path.Combine(request.Work, "syntax.pt");
        string[] common =
        [
            "--train", treebank, "--dev", check, "--vectors", Path.Combine(request.Work, "vectors.vec"), "--hidden", "192",
        ];
        string seed = request.Seed.ToString(CultureInfo.InvariantCulture);
        string next = (request.Seed + 2).ToString(CultureInfo.InvariantCulture);
        script.Run(
            "train_syntax.py",
            [.. common, "--out", first, "--passes", "26", "--stop", "11", "--batch", "500", "--dropout", "0.3", "--seed", seed]);
        script.Run(
            "train_syntax.py",
            [
                .. common, "--out", second, "--start", first, "--names", Path.Combine(request.Data, "ner"), "--extra-share", "0.4",
                "--passes", "15", "--batch", "600", "--dropout", "0.33", "--rate", "1.6e-3", "--sparse", "--seed", next,
            ]);
        script.Run("export_syntax.py", [second, Path.Combine(request.Models, "en-syntax.model"), "en-1"]);
    }

    private static void TrainNames(TrainingRequest request, TextWriter log)
    {
        var script = new Script(request.Python, log);
        string syntax = Path.Combine(request.Models, "en-syntax.model");
        string names = Path.Combine(request.Work, "names.pt");
        string seed = request.Seed.ToString(CultureInfo.InvariantCulture);
        script.Run("train_names.py", [syntax, Path.Combine(request.Data, "ner"), names, "--seed", seed]);
        script.Run("export_names.py", [names, Path.Combine(request.Models, "en-names.model"), "en-names-2"]);
    }

    /// <summary>Reads with the models that come with the program; learns from the half with odd numbers.</summary>
    private static void TrainRelations(TrainingRequest request, TextWriter log)
    {
        IReadOnlyList<RelationItem> items = RelationFile.Read(DataFile(request, "events/plv-train.tsv"), RelationFile.Learn);
        LanguageReader language = LanguageReader.Load();
        var reader = new RelationReader(language, new Reader(language));
        string path = Path.Combine(request.Models, "relations.tsv");
        RelationTrainer.Train([.. items.Select(i => (reader.FeaturesOf(i.Text, i.Source, i.Target), i.Root))], request.Seed, path);
        log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"learnt from {items.Count} sentences; put {path} into src/Hearsay/Knowledge/English"));
    }

    /// <summary>Reads with the models that come with the program; learns from the dev halves.</summary>
    private static void TrainHappenings(TrainingRequest request, TextWriter log)
    {
        var reader = new Reader(LanguageReader.Load());
        string path = Path.Combine(request.Models, "happening-weights.tsv");
        int pairs = HappeningWeightTraining.Train([.. HappeningGold.Select(g => GoldPath.Get(g, request.Data))], reader.Read, path);
        log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"learnt from {pairs} pairs; put {path} into src/Hearsay/Knowledge/English"));
    }

    /// <summary>The words of the syntax model, the most frequent first.</summary>
    private static string[] VocabularyOf(TrainingRequest request)
    {
        string path = Path.Combine(request.Models, "en-syntax.model");
        return File.Exists(path)
            ? ModelFile.Read(path).Strings("words")
            : throw new FileNotFoundException($"'{path}' is not there. Train the step syntax first, or copy the model there.");
    }

    private static string DataFile(TrainingRequest request, string name)
    {
        string path = Path.Combine(request.Data, name);
        return File.Exists(path)
            ? path
            : throw new FileNotFoundException($"'{path}' is not there. Point --data at the folder that holds the treebanks.");
    }
}
