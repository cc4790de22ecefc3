using System.CommandLine;
using System.Globalization;
using Hearsay.Cli.Dossier;
using Hearsay.Cli.Help;
using Hearsay.Cli.Settings;
using Hearsay.Cli.Terminal;
using Hearsay.Documents;
using Hearsay.Exchange;
using Hearsay.Intake;
using Hearsay.Language;
using Hearsay.Reading;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay explain</c>: one claim with its sentence, tree and the decisions behind its fields.</summary>
internal sealed class ExplainCommand
{
    private readonly Surroundings surroundings;
    private readonly EffectiveSettings settings;
    private readonly Reader reader = new(LanguageReader.Load());

    private ExplainCommand(Surroundings surroundings, EffectiveSettings settings)
    {
        this.surroundings = surroundings;
        this.settings = settings;
    }

    /// <summary>Makes the command.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var claim = new Argument<string>("CLAIM-ID")
        {
            HelpName = "CLAIM-ID",
            Description = "The claim's id or how it begins (c-3f9c), or the number under which 'hearsay read' shows it.",
        };
        var paths = new Argument<string[]>("PATH")
        {
            HelpName = "PATH",
            Arity = ArgumentArity.OneOrMore,
            Description = "The text that the claim was read from, as for 'hearsay read'.",
        };
        var command = new DocumentedCommand("explain", "Shows how a claim was read: its sentence, the tree, and what decided each field.")
        {
            Usage = "CLAIM-ID PATH...",
            Details = """
                The sentence is drawn as a tree, a word a line: each word hangs on the line of its head, with its relation, lemma and tag, and the part of the claim that it is. Below stands each field of the claim with the words, rules and entries that decided it.

                A number means the claim of that number in each text that is named.
                """,
            Examples =
            [
                ("hearsay explain 12 article.txt", "The twelfth claim of a text."),
                ("hearsay explain c-5d41402abc4b2a76 news/ --json", "A claim by its id, wherever it stands in the folder, as one JSON object with the tokens."),
            ],
        };
        command.Arguments.Add(claim);
        command.Arguments.Add(paths);
        command.Options.Add(SettingOptions.Json("Print one JSON object a claim found: document, sentence with its tokens, claim."));
        LimitOptions limits = LimitOptions.AddTo(command);
        command.SetAction(result =>
        {
            var settings = EffectiveSettings.Resolve(surroundings, SettingOptions.ValuesOf(result));
            return new ExplainCommand(surroundings, settings).Run(result.GetRequiredValue(claim), result.GetRequiredValue(paths), limits.Read(result, surroundings));
        });
        return command;
    }

    private int Run(string wanted, string[] paths, IntakeOptions options)
    {
        int shown = 0;
        int failures = 0;
        IntakeBatch batch = new DocumentFinder(options).Open(paths);
        foreach (IntakeItem item in batch.Items)
        {
            if (item is IntakeFailure failure)
            {
                surroundings.Complain(failure.ToString());
                failures++;
            }
            else if (item is FoundDocument found)
            {
                shown += Explain(wanted, found.Document);
            }
        }

        if (shown == 0)
        {
            surroundings.Complain($"'{wanted}': no such claim in {string.Join(", ", paths.Select(p => $"'{p}'"))}. 'hearsay read' numbers the claims; with --json it prints their ids.");
        }

        return shown > 0 && failures == 0 ? ExitCode.Success : ExitCode.Failure;
    }

    private int Explain(string wanted, Document document)
    {
        ReadingWithSyntax read = reader.ReadWithSyntax(document);
        List<Claim> claims = [.. Find(wanted, read.Reading.Claims)];
        foreach (Claim claim in claims)
        {
            if (settings.IsJson)
            {
                surroundings.Output.Write(ExplanationJson.Write(read, claim) + "\n");
            }
            else
            {
                new ExplanationWriter(new Page(surroundings.Output, settings.Width, settings.IsColored)).Write(read, claim);
            }
        }

        return claims.Count;
    }

    private static IEnumerable<Claim> Find(string wanted, IReadOnlyList<Claim> claims)
    {
        if (int.TryParse(wanted, NumberStyles.None, CultureInfo.InvariantCulture, out int number))
        {
            return claims.Skip(number - 1).Take(number > 0 ? 1 : 0);
        }

        return claims.Where(c => wanted.Length > "c-".Length && c.Id.StartsWith(wanted, StringComparison.OrdinalIgnoreCase)).DistinctBy(c => c.Id);
    }
}
