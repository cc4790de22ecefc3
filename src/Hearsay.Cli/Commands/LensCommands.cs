using System.CommandLine;
using Hearsay.Cli.Dossier;
using Hearsay.Cli.Flow;
using Hearsay.Cli.Help;
using Hearsay.Cli.Listings;
using Hearsay.Cli.Settings;
using Hearsay.Cli.Terminal;
using Hearsay.Knowledge;
using Hearsay.Store.Lens;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay lens</c> and <c>hearsay confirm</c>: what is presented as an instrument of pressure, and what people make of it.</summary>
internal static class LensCommands
{
    /// <summary>Makes both.</summary>
    public static IEnumerable<Command> CreateAll(Surroundings surroundings) => [CreateLens(surroundings), CreateConfirm(surroundings)];

    private static DocumentedCommand CreateLens(Surroundings surroundings)
    {
        var query = new Argument<string[]>("QUERY") { HelpName = "QUERY", Arity = ArgumentArity.ZeroOrMore, Description = "Only claims that this finds, as for 'hearsay claims'." };
        Option<bool> tags = SettingOptions.Switch("--tags", "List every tag with its claim instead of counting by tool.");
        var options = new ListOptions("a tool, or with --tags a tag");
        var command = new DocumentedCommand("lens", "Shows what claims present as instruments of pressure: tools by domain and phase.")
        {
            Usage = "[QUERY...]",
            Details = """
                A claim carries a tool where the text presents something as one: 'uses migrants as a weapon', 'energy blackmail'; never from topic or actor alone, and on every side's acts alike. So this counts who presents what as a tool, and says nothing of whether it is one. 'hearsay confirm' records what people conclude; what they reject is counted apart.

                Domains, phases and the techniques of DISARM come from a list that another may take the place of (--lens FILE, docs/hybrid.md).
                """,
            Examples =
            [
                ("hearsay lens", "All tools of the library."),
                ("hearsay lens 'actor:RUS' --tags", "One side's, claim by claim."),
                ("hearsay lens --lens ours.tsv --csv", "By a list of one's own, for a spreadsheet."),
            ],
        };
        command.Arguments.Add(query);
        command.Options.Add(tags);
        command.Options.Add(SettingOptions.Lens());
        options.AddTo(command);
        command.SetAction(result =>
        {
            var settings = EffectiveSettings.Resolve(surroundings, SettingOptions.ValuesOf(result));
            HybridLens lens = LensOf(settings);
            ListPart part = options.PartOf(result, settings);
            return LibraryAccess.WithExisting(settings, library =>
            {
                var writer = new ListWriter(surroundings, settings, part);
                IReadOnlyList<LensTag> found = [.. library.Lens(lens).Tags(string.Join(' ', result.GetValue(query) ?? []))];
                if (result.GetValue(tags))
                {
                    writer.WritePart(new LensListing(new Page(surroundings.Output, settings.Width, settings.IsColored)).TagShape, found);
                }
                else
                {
                    writer.WritePart(LensListing.ToolShape, ByTool(found));
                }

                return ExitCode.Success;
            });
        });
        return command;
    }

    private static DocumentedCommand CreateConfirm(Surroundings surroundings)
    {
        var claim = new Argument<string>("CLAIM-ID") { HelpName = "CLAIM-ID", Description = "The claim (c-…)." };
        var tool = new Argument<string>("TOOL") { HelpName = "TOOL", Description = "The tool, such as migration." };
        tool.CompletionSources.Add([.. HybridLens.BuiltIn.All.Select(t => t.Id)]);
        Option<bool> not = SettingOptions.Switch("--not", "The claim does not present it as a tool.");
        var command = new DocumentedCommand("confirm", "Says that a claim does, or does not, present something as an instrument of pressure.")
        {
            Usage = "CLAIM-ID TOOL",
            Details = "Also a tool that the reading did not propose. It is kept with who, when and why beside what was read; 'hearsay undo' takes it back.",
            Examples =
            [
                ("hearsay confirm c-5d41402abc4b2a76 migration", "It does."),
                ("hearsay confirm c-5d41402abc4b2a76 energy --not --reason 'A price, not a threat.'", "It does not."),
            ],
        };
        command.Arguments.Add(claim);
        command.Arguments.Add(tool);
        command.Options.Add(not);
        command.Options.Add(SettingOptions.Lens());
        return RecordedCommand.Finish(surroundings, command, (result, library, by) => RecordedCommand.Undoable(
            library.Lens(LensOf(EffectiveSettings.Resolve(surroundings, SettingOptions.ValuesOf(result)))).Decide(
                result.GetRequiredValue(claim), result.GetRequiredValue(tool), !result.GetValue(not), by.Reason, by.Author)));
    }

    /// <summary>Those with the most claims first, then by name.</summary>
    private static IReadOnlyList<(HybridTool Tool, IReadOnlyList<LensTag> Tags)> ByTool(IReadOnlyList<LensTag> tags) =>
    [
        .. tags.GroupBy(t => t.Tool.Id, StringComparer.Ordinal)
            .Select(g => (g.First().Tool, (IReadOnlyList<LensTag>)[.. g]))
            .OrderByDescending(t => t.Item2.Count(g => g.State != LensState.Rejected)).ThenBy(t => t.Tool.Id, StringComparer.Ordinal),
    ];

    private static HybridLens LensOf(EffectiveSettings settings)
    {
        if (settings.Lens is not { } path)
        {
            return HybridLens.BuiltIn;
        }

        try
        {
            return HybridLens.Read(path);
        }
        catch (FormatException problem)
        {
            throw new FailureException(problem.Message);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new FailureException(TextFile.Explain(path, problem));
        }
    }
}
