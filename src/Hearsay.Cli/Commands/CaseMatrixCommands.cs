using System.CommandLine;
using Hearsay.Cli.Help;
using Hearsay.Cli.Listings;
using Hearsay.Cli.Settings;
using Hearsay.Cli.Terminal;
using Hearsay.Store.Cases;
using Hearsay.Weighing.Cases;
using Hearsay.Weighing.Hypotheses;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay case matrix</c>, <c>rank</c>, <c>sensitivity</c>, <c>agreement</c>, <c>gaps</c>: what the evidence makes of the hypotheses.</summary>
internal static class CaseMatrixCommands
{
    /// <summary>What such a table is, and is not.</summary>
    public const string Caveat = MatrixView.Caveat;

    /// <summary>Makes all of them.</summary>
    public static IEnumerable<Command> CreateAll(Surroundings surroundings) =>
        [CreateMatrix(surroundings), CreateRank(surroundings), CreateSensitivity(surroundings), CreateAgreement(surroundings), CreateGaps(surroundings)];

    private static DocumentedCommand CreateMatrix(Surroundings surroundings) => Finish(
        surroundings,
        new DocumentedCommand("matrix", "Shows evidence by hypotheses, what tells them apart most first.")
        {
            Usage = "CASE",
            Details = "Ratings of several analysts stand in one cell, in the order of their names: C/I. 'tells' is 0 for an item rated alike against all hypotheses, 1 for one rated CC against one and II against the other of two.",
            Examples = [("hearsay case matrix cuba --csv", "For a spreadsheet.")],
        },
        new ListOptions("an item", 0),
        (writer, view, _) => writer.WritePart(MatrixListing.ShapeOf(view), view.ItemsInOrder));

    private static DocumentedCommand CreateRank(Surroundings surroundings) => Finish(
        surroundings,
        new DocumentedCommand("rank", "Ranks the hypotheses by least inconsistency, with the Bayesian reading beside it.")
        {
            Usage = "CASE",
            Details = """
                The score is what speaks against a hypothesis; the least is first. What fits does not count, because it may fit the others as well. What goes back to one origin counts once. A hypothesis against which nothing was rated is not ranked: it was not tested.

                Where likelihoods were given for every hypothesis, their product with the priors stands beside it. docs/hypotheses.md gives the formulas, their sources, and what experiments found about the method.
                """,
            Examples = [("hearsay case rank cuba --weighting none", "With all items weighing the same."), ("hearsay case rank cuba --analyst ann", "As one analyst sees it.")],
        },
        new ListOptions("a hypothesis", 0),
        (writer, view, output) =>
        {
            writer.WritePart(RankingListing.ShapeOf(view), view.Ranking.InOrder);
            output(RankingListing.Summary(view));
        });

    private static DocumentedCommand CreateSensitivity(Surroundings surroundings) => Finish(
        surroundings,
        new DocumentedCommand("sensitivity", "Shows which single item, origin or rating changes the ranking if it is wrong.")
        {
            Usage = "CASE",
            Details = "Every item and every origin is left out once, and every rating is put to every other value that counts otherwise. Those after which another hypothesis is first come first. An order such as H2, H1=H3 gives those of equal rank together.",
            Examples = [("hearsay case sensitivity cuba --json", "All of them, for a program.")],
        },
        new ListOptions("a change"),
        (writer, view, _) => writer.WritePart(SensitivityListing.ShapeOf(view), [.. view.ChangesInOrder()]));

    private static DocumentedCommand CreateAgreement(Surroundings surroundings) => Finish(
        surroundings,
        new DocumentedCommand("agreement", "Shows how far analysts agree, and where they do not.")
        {
            Usage = "CASE",
            Details = "Krippendorff's alpha for ordinal data over all cells that two analysts or more rated: 1 is full agreement, 0 what chance would give. Below it stand the cells that they rate otherwise, those furthest apart first.",
            Examples = [("hearsay case agreement cuba", "Where to talk.")],
        },
        new ListOptions("a cell"),
        (writer, view, output) =>
        {
            AnalystAgreement agreement = AnalystAgreement.Of(view.Matrix);
            writer.WritePart(AgreementListing.ShapeOf(view), agreement.Disputed);
            output(AgreementListing.Summary(view, agreement));
        });

