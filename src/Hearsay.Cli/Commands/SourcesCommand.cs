using System.CommandLine;
using Hearsay.Cli.Help;
using Hearsay.Cli.Listings;
using Hearsay.Cli.Settings;
using Hearsay.Cli.Terminal;
using Hearsay.Store.Counting;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay sources</c>: who vouches for claims, with counts that lead to them.</summary>
internal static class SourcesCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var query = new Argument<string[]>("QUERY") { HelpName = "QUERY", Arity = ArgumentArity.ZeroOrMore, Description = "Count only the claims that this finds, as for 'hearsay claims'." };
        var options = new ListOptions("a source");
        var command = new DocumentedCommand("sources", "Lists who vouches for claims, with how many.")
        {
            Usage = "[QUERY...]",
            Details = """
                Bodies, states, and persons who act for one, each with the claims that go back to them innermost. Every count leads to its claims, by the id in the last column:
                  claims      hearsay claims source:ID
                  shared      hearsay claims source:ID shared:yes
                  disputed    hearsay claims source:ID has:disagreement
                  forecasts   hearsay claims source:ID has:forecast

                Shared are those that another known origin puts forward too; disputed are those on a side of a disagreement, whichever side.

                Counts measure how often somebody is quoted in what was added. They are no measure of how far he is to be believed, and nobody is ranked by them: a disagreement counts for every side alike.

                Private persons, as far as is known, sources that a text does not name, and groups are not put together across documents: 'hearsay find source:NAME' finds what one text has of them.
                """,
            Examples =
            [
                ("hearsay sources type:assault", "Who vouches for claims of violence."),
                ("hearsay claims source:s-5d41402abc4b2a76 has:disagreement", "Those of one source on which others disagree."),
            ],
        };
        command.Arguments.Add(query);
        options.AddTo(command);
        command.SetAction(result =>
        {
            var settings = EffectiveSettings.Resolve(surroundings, SettingOptions.ValuesOf(result));
            ListPart part = options.PartOf(result, settings);
            return LibraryAccess.WithExisting(settings, library =>
            {
                LibraryAccess.BringUpToDate(library, surroundings, settings);
                new ListWriter(surroundings, settings, part).WritePart(Shape, library.Count().Sources(string.Join(' ', result.GetValue(query) ?? [])));
                return ExitCode.Success;
            });
        });
        return command;
    }

    private static ListShape<SourceRow> Shape => new()
    {
        Noun = "source",
        Columns =
        [
            ("name", s => s.Name), ("kind", s => s.Kind), ("actor", s => s.Actor), ("claims", s => s.Claims), ("documents", s => s.Documents),
            ("shared", s => s.Shared), ("disputed", s => s.Disputed), ("forecasts", s => s.Forecasts), ("id", s => s.Id),
        ],
        Table = ["name", "claims", "shared", "disputed", "forecasts", "id"],
        CursorOf = s => s.Id,
    };
}
