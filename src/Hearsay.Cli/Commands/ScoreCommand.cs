using System.CommandLine;
using Hearsay.Cli.Help;
using Hearsay.Cli.Settings;
using Hearsay.Cli.Terminal;
using Hearsay.Knowledge;
using Hearsay.Knowledge.Petrarch;
using Hearsay.Language;
using Hearsay.Reading;
using Hearsay.Training.Scoring;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay score</c>: how well Hearsay does on a gold set.</summary>
internal static class ScoreCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var kind = new Argument<string>("KIND")
        {
            HelpName = "KIND",
            Description = "What to score: " + string.Join(", ", ScoreRunner.Kinds) + ".",
        };
        kind.CompletionSources.Add([.. ScoreRunner.Kinds]);
        var gold = new Argument<string[]>("GOLD")
        {
            HelpName = "GOLD",
            Arity = ArgumentArity.OneOrMore,
            Description = "Gold sets, each a file or folder in the format it comes in; looked for here, then in the folder 'data'.",
        };
        var predictions = new Option<string>("--predictions")
        {
            HelpName = "FILE",
            Description = "Write what was predicted to this file (a folder, where the gold set is one), in the format of the gold set, so that anyone can score it.",
        };
        var goldTokens = SettingOptions.Switch("--gold-tokens", "Keep the tokens and sentences of the gold set (syntax only).");
        var half = new Option<string>("--half")
        {
            HelpName = "HALF",
            Description = "Score half of the gold set only. Of relations: learn, the sentences with odd numbers, from which the weights were learnt, or check, the others. Of links and happenings: dev or test.",
        };
        Option<bool> errors = SettingOptions.Switch(
            "--errors", "Count the errors by class as well: planned, negated, conditional, under a report and so on (factuality only).");
        half.AcceptOnlyFromAmong("learn", "check", "dev", "test");
        var demonyms = SettingOptions.Switch("--demonyms", "Count adjectives and names of peoples (Georgian, Americans) as places, as LGL does and GeoVirus does not (places only).");
        Option<bool> asPetrarch = PetrarchOptions.AsPetrarch();
        Option<string> dictionaries = PetrarchOptions.Dictionaries();
        var command = new DocumentedCommand("score", "Scores Hearsay against a gold set.")
        {
            Usage = "KIND GOLD...",
            Details = """
                Every figure stands beside its 95 % interval, from a bootstrap over the documents (or sentences, where there are few documents) of the gold set. The figures are those that docs/accuracy.md lists for each kind.
                """,
            Examples =
            [
                ("hearsay score syntax ud/en_ewt-ud-dev.conllu.gz", "From raw text: tokens, sentences, tags, lemmas and trees."),
                ("hearsay score events events/petrarch-unit.jsonl --as-petrarch --dictionaries events/dictionaries/validate", "Event triples, with the dictionaries of a folder."),
                ("hearsay score links tests/Hearsay.Tests/Gold/links.tsv --half dev", "Whom pronouns, descriptions and short names mean."),
                ("hearsay score happenings tests/Hearsay.Tests/Gold/happenings.jsonl --half dev", "Which claims are about one occurrence, pair by pair."),
                ("hearsay score factuality factuality/UW/dev.jsonl --errors", "With the errors class by class."),
                ("hearsay score names ner/en_ewt-ud-dev.iob2 --json", "For programs."),
                ("hearsay score attribution polnear/polnear-train-dev.tar.gz", "A folder with text/ and attributions/, or an archive of such folders, of which 'dev' is taken."),
            ],
        };
        command.Arguments.Add(kind);
        command.Arguments.Add(gold);
        command.Options.Add(predictions);
        command.Options.Add(goldTokens);
        command.Options.Add(half);
        command.Options.Add(demonyms);
        command.Options.Add(errors);
        Option<string> actors = ActorsOption.Create();
        command.Options.Add(actors);
        command.Options.Add(asPetrarch);
        command.Options.Add(dictionaries);
        command.Options.Add(SettingOptions.Json("Print one JSON object instead of a table; shares are fractions."));
        command.Options.Add(SettingOptions.Data());
        command.SetAction(result =>
        {
            var settings = EffectiveSettings.Resolve(surroundings, SettingOptions.ValuesOf(result));
            string what = result.GetRequiredValue(kind);
            if (!ScoreRunner.Kinds.Contains(what))
            {
                string near = Nearest.Find(what, ScoreRunner.Kinds) is { } found ? $" Did you mean '{found}'?" : "";
                throw new UsageException(
                    $"'{what}' is no kind of score.{near} Kinds are {string.Join(", ", ScoreRunner.Kinds)}.");
            }

            if (result.GetValue(errors) && what != "factuality")
            {
                throw new UsageException($"--errors counts by class the errors of factuality, not of {what}.");
            }

            var request = new ScoreRequest(what, result.GetRequiredValue(gold))
            {
                UseGoldTokens = result.GetValue(goldTokens),
                Predictions = result.GetValue(predictions),
                Data = settings.Data,
                Half = result.GetValue(half),
                CountsDemonyms = result.GetValue(demonyms),
                WithErrors = result.GetValue(errors),
            };
            return Run(
                surroundings,
                settings,
                request,
                PetrarchOptions.Read(result.GetValue(dictionaries), settings.Data),
                ActorsOption.Read(result.GetValue(actors), surroundings));
        });
        return command;
    }

    private static int Run(
        Surroundings surroundings, EffectiveSettings settings, ScoreRequest request, PetrarchDictionaries? dictionaries, ActorFile? actors)
    {
        LanguageReader reader = LanguageReader.Load(withNames: request.Kind != "syntax");
        var claims = new Reader(reader, actors);
        var factuality = new FactualityProbe(reader, claims);
        var scored = new ScoredReader(reader.Parse, reader.ParseTokens)
        {
            Attribute = new AttributionProbe(reader, claims).Find,
            JudgeFactuality = factuality.Judge,
            ClassifyFactuality = factuality.Classify,
            CodeEvents = new PetrarchReader(reader, claims, dictionaries).Read,
            Relate = new RelationReader(reader, claims).Read,
            FindTimes = (text, created) => StageReader.FindTimes(reader, text, created),
            FindLinks = text => StageReader.FindLinks(reader, actors, text),
            FindPlaces = (text, created) => StageReader.FindPlaces(reader, text, created, request.CountsDemonyms),
            Read = claims.Read,
        };
        ScoreResult score = Score(request, scored);
        if (settings.IsJson)
        {
            ScoreResultWriter.WriteJson(surroundings.Output, score);
        }
        else
        {
            ScoreResultWriter.WriteTable(surroundings.Output, score);
        }

        return ExitCode.Success;
    }

    private static ScoreResult Score(ScoreRequest request, ScoredReader reader)
    {
        try
        {
            return ScoreRunner.Run(request, reader);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or FormatException or InvalidDataException)
        {
            throw new FailureException(e.Message);
        }
    }
}
