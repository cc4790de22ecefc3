using System.CommandLine;
using System.Globalization;
using Hearsay.Cli.Help;
using Hearsay.Cli.Terminal;
using Hearsay.Store.Remarks;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay tag</c>, <c>note</c>, <c>dispute</c>, <c>retract</c>, <c>rate</c>, <c>undo</c>: what people add.</summary>
internal static class RemarkCommands
{
    private const string Kept =
        "What people add is kept beside what was read, with who and when; nothing that was read is changed, and nothing that was added is ever deleted: 'hearsay undo' takes it back, and that is kept too.";

    /// <summary>Makes all of them.</summary>
    public static IEnumerable<Command> CreateAll(Surroundings surroundings)
    {
        yield return Create(
            surroundings, RemarkKind.Tag, "tag", "Gives a document or claim a word to find it by.", "TAG", "One word; hyphens may stand in it.",
            ("hearsay tag c-5d41402abc4b2a76 convoy", "Found from now on by 'tag:convoy'."));
        yield return Create(
            surroundings, RemarkKind.Note, "note", "Notes something on a document or claim.", "TEXT", "The note.",
            ("hearsay note d-3f9cda51c0ffee00 'The agency corrected the number the day after.'", "A note on a document."));
        yield return Create(
            surroundings, RemarkKind.Correction, "correct", "Says how a field of a claim should have been read.", "FIELD=VALUE", "The field and what it should be: status=planned, actor=ARM GOV.",
            ("hearsay correct c-5d41402abc4b2a76 status=planned", "The machine's reading stays beside it."));
        yield return Create(
            surroundings, RemarkKind.Dispute, "dispute", "Disputes a claim or a document: somebody says it was not so, or not said so.", "TEXT", "What is disputed, and by whom.",
            ("hearsay dispute c-5d41402abc4b2a76 'The ministry says it was misquoted.'", "Shown wherever the claim is."));
        yield return Create(
            surroundings, RemarkKind.Retraction, "retract", "Records that whoever said or published something took it back.", "TEXT", "Who took it back, where and when.",
            ("hearsay retract d-3f9cda51c0ffee00 'Withdrawn by the paper on 2 May.'", "Shown wherever the document is."));
        yield return CreateRate(surroundings);
        yield return CreateUndo(surroundings);
    }

    private static DocumentedCommand Create(
        Surroundings surroundings, RemarkKind kind, string name, string summary, string valueName, string valueHelp, (string, string) example)
    {
        var target = new Argument<string>("ID") { HelpName = "ID", Description = "The id of a document (d-…) or claim (c-…)." };
        var value = new Argument<string>(valueName) { HelpName = valueName, Description = valueHelp };
        var command = new DocumentedCommand(name, summary) { Usage = $"ID {valueName}", Details = Kept, Examples = [example] };
        command.Arguments.Add(target);
        command.Arguments.Add(value);
        return Finish(surroundings, command, result => (result.GetRequiredValue(target), kind, result.GetRequiredValue(value)));
    }

    private static DocumentedCommand CreateRate(Surroundings surroundings)
    {
        var target = new Argument<string>("ID") { HelpName = "ID", Description = "A claim (c-…), or source:NAME." };
        var grade = new Argument<string>("GRADE") { HelpName = "GRADE", Description = "For a claim 1 to 6, for a source A to F." };
        var command = new DocumentedCommand("rate", "Rates how credible a claim is, or how reliable a source.")
        {
            Usage = "ID GRADE",
            Details = """
                The two grades are kept apart, as in the Admiralty code, and never made one number.
                  Reliability of a source: A completely, B usually, C fairly reliable, D not usually, E unreliable, F cannot be judged.
                  Credibility of a claim: 1 confirmed, 2 probably true, 3 possibly true, 4 doubtful, 5 improbable, 6 cannot be judged.

                """ + Kept,
            Examples = [("hearsay rate c-5d41402abc4b2a76 3", "Possibly true."), ("hearsay rate 'source:Ministry of Defence' C", "Fairly reliable.")],
        };
        command.Arguments.Add(target);
        command.Arguments.Add(grade);
        return Finish(surroundings, command, result =>
        {
            string id = result.GetRequiredValue(target);
            bool isSource = id.StartsWith("source:", StringComparison.Ordinal);
            return (id, isSource ? RemarkKind.Reliability : RemarkKind.Credibility, result.GetRequiredValue(grade));
        });
    }

    private static DocumentedCommand CreateUndo(Surroundings surroundings)
    {
        var number = new Argument<string>("NUMBER") { HelpName = "NUMBER", Description = "The number of what was added, as 'hearsay show' gives it." };
        var command = new DocumentedCommand("undo", "Takes back what somebody added: a tag, a note, a rating, how a forecast ended.")
        {
            Usage = "NUMBER",
            Details = Kept,
            Examples = [("hearsay undo 17", "Remark 17 holds no more.")],
        };
        command.Arguments.Add(number);
        return RecordedCommand.Finish(surroundings, command, (result, library, by) =>
        {
            string given = result.GetRequiredValue(number);
            return long.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out long remark)
                ? RecordedCommand.Undoable(library.Remarks().Undo(remark, by.Reason, by.Author))
                : throw new UsageException($"'{given}' is no number of a remark.");
        });
    }

    private static DocumentedCommand Finish(
        Surroundings surroundings, DocumentedCommand command, Func<ParseResult, (string Target, RemarkKind Kind, string Value)> read) =>
        RecordedCommand.Finish(surroundings, command, (result, library, by) =>
        {
            (string target, RemarkKind kind, string value) = read(result);
            return RecordedCommand.Undoable(library.Remarks().Add(target, kind, value, by.Reason, by.Author));
        });
}
