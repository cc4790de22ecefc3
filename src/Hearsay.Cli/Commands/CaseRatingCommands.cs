using System.CommandLine;
using System.Globalization;
using Hearsay.Cli.Help;
using Hearsay.Cli.Terminal;
using Hearsay.Store.Cases;
using Hearsay.Weighing.Cases;
using Hearsay.Weighing.Hypotheses;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay case rate</c>, <c>likelihood</c>, <c>prior</c>: how evidence stands to hypotheses.</summary>
internal static class CaseRatingCommands
{
    /// <summary>Makes all of them.</summary>
    public static IEnumerable<Command> CreateAll(Surroundings surroundings) => [CreateRate(surroundings), CreateLikelihood(surroundings), CreatePrior(surroundings)];

    private static DocumentedCommand CreateRate(Surroundings surroundings)
    {
        Argument<string> item = CaseEditing.Item();
        Argument<string[]> values = Values("RATING", "H1=CC or, for all hypotheses in their order, CC alone: CC, C, N, I, II or NA.");
        var command = new DocumentedCommand("rate", "Says whether an item is what one would see if a hypothesis were true.")
        {
            Usage = "CASE ITEM RATING...",
            Details = """
                CC very consistent, C consistent, N neutral, I inconsistent, II very inconsistent, NA not applicable.

                Each analyst has ratings of his own (--by); a later one takes the place of his earlier one.
                """,
            Examples =
            [
                ("hearsay case rate cuba E1 CC N II", "Against H1, H2 and H3."),
                ("hearsay case rate cuba E1 H2=I --by ben --reason 'It was said under pressure.'", "One rating of another analyst."),
            ],
        };
        command.Arguments.Add(CaseEditing.Name());
        command.Arguments.Add(item);
        command.Arguments.Add(values);
        return CaseEditing.Finish(surroundings, command, (result, _, before) =>
        [
            new CaseChange.Rated(
                CaseKeys.Evidence(before, result.GetRequiredValue(item)).Id,
                CaseEditing.Assigned(before, result.GetRequiredValue(values), v => ConsistencyScale.Read(v) ?? throw new UsageException($"'{v}' is no rating: CC, C, N, I, II or NA."))),
        ]);
    }

    private static DocumentedCommand CreateLikelihood(Surroundings surroundings)
    {
        Argument<string> item = CaseEditing.Item();
        Argument<string[]> values = Values("VALUE", "H1=0.8 or, for all hypotheses in their order, 0.8 alone; above 0.");
        var command = new DocumentedCommand("likelihood", "Says how likely an item would be seen under each hypothesis.")
        {
            Usage = "CASE ITEM VALUE...",
            Details = "Only the ratios matter: 0.8 against 0.2 says the same as 4 against 1. An item enters the Bayesian reading when one analyst has given a value for every hypothesis.",
            Examples = [("hearsay case likelihood cuba E1 H1=0.8 H2=0.2 H3=0.2", "Four times as likely if H1 is true.")],
        };
        command.Arguments.Add(CaseEditing.Name());
        command.Arguments.Add(item);
        command.Arguments.Add(values);
        return CaseEditing.Finish(surroundings, command, (result, _, before) =>
            [new CaseChange.Likely(CaseKeys.Evidence(before, result.GetRequiredValue(item)).Id, CaseEditing.Assigned(before, result.GetRequiredValue(values), ReadPositive))]);
    }

    private static DocumentedCommand CreatePrior(Surroundings surroundings)
    {
        Argument<string[]> values = Values("VALUE", "H1=0.5 or, for all hypotheses in their order, 0.5 alone; above 0.");
        var command = new DocumentedCommand("prior", "Says how likely each hypothesis is held before the evidence.")
        {
            Usage = "CASE VALUE...",
            Details = "Only the ratios matter. As long as a hypothesis has none, all are held alike.",
            Examples = [("hearsay case prior cuba 2 1 1", "The first is held twice as likely as each of the others.")],
        };
        command.Arguments.Add(CaseEditing.Name());
        command.Arguments.Add(values);
        return CaseEditing.Finish(surroundings, command, (result, _, before) => [new CaseChange.Prior(CaseEditing.Assigned(before, result.GetRequiredValue(values), ReadPositive))]);
    }

    private static Argument<string[]> Values(string name, string description) =>
        new(name) { HelpName = name, Arity = ArgumentArity.OneOrMore, Description = description };

    private static double ReadPositive(string given)
    {
        bool isPercent = given.EndsWith('%');
        return double.TryParse(given.TrimEnd('%'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double value) && value > 0 && double.IsFinite(value)
            ? isPercent ? value / 100 : value
            : throw new UsageException($"'{given}' is no number above 0: write it as 0.8, 4 or 80%.");
    }
}
