using System.CommandLine;
using Hearsay.Cli.Help;
using Hearsay.Cli.Settings;
using Hearsay.Cli.Terminal;
using Hearsay.Training;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay train</c>: makes the models anew.</summary>
internal static class TrainCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var steps = new Argument<string[]>("STEP")
        {
            HelpName = "STEP",
            Arity = ArgumentArity.ZeroOrMore,
            Description = $"What to train: {string.Join(", ", TrainingRun.Steps)}; all of them, in this order, if none is named.",
        };
        steps.CompletionSources.Add([.. TrainingRun.Steps]);
        var models = Folder("--models", "models", "Write the models to this folder; without it, to 'models' in the working folder.");
        var work = Folder("--work", "training", "Keep checkpoints and vectors in this folder; without it, in 'training' in the working folder.");
        var seed = new Option<int>("--seed")
        {
            HelpName = "N",
            Description = "The number that all random choices start from; 1 without it. The same seed gives the same models.",
            DefaultValueFactory = _ => 1,
        };
        var python = new Option<string>("--python")
        {
            HelpName = "PROGRAM",
            Description = "The Python that has PyTorch; Debian's, /usr/bin/python3, without it.",
            DefaultValueFactory = _ => "/usr/bin/python3",
        };
        var command = new DocumentedCommand("train", "Trains the models from treebanks, and writes them to a folder.")
        {
            Usage = "[STEP...]",
            Details = """
                Tokens and lemmas are learnt within Hearsay in minutes; word vectors need fastText, and the networks for syntax and names need Python with PyTorch, and hours. Later steps build on the checkpoints of earlier ones. docs/models.md says what the models that come with Hearsay were trained on, and how to put new ones in their place.
                """,
            Examples =
            [
                ("hearsay train tokens lemmas --data gold --models new", "The two quick steps, into the folder 'new'."),
                ("hearsay train", "Everything, from ../shared/data."),
            ],
        };
        command.Arguments.Add(steps);
        command.Options.Add(models);
        command.Options.Add(work);
        command.Options.Add(seed);
        command.Options.Add(python);
        command.Options.Add(SettingOptions.Data());
        command.SetAction(result =>
        {
            var settings = EffectiveSettings.Resolve(surroundings, SettingOptions.ValuesOf(result));
            string[] wanted = result.GetValue(steps) ?? [];
            Check(wanted);
            var request = new TrainingRequest(
                wanted.Length == 0 ? TrainingRun.Steps : wanted,
                settings.Data,
                Path.GetFullPath(result.GetRequiredValue(work), surroundings.Folder),
                Path.GetFullPath(result.GetRequiredValue(models), surroundings.Folder));
            return Run(surroundings, request with
            {
                Seed = result.GetRequiredValue(seed),
                Python = result.GetRequiredValue(python),
            });
        });
        return command;
    }

    private static Option<string> Folder(string name, string usual, string description) =>
        new(name) { HelpName = "FOLDER", Description = description, DefaultValueFactory = _ => usual };

    private static void Check(string[] steps)
    {
        if (steps.FirstOrDefault(s => !TrainingRun.Steps.Contains(s)) is { } unknown)
        {
            string near = Nearest.Find(unknown, TrainingRun.Steps) is { } found ? $" Did you mean '{found}'?" : "";
            throw new UsageException($"'{unknown}' is no step.{near} Steps are {string.Join(", ", TrainingRun.Steps)}.");
        }
    }

    private static int Run(Surroundings surroundings, TrainingRequest request)
    {
        try
        {
            TrainingRun.Run(request, surroundings.Error);
            return ExitCode.Success;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or FormatException or InvalidOperationException)
        {
            throw new FailureException(e.Message);
        }
    }
}
