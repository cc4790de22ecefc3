using System.CommandLine;
using Hearsay.Cli.Help;
using Hearsay.Cli.Terminal;
using Hearsay.Documents.Layers;
using Hearsay.Store.Cases;
using Hearsay.Weighing.Cases;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay case ask</c>, <c>suppose</c>, <c>actor</c>, <c>place</c>, <c>period</c>, <c>note</c>, <c>drop</c>: what a case is about.</summary>
internal static class CaseContentCommands
{
    /// <summary>Makes all of them.</summary>
    public static IEnumerable<Command> CreateAll(Surroundings surroundings) =>
    [
        CreateAsk(surroundings), CreateSuppose(surroundings), CreateNamed(surroundings, false), CreateNamed(surroundings, true), CreatePeriod(surroundings),
        CreateNote(surroundings), CreateDrop(surroundings),
    ];

    private static DocumentedCommand CreateAsk(Surroundings surroundings)
    {
        var question = new Argument<string>("QUESTION") { HelpName = "QUESTION", Description = "The question." };
        var command = new DocumentedCommand("ask", "Says what a case is about, as a question.")
        {
            Usage = "CASE QUESTION",
            Examples = [("hearsay case ask cuba 'Will the missiles be withdrawn?'", "Instead of the question it had.")],
        };
        command.Arguments.Add(CaseEditing.Name());
        command.Arguments.Add(question);
        return CaseEditing.Finish(surroundings, command, (result, _, _) => [new CaseChange.Asked(Text(result.GetRequiredValue(question)))]);
    }

    private static DocumentedCommand CreateSuppose(Surroundings surroundings)
    {
        var words = new Argument<string[]>("WORDS") { HelpName = "WORDS", Arity = ArgumentArity.OneOrMore, Description = "A hypothesis; several make several." };
        var key = new Option<string>("--as") { HelpName = "HYPOTHESIS", Description = "Put this hypothesis in other words, such as H2." };
        var command = new DocumentedCommand("suppose", "Adds hypotheses, or puts one in other words.")
        {
            Usage = "CASE WORDS...",
            Details = "Hypotheses should exclude each other and leave nothing out: the ranking can only find what is among them.",
            Examples = [("hearsay case suppose cuba 'They are withdrawn.' 'They stay.' 'They stay under inspection.'", "Three hypotheses.")],
        };
        command.Arguments.Add(CaseEditing.Name());
        command.Arguments.Add(words);
        command.Options.Add(key);
        return CaseEditing.Finish(surroundings, command, (result, _, before) => (result.GetValue(key), result.GetRequiredValue(words)) switch
        {
            ({ } given, [var one]) => [new CaseChange.Reworded(CaseKeys.Hypothesis(before, given).Id, Text(one))],
            ({ }, _) => throw new UsageException("Give one hypothesis in other words at a time."),
            (null, var all) => [.. all.Select(w => new CaseChange.Supposed(Text(w)))],
        });
    }

    private static DocumentedCommand CreateNamed(Surroundings surroundings, bool isPlace)
    {
        string what = isPlace ? "place" : "actor";
        var name = new Argument<string>("NAME") { HelpName = "NAME", Description = $"The {what}." };
        var role = new Option<string>("--role") { HelpName = "TEXT", Description = "The part it plays." };
        var command = new DocumentedCommand(what, isPlace ? "Adds a place that a case is about." : "Adds an actor that a case is about.")
        {
            Usage = "CASE NAME",
            Examples = [($"hearsay case {what} cuba {(isPlace ? "'San Cristóbal'" : "'U Thant'")} --role '{(isPlace ? "missile site" : "mediator")}'", "With the part it plays.")],
        };
        command.Arguments.Add(CaseEditing.Name());
        command.Arguments.Add(name);
        command.Options.Add(role);
        return CaseEditing.Finish(surroundings, command, (result, _, _) => [new CaseChange.Named(isPlace, Text(result.GetRequiredValue(name)), result.GetValue(role))]);
    }

    private static DocumentedCommand CreatePeriod(Surroundings surroundings)
    {
        var first = new Argument<string>("FIRST") { HelpName = "FIRST", Description = "The first day, such as 1962-10-16." };
        var last = new Argument<string>("LAST") { HelpName = "LAST", Description = "The last day." };
        var command = new DocumentedCommand("period", "Says which days a case is about.")
        {
            Usage = "CASE FIRST LAST",
            Examples = [("hearsay case period cuba 1962-10-16 1962-10-28", "Thirteen days.")],
        };
        command.Arguments.Add(CaseEditing.Name());
        command.Arguments.Add(first);
        command.Arguments.Add(last);
        return CaseEditing.Finish(surroundings, command, (result, _, _) =>
        {
            (DateOnly from, DateOnly to) = (LedgerOptions.ReadDay(result.GetRequiredValue(first)), LedgerOptions.ReadDay(result.GetRequiredValue(last)));
            return from <= to ? [new CaseChange.Period(from.ToIso(), to.ToIso())] : throw new UsageException("The last day lies before the first.");
        });
    }

    private static DocumentedCommand CreateNote(Surroundings surroundings)
    {
        var text = new Argument<string>("TEXT") { HelpName = "TEXT", Description = "The note." };
        var command = new DocumentedCommand("note", "Adds a note to a case.")
        {
            Usage = "CASE TEXT",
            Examples = [("hearsay case note cuba 'Ask for the log of the Marucla.'", "It stays with who and when.")],
        };
        command.Arguments.Add(CaseEditing.Name());
        command.Arguments.Add(text);
        return CaseEditing.Finish(surroundings, command, (result, _, _) => [new CaseChange.Noted(Text(result.GetRequiredValue(text)))]);
    }

    private static DocumentedCommand CreateDrop(Surroundings surroundings)
    {
        var keys = new Argument<string[]>("WHAT") { HelpName = "WHAT", Arity = ArgumentArity.OneOrMore, Description = "Hypotheses, items, actors, places or notes, by key, name or id." };
        var command = new DocumentedCommand("drop", "Takes hypotheses, evidence, actors, places or notes out of a case.")
        {
            Usage = "CASE WHAT...",
            Details = "What was dropped stays in the history. Its number is not given again.",
            Examples = [("hearsay case drop cuba E4 --reason 'A copy of E1.'", "One item.")],
        };
        command.Arguments.Add(CaseEditing.Name());
        command.Arguments.Add(keys);
        return CaseEditing.Finish(
            surroundings, command, (result, _, before) => [new CaseChange.Dropped([.. result.GetRequiredValue(keys).Select(k => CaseKeys.Any(before, k))])]);
    }

    private static string Text(string given) => given.Trim() is { Length: > 0 } text ? text : throw new UsageException("There is no text in it.");
}
