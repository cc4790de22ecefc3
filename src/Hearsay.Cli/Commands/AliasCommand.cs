using System.CommandLine;
using System.Globalization;
using Hearsay.Cli.Help;
using Hearsay.Cli.Listings;
using Hearsay.Cli.Settings;
using Hearsay.Cli.Terminal;
using Hearsay.Store;
using Hearsay.Store.Remarks;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay alias</c>: names of actors, sources and outlets that the desk holds to be one.</summary>
internal static class AliasCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var names = new Argument<string[]>("NAME")
        {
            HelpName = "NAME",
            Arity = ArgumentArity.ZeroOrMore,
            Description = "The name that stands for all, then the others. None: list what was declared; one: what was declared of it.",
        };
        var options = new ListOptions("a declaration");
        Option<bool> part = SettingOptions.Switch("--part", "Part the names again.");
        Option<bool> all = SettingOptions.Switch("--all", "List also what was taken back.");
        (Option<string> reason, Option<string> by) = (RemarkOptions.Reason(), RemarkOptions.By());
        var command = new DocumentedCommand("alias", "Declares names of actors, sources or outlets to be one, parts them again, or lists them.")
        {
            Usage = "[NAME NAME...]",
            Details = """
                From then on every name finds what each of them finds (source:, origin:, actor:, recipient:, party:, outlet:), and they count as one in sources, series, happenings and origins. Case, accents and a leading article do not matter. Documents and claims stay as they were read.

                What was declared is kept with who and when, and so is its parting; 'hearsay undo' takes a declaration back too.
                """,
            Examples =
            [
                ("hearsay alias 'The Gazette' 'Gazette Online' 'gazette.example'", "Three names of one paper."),
                ("hearsay alias --part 'The Gazette' 'gazette.example' --reason 'Another paper.'", "One of them after all is not."),
                ("hearsay alias --csv", "What was declared, for a spreadsheet."),
            ],
        };
        command.Arguments.Add(names);
        options.AddTo(command);
        foreach (Option option in (Option[])[part, all, reason, by])
        {
            command.Options.Add(option);
        }

        command.SetAction(result =>
        {
            var settings = EffectiveSettings.Resolve(surroundings, SettingOptions.ValuesOf(result));
            string[] given = result.GetValue(names) ?? [];
            if (given.Length < 2 && result.GetValue(part))
            {
                throw new UsageException("Name what to part: the name that stands for all, then the others.");
            }

            return LibraryAccess.WithExisting(settings, library =>
            {
                if (given.Length < 2)
                {
                    new ListWriter(surroundings, settings, options.PartOf(result, settings)).WritePart(ShapeOf([.. library.Remarks().Aliases().Select(r => r.Number)]), Declared(library, given, result.GetValue(all)));
                    return ExitCode.Success;
                }

                Change(surroundings, settings, library, given, result.GetValue(part), result.GetValue(reason), RemarkOptions.AuthorOf(result.GetValue(by), surroundings));
                return ExitCode.Success;
            });
        });
        return command;
    }

    private static ListShape<Remark> ShapeOf(HashSet<long> holding) => new()
    {
        Noun = "declaration",
        Columns =
        [
            ("number", r => r.Number), ("name", NameOf), ("other", r => r.Value), ("holds", r => holding.Contains(r.Number)), ("author", r => r.Author), ("made", r => r.Made), ("reason", r => r.Reason),
        ],
        CursorOf = r => r.Number.ToString(CultureInfo.InvariantCulture),
    };

    private static IReadOnlyList<Remark> Declared(Library library, string[] given, bool all) =>
    [
        .. library.Remarks().Aliases(all)
            .Where(r => given.Length == 0 || given[0].Equals(NameOf(r), StringComparison.OrdinalIgnoreCase) || given[0].Equals(r.Value, StringComparison.OrdinalIgnoreCase)),
    ];

    private static void Change(Surroundings surroundings, EffectiveSettings settings, Library library, string[] names, bool isParting, string? reason, string author)
    {
        RemarkBook book = library.Remarks();
        foreach (string other in names.Skip(1))
        {
            long number = isParting ? book.Part(names[0], other, reason, author) : book.Declare(names[0], other, reason, author);
            if (!settings.IsQuiet)
            {
                string line = isParting ? $"'{other}' parted from '{names[0]}'." : string.Create(CultureInfo.InvariantCulture, $"Remark {number}: '{other}' is '{names[0]}'. 'hearsay undo {number}' takes it back.");
                surroundings.Output.Write(line + "\n");
            }
        }
    }

    private static string NameOf(Remark remark) => remark.Target[RemarkBook.NamePrefix.Length..];
}
