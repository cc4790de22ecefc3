using System.CommandLine;
using Hearsay.Cli.Help;
using Hearsay.Cli.Terminal;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay case</c>: analysts' files, with evidence weighed against hypotheses.</summary>
internal static class CaseCommand
{
    /// <summary>Makes the command with all that is under it.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var command = new DocumentedCommand("case", "Keeps cases: a question, hypotheses, and evidence weighed against them.")
        {
            Details = """
                Evidence is a claim, a happening, a document, or an outside fact with where it is from. Items go by E1, E2, …, hypotheses by H1, H2, …

                Whatever is done to a case is added to its history, with who and when; 'hearsay case undo' takes it back.
                """,
            Examples =
            [
                ("hearsay case new cuba --from 'country:CUB' --question 'Will the missiles be withdrawn?'", "Start a case from documents."),
                ("hearsay case rank cuba", "Which hypothesis has least against it."),
            ],
        };
        IEnumerable<Command> commands =
        [
            .. CaseFileCommands.CreateAll(surroundings), .. CaseContentCommands.CreateAll(surroundings), .. CaseEvidenceCommands.CreateAll(surroundings),
            .. CaseRatingCommands.CreateAll(surroundings), .. CaseMatrixCommands.CreateAll(surroundings),
            .. CasePortableCommands.CreateAll(surroundings),
        ];
        foreach (Command part in commands)
        {
            command.Subcommands.Add(part);
        }

        return command;
    }
}