    private static DocumentedCommand CreateGaps(Surroundings surroundings)
    {
        Argument<string> name = CaseEditing.Name();
        var options = new ListOptions("a gap");
        var command = new DocumentedCommand("gaps", "Shows what was not looked at.")
        {
            Usage = "CASE",
            Details = "Hypotheses that nothing speaks against, items rated alike against all, cells that nobody rated, and documents of the case's query from which nothing was taken up.",
            Examples = [("hearsay case gaps cuba", "What to do next.")],
        };
        command.Arguments.Add(name);
        options.AddTo(command);
        command.SetAction(result =>
        {
            var settings = EffectiveSettings.Resolve(surroundings, SettingOptions.ValuesOf(result));
            return LibraryAccess.WithExisting(settings, library =>
            {
                Case of = library.Cases().Get(result.GetRequiredValue(name));
                new ListWriter(surroundings, settings, options.PartOf(result, settings)).WritePart(GapListing.Shape, [.. CaseGaps.Of(of, library.Find())]);
                return ExitCode.Success;
            });
        });
        return command;
    }

    private static DocumentedCommand Finish(Surroundings surroundings, DocumentedCommand command, ListOptions options, Action<ListWriter, MatrixView, Action<string>> write)
    {
        Argument<string> name = CaseEditing.Name();
        var weighting = new Option<string>("--weighting") { HelpName = "RULE", Description = "How marks become weights: parc (default), none, graded." };
        weighting.CompletionSources.Add("parc", "none", "graded");
        var once = new Option<string>("--once") { HelpName = "UNIT", Description = "What counts once: origin (default), item." };
        once.CompletionSources.Add("origin", "item");
        var analyst = new Option<string>("--analyst") { HelpName = "NAME", Description = "Only the ratings of one analyst (default: the mean of all)." };
        command.Arguments.Add(name);
        options.AddTo(command);
        foreach (Option option in (Option[])[weighting, once, analyst])
        {
            command.Options.Add(option);
        }

        command.SetAction(result =>
        {
            var settings = EffectiveSettings.Resolve(surroundings, SettingOptions.ValuesOf(result));
            ListPart part = options.PartOf(result, settings);
            return LibraryAccess.WithExisting(settings, library =>
            {
                Case of = library.Cases().Get(result.GetRequiredValue(name));
                string? one = result.GetValue(analyst);
                MatrixView view = MatrixView.Of(of, Read<Weighting>(result.GetValue(weighting)), Read<CountingUnit>(result.GetValue(once)), one)
                    ?? throw new UsageException($"'{one}' rated nothing in case '{of.Name}'. {(of.ToMatrix().Analysts is { Count: > 0 } analysts ? $"Those who did: {string.Join(", ", analysts)}." : "Nobody did.")}");
                write(new ListWriter(surroundings, settings, part), view, summary =>
                {
                    if (part.Form == ListForm.Text && !settings.IsQuiet)
                    {
                        surroundings.Output.Write(summary);
                    }
                });
                if (part.Form == ListForm.Text && !settings.IsQuiet)
                {
                    surroundings.Output.Write(Caveat + "\n");
                }

                return ExitCode.Success;
            });
        });
        return command;
    }

    private static T Read<T>(string? given)
        where T : struct, Enum => given is null ? default
        : Enum.GetValues<T>().Where(v => v.ToString().Equals(given, StringComparison.OrdinalIgnoreCase)).Cast<T?>().FirstOrDefault()
            ?? throw new UsageException($"'{given}' is none of {string.Join(", ", Enum.GetNames<T>().Select(n => n.ToLowerInvariant()))}.");
}
