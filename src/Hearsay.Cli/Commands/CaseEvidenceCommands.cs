using System.CommandLine;
using Hearsay.Cli.Help;
using Hearsay.Cli.Terminal;
using Hearsay.Documents.Layers;
using Hearsay.Store.Cases;
using Hearsay.Weighing.Cases;
using Hearsay.Weighing.Hypotheses;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay case add</c>, <c>fact</c>, <c>weigh</c>: evidence.</summary>
internal static class CaseEvidenceCommands
{
    /// <summary>Makes all of them.</summary>
    public static IEnumerable<Command> CreateAll(Surroundings surroundings) => [CreateAdd(surroundings), CreateFact(surroundings), CreateWeigh(surroundings)];

    private static DocumentedCommand CreateAdd(Surroundings surroundings)
    {
        var ids = new Argument<string[]>("ID") { HelpName = "ID", Arity = ArgumentArity.ZeroOrMore, Description = "Claims (c-…), happenings (h-…) or documents (d-…)." };
        var from = new Option<string>("--from") { HelpName = "QUERY", Description = "All claims that this finds." };
        var command = new DocumentedCommand("add", "Takes claims, happenings or documents up as evidence.")
        {
            Usage = "CASE [ID...]",
            Details = "Each item keeps the words it rests on, where they stand, and what it goes back to, as 'hearsay happenings' tells it. What 'hearsay rate' says of its source and its claim is taken as a start; 'hearsay case weigh' changes it for this case.",
            Examples =
            [
                ("hearsay case add cuba c-5d41402abc4b2a76 h-1180d2478a99149f", "A claim, and an occurrence with all that was said of it."),
                ("hearsay case add cuba --from 'source:Khrushchev status:planned'", "All claims of a query."),
            ],
        };
        command.Arguments.Add(CaseEditing.Name());
        command.Arguments.Add(ids);
        command.Options.Add(from);
        return RecordedCommand.Finish(surroundings, command, (result, library, by) =>
        {
            CaseBook book = library.Cases();
            Case before = book.Get(result.GetRequiredValue((Argument<string>)command.Arguments[0]));
            string[] found = result.GetValue(from) is { } query ? [.. library.Find().Claims(query).Select(c => c.Claim.Id)] : [];
            string[] all = [.. (result.GetValue(ids) ?? []).Concat(found).Distinct(StringComparer.Ordinal)];
            if (all.Length == 0 && result.GetValue(from) is null)
            {
                throw new UsageException("Name what to take up, by id or with --from.");
            }

            // What is in the case already is left alone.
            string[] taken = [.. all.Where(id => before.Evidence.All(e => e.Content.Target != id))];
            return CaseEditing.Undoable(before.Name, book.Take(before.Name, taken, library.Evidence(), by.Reason, by.Author), book.Get(before.Name));
        });
    }

    private static DocumentedCommand CreateFact(Surroundings surroundings)
    {
        var words = new Argument<string>("WORDS") { HelpName = "WORDS", Description = "The fact." };
        var source = new Option<string>("--source") { HelpName = "TEXT", Required = true, Description = "Where it is from; nothing is taken up without." };
        var address = new Option<string>("--address") { HelpName = "URL", Description = "Where it can be looked up." };
        var date = new Option<string>("--date") { HelpName = "DAY", Description = "The day it is of." };
        var origin = new Option<string>("--origin") { HelpName = "NAME", Description = "What it goes back to, if that is not its source; items of one origin count once." };
        var command = new DocumentedCommand("fact", "Takes something up as evidence that stands in no document of the library.")
        {
            Usage = "CASE WORDS",
            Examples = [("hearsay case fact cuba 'The Marucla carried no arms.' --source 'Log of the boarding party' --date 1962-10-26", "With where it is from.")],
        };
        command.Arguments.Add(CaseEditing.Name());
        command.Arguments.Add(words);
        foreach (Option option in (Option[])[source, address, date, origin])
        {
            command.Options.Add(option);
        }

        return CaseEditing.Finish(surroundings, command, (result, _, _) =>
        {
            (string what, string where) = (result.GetRequiredValue(words).Trim(), result.GetRequiredValue(source).Trim());
            string root = result.GetValue(origin)?.Trim() is { Length: > 0 } named ? named : where;
            return what.Length == 0 || where.Length == 0
                ? throw new UsageException("A fact needs words, and where it is from.")
                : [new CaseChange.Taken(new EvidenceContent
                {
                    Kind = EvidenceKind.Fact,
                    Words = what,
                    Source = where,
                    Address = result.GetValue(address),
                    Date = result.GetValue(date) is { } day ? LedgerOptions.ReadDay(day).ToIso() : null,
                    Origin = "fact|" + root.ToLowerInvariant(),
                    OriginName = root,
                })];
        });
    }

    private static DocumentedCommand CreateWeigh(Surroundings surroundings)
    {
        Argument<string> item = CaseEditing.Item();
        var relevance = new Option<string>("--relevance") { HelpName = "LEVEL", Description = "How much it bears on the question: low, medium, high." };
        relevance.CompletionSources.Add("low", "medium", "high");
        var reliability = new Option<string>("--reliability") { HelpName = "GRADE", Description = "How reliable its source is: A (completely) to E (unreliable), F (cannot be judged)." };
        var credibility = new Option<string>("--credibility") { HelpName = "GRADE", Description = "How credible it is by itself: 1 (confirmed) to 5 (improbable), 6 (cannot be judged)." };
        var command = new DocumentedCommand("weigh", "Says how much an item bears on the question, how reliable its source and how credible it is.")
        {
            Usage = "CASE ITEM",
            Details = "The three are kept apart, and joined only while a ranking is made (docs/hypotheses.md gives the formula).",
            Examples = [("hearsay case weigh cuba E3 --relevance high --reliability B --credibility 2", "All three.")],
        };
        command.Arguments.Add(CaseEditing.Name());
        command.Arguments.Add(item);
        foreach (Option option in (Option[])[relevance, reliability, credibility])
        {
            command.Options.Add(option);
        }

        return CaseEditing.Finish(surroundings, command, (result, _, before) =>
        {
            (Relevance? much, char? source, int? claim) = (ReadRelevance(result.GetValue(relevance)), ReadReliability(result.GetValue(reliability)), ReadCredibility(result.GetValue(credibility)));
            return (much, source, claim) is (null, null, null)
                ? throw new UsageException("Give --relevance, --reliability or --credibility.")
                : [new CaseChange.Marked(CaseKeys.Evidence(before, result.GetRequiredValue(item)).Id, much, source, claim)];
        });
    }

    private static Relevance? ReadRelevance(string? given) => given?.ToLowerInvariant() switch
    {
        null => null,
        "low" => Relevance.Low,
        "medium" => Relevance.Medium,
        "high" => Relevance.High,
        _ => throw new UsageException($"'{given}' is no relevance: low, medium, high."),
    };

    private static char? ReadReliability(string? given) => given switch
    {
        null => null,
        [var letter] when "ABCDEF".Contains(char.ToUpperInvariant(letter), StringComparison.Ordinal) => char.ToUpperInvariant(letter),
        _ => throw new UsageException($"'{given}' is no reliability: A (completely reliable) to E (unreliable), or F (cannot be judged)."),
    };

    private static int? ReadCredibility(string? given) => given switch
    {
        null => null,
        [var digit] when "123456".Contains(digit, StringComparison.Ordinal) => digit - '0',
        _ => throw new UsageException($"'{given}' is no credibility: 1 (confirmed) to 5 (improbable), or 6 (cannot be judged)."),
    };
}
