using System.CommandLine;
using Hearsay.Cli.Dossier;
using Hearsay.Cli.Flow;
using Hearsay.Cli.Help;
using Hearsay.Cli.Settings;
using Hearsay.Cli.Terminal;
using Hearsay.Documents;
using Hearsay.Exchange;
using Hearsay.Intake;
using Hearsay.Knowledge;
using Hearsay.Knowledge.Petrarch;
using Hearsay.Language;
using Hearsay.Reading;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay read</c>: documents in, claims out.</summary>
internal sealed class ReadCommand
{
    /// <summary>More failures than this are said when they happen, not kept for the end.</summary>
    private const int MostKept = 100;

    private readonly Surroundings surroundings;
    private readonly EffectiveSettings settings;
    private readonly IntakeOptions intake;
    private readonly Reader reader;
    private readonly ReaderVersions versions;
    private readonly PetrarchReader? petrarch;
    private readonly Tally tally = new();
    private readonly List<string> failures = [];

    private ReadCommand(
        Surroundings surroundings, EffectiveSettings settings, bool asPetrarch, PetrarchDictionaries? dictionaries, ActorFile? actors, IntakeOptions intake)
    {
        this.surroundings = surroundings;
        this.settings = settings;
        this.intake = intake;
        LanguageReader language = LanguageReader.Load();
        reader = new Reader(language, actors);
        versions = VersionAction.VersionsOf(reader);
        petrarch = asPetrarch ? new PetrarchReader(language, reader, dictionaries) : null;
    }

    /// <summary>Makes the command.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var paths = new Argument<string[]>("PATH")
        {
            HelpName = "PATH",
            Arity = ArgumentArity.OneOrMore,
            Description = "Files (text, HTML, JSONL, PDF: see docs/formats.md), folders with all that is in them, or - for standard input.",
        };
        var command = new DocumentedCommand("read", "Reads documents and prints their claims, each with who vouches for it.")
        {
            Usage = "PATH...",
            Details = """
                A document is shown with its title, genre, outlet, author, place and date, and how the date is known. Then come its claims: number, status (asserted, planned, predicted, conditional, counterfactual, demanded, asked), how sure it is where that is hedged, and what it is if not an event; who says it (outermost first), who does what to whom; the words it rests on; and event type, time, place, numbers. Nothing shown is Hearsay's own opinion: 'asserted' means that the text presents it so, not that it is true.

                A line of a .jsonl file is a document: {"id", "text"} and, if known, "uri", "title", "outlet", "author", "published".

                With --as-petrarch the output is one event a line: date, source, target, CAMEO code and document, with tabs between (with --json one object a document: "id", "uri", "date", "events").

                What cannot be read is named with the reason, the rest is read all the same, and the exit code is 1.
                """,
            Examples =
            [
                ("hearsay read article.txt", "The claims of one text."),
                ("hearsay read news/ --json > claims.jsonl", "Those of a folder, one JSON object a document (format hearsay/1)."),
                ("curl -s https://example.org/a.html | hearsay read -", "From standard input."),
            ],
        };
        command.Arguments.Add(paths);
        command.Options.Add(SettingOptions.Json("Print one JSON object a document, one a line (format hearsay/1), and nothing else."));
        command.Options.Add(SettingOptions.Jobs());
        Option<bool> asPetrarch = PetrarchOptions.AsPetrarch();
        Option<string> dictionaries = PetrarchOptions.Dictionaries();
        Option<string> actors = ActorsOption.Create();
        command.Options.Add(actors);
        command.Options.Add(asPetrarch);
        command.Options.Add(dictionaries);
        LimitOptions limits = LimitOptions.AddTo(command);
        command.SetAction(result =>
        {
            var settings = EffectiveSettings.Resolve(surroundings, SettingOptions.ValuesOf(result));
            bool isPetrarch = result.GetValue(asPetrarch);
            string? folder = result.GetValue(dictionaries);
            if (folder is not null && !isPetrarch)
            {
                throw new UsageException("--dictionaries goes with --as-petrarch.");
            }

            return new ReadCommand(
                surroundings, settings, isPetrarch, PetrarchOptions.Read(folder, null), ActorsOption.Read(result.GetValue(actors), surroundings),
                limits.Read(result, surroundings))
                .Run(result.GetRequiredValue(paths));
        });
        return command;
    }

    private int Run(string[] paths)
    {
        IntakeBatch batch = new DocumentFinder(intake).Open(paths);
        using (var progress = new ProgressLine(surroundings, settings.IsQuiet, batch.TotalBytes))
        {
            foreach (ReadOutcome outcome in OrderedWork.Run(batch.Items, settings.Jobs, Read))
            {
                Show(outcome, progress);
                progress.Advance(outcome.Reading is null ? 0 : 1, outcome.Item.Bytes);
            }
        }

        if (!settings.IsJson && !settings.IsQuiet && petrarch is null)
        {
            tally.Write(NewPage(surroundings.Output));
        }

        surroundings.Output.Flush();
        failures.ForEach(surroundings.Complain);
        return tally.Failures == 0 ? ExitCode.Success : ExitCode.Failure;
    }

    private ReadOutcome Read(IntakeItem item)
    {
        if (item is not FoundDocument found)
        {
            return new ReadOutcome(item, null, "", (item as IntakeFailure)?.ToString());
        }

        try
        {
            if (petrarch is not null)
            {
                string events = PetrarchText.Of(found.Document, petrarch.Read(found.Document), settings.IsJson);
                return new ReadOutcome(item, new DocumentReading(found.Document, [], [], []), events, null);
            }

            DocumentReading reading = reader.Read(found.Document);
            return settings.IsJson
                ? new ReadOutcome(item, reading, "\n", null) { Json = Json(reading) }
                : new ReadOutcome(item, reading, Dossier(reading), null);
        }
        catch (Exception e) when (!surroundings.IsTracing)
        {
            // The edge of the job: one document that shows a mistake of ours does not take the others with it.
            return new ReadOutcome(
                item, null, "", $"'{item.Uri}': not read ({e.GetType().Name}: {e.Message.ReplaceLineEndings(" ")}). {Advice.OfBug}");
        }
    }

    private void Show(ReadOutcome outcome, ProgressLine progress)
    {
        if (outcome.Reading is { } reading)
        {
            tally.Add(reading);
            progress.Hide();
            outcome.Json?.WriteTo(surroundings.Output);
            surroundings.Output.Write(outcome.Output);
            surroundings.Output.Flush();
        }
        else if (outcome.Failure is { } failure)
        {
            tally.Failures++;
            if (settings.IsJson || failures.Count == MostKept)
            {
                progress.Hide();
                surroundings.Complain(failure);
            }
            else
            {
                failures.Add(failure);
            }
        }
        else
        {
            tally.Skipped++;
        }
    }

    private Utf8Pieces Json(DocumentReading reading)
    {
        var line = new Utf8Pieces();
        HearsayJson.Write(reading, versions, line);
        return line;
    }

    private string Dossier(DocumentReading reading)
    {
        using var text = new StringWriter { NewLine = "\n" };
        new DossierWriter(NewPage(text)).Write(reading);
        return text.ToString();
    }

    private Page NewPage(TextWriter output) => new(output, settings.Width, settings.IsColored);
}
