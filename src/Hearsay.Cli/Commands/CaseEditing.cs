using System.CommandLine;
using Hearsay.Cli.Terminal;
using Hearsay.Store;
using Hearsay.Store.Cases;
using Hearsay.Weighing.Cases;

namespace Hearsay.Cli.Commands;

/// <summary>What the commands have in common that do something to a case.</summary>
internal static class CaseEditing
{
    /// <summary>The name of a case.</summary>
    public static Argument<string> Name() => new("CASE") { HelpName = "CASE", Description = "The name of the case." };

    /// <summary>The key of an item.</summary>
    public static Argument<string> Item() => new("ITEM") { HelpName = "ITEM", Description = "An item of evidence: E3, or the id of what it is." };

    /// <summary>Gives a command its options, and what it does to the case that its first argument names.</summary>
    /// <param name="surroundings">What the command sees of the machine.</param>
    /// <param name="command">The command.</param>
    /// <param name="changesOf">What is done, given the case as it stands.</param>
    public static T Finish<T>(Surroundings surroundings, T command, Func<ParseResult, Library, Case, IReadOnlyList<CaseChange>> changesOf)
        where T : Command
    {
        var name = (Argument<string>)command.Arguments[0];
        return RecordedCommand.Finish(surroundings, command, (result, library, by) =>
        {
            CaseBook book = library.Cases();
            Case before = book.Get(result.GetRequiredValue(name));
            IReadOnlyList<CaseEdit> edits = book.Add(before.Name, changesOf(result, library, before), by.Reason, by.Author);
            return Undoable(before.Name, edits, book.Get(before.Name));
        });
    }

    /// <summary>Says what was done, and how to take it back.</summary>
    public static string Undoable(string name, IReadOnlyList<CaseEdit> edits, Case after)
    {
        IEnumerable<string> keys = edits.Select(e => after.Hypotheses.FirstOrDefault(h => h.Id == e.Id)?.Key ?? after.Evidence.FirstOrDefault(i => i.Id == e.Id)?.Key).OfType<string>();
        string made = string.Join(", ", keys);
        string what = made.Length > 0 ? made + ". " : "";
        return edits switch
        {
            [] => "Nothing to do.",
            [var one] => FormattableString.Invariant($"{what}Edit {one.Sequence} of case {name}. 'hearsay case undo {name} {one.Sequence}' takes it back."),
            [var first, .., var last] => FormattableString.Invariant($"{what}Edits {first.Sequence} to {last.Sequence} of case {name}. 'hearsay case undo {name} N' takes one back."),
        };
    }

    /// <summary>Reads <c>H1=X</c> for hypotheses of a case, or the values alone in the order of the hypotheses.</summary>
    /// <exception cref="UsageException">It is neither.</exception>
    public static Dictionary<string, T> Assigned<T>(Case of, string[] given, Func<string, T> read)
    {
        if (given.All(g => g.Contains('=', StringComparison.Ordinal)))
        {
            return given.Select(g => g.Split('=', 2)).GroupBy(p => CaseKeys.Hypothesis(of, p[0]).Id, StringComparer.Ordinal)
                .ToDictionary(g => g.Key, g => read(g.Last()[1]), StringComparer.Ordinal);
        }

        return given.Length == of.Hypotheses.Count
            ? of.Hypotheses.Zip(given).ToDictionary(p => p.First.Id, p => read(p.Second), StringComparer.Ordinal)
            : throw new UsageException($"Case '{of.Name}' has {Counted.Of(of.Hypotheses.Count, "hypothesis")}: give one value for each in their order, or write H1=VALUE.");
    }
}
