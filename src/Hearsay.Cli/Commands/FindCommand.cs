using System.CommandLine;
using Hearsay.Cli.Dossier;
using Hearsay.Cli.Help;
using Hearsay.Cli.Listings;
using Hearsay.Cli.Settings;
using Hearsay.Cli.Terminal;
using Hearsay.Store.Finding;
using Hearsay.Store.Problems;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay find</c>, <c>claims</c>, <c>documents</c>: lists what a query finds.</summary>
internal sealed class FindCommand
{
    private readonly Surroundings surroundings;
    private readonly ListOptions options = new("an item");
    private readonly Argument<string[]> query = new("QUERY")
    {
        HelpName = "QUERY",
        Arity = ArgumentArity.ZeroOrMore,
        Description = "What to look for; see below.",
    };

    private FindCommand(Surroundings surroundings)
    {
        this.surroundings = surroundings;
    }

    /// <summary>Makes <c>find</c>.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var find = new FindCommand(surroundings);
        Command command = find.Make("find", "Finds claims in the library, by words and fields.", [
            ("hearsay find 'convoy border'", "Claims with both words, in the claim or the names in it."),
            ("hearsay find 'type:assault status:predicted actor:RUS -recipient:UKR'", "Forecasts of violence by Russia but not against Ukraine."),
            ("hearsay find 'source:\"foreign ministry\" after:2014-03 has:number' --csv", "Numbers that foreign ministries gave, for a spreadsheet."),
        ]);
        command.SetAction(result => find.Run(result, find.WriteFound));
        return command;
    }

    /// <summary>Makes <c>claims</c>.</summary>
    public static Command CreateClaims(Surroundings surroundings)
    {
        var find = new FindCommand(surroundings);
        Command command = find.Make("claims", "Lists the claims of the library, all or those that a query finds.", [
            ("hearsay claims --newest --limit 10", "The last ten."),
            ("hearsay claims 'has:forecast' --json", "Every forecast, for a program."),
        ]);
        command.SetAction(result => find.Run(result, find.WriteClaims));
        return command;
    }

    /// <summary>Makes <c>documents</c>.</summary>
    public static Command CreateDocuments(Surroundings surroundings)
    {
        var find = new FindCommand(surroundings);
        Command command = find.Make("documents", "Lists the documents of the library, all or those that a query finds.", [
            ("hearsay documents 'outlet:reuters after:2014'", "What Reuters published since 2014."),
            ("hearsay documents 'not language:en'", "What is kept but not read."),
        ]);
        command.SetAction(result => find.Run(result, find.WriteDocuments));
        return command;
    }

    private DocumentedCommand Make(string name, string summary, IReadOnlyList<(string, string)> examples)
    {
        var command = new DocumentedCommand(name, summary) { Usage = "[QUERY...]", Details = QueryText.Details, Examples = examples };
        command.Arguments.Add(query);
        options.AddTo(command, isInOrderOfAdding: true);
        return command;
    }

    private int Run(ParseResult result, Action<Finder, string, ListPart, EffectiveSettings> write)
    {
        var settings = EffectiveSettings.Resolve(surroundings, SettingOptions.ValuesOf(result));
        ListPart part = options.PartOf(result, settings);
        string text = string.Join(' ', result.GetValue(query) ?? []);
        return LibraryAccess.WithExisting(settings, library =>
        {
            if (Finder.AsksForWeighing(text))
            {
                LibraryAccess.BringUpToDate(library, surroundings, settings);
            }

            write(library.Find(), text, part, settings);
            surroundings.Output.Flush();
            return ExitCode.Success;
        });
    }

    /// <summary>For people the documents whose text has the words are named too.</summary>
    private void WriteFound(Finder finder, string text, ListPart part, EffectiveSettings settings)
    {
        WriteClaims(finder, text, part, settings);
        if (part.Form != ListForm.Text || settings.IsQuiet || part.Cursor is not null || text.Length == 0)
        {
            return;
        }

        try
        {
            if (finder.CountDocuments(text) is > 0 and var count)
            {
                surroundings.Output.Write($"{Counted.Of(count, "document")} with these words: hearsay documents '{text}'\n");
            }
        }
        catch (QueryException)
        {
            // The query asks for what only claims have.
        }
    }

    private void WriteClaims(Finder finder, string text, ListPart part, EffectiveSettings settings) =>
        new ListWriter(surroundings, settings, part).Write(
            new ClaimListing(NewPage(settings)).Shape,
            finder.Claims(text, ListingOf(part, id => finder.Claim(id)?.Number)),
            () => finder.CountClaims(text, ListWriter.MostCounted));

    private void WriteDocuments(Finder finder, string text, ListPart part, EffectiveSettings settings) =>
        new ListWriter(surroundings, settings, part).Write(
            new DocumentListing(NewPage(settings)).Shape,
            finder.Documents(text, ListingOf(part, finder.NumberOf)),
            () => finder.CountDocuments(text, ListWriter.MostCounted));

    /// <summary>A cursor is the place that a list named at its end, or the id of the last item that a program got.</summary>
    private static Listing ListingOf(ListPart part, Func<string, long?> numberOf)
    {
        long? after = part.Cursor switch
        {
            null => null,
            { } text when ListCursor.Parse(text) is { } number => number,
            [_, '-', ..] id when numberOf(id) is { } number => number,
            _ => throw new UsageException($"'{part.Cursor}' is no cursor: give what stood at the end of an earlier listing, or the id of its last item."),
        };
        return new Listing(part.Limit, after, part.IsNewestFirst);
    }

    private Page NewPage(EffectiveSettings settings) => new(surroundings.Output, settings.Width, settings.IsColored);
}
