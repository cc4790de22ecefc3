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
    private readonly ListOptions options = new();
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
        options.AddTo(command);
        return command;
    }

    private int Run(ParseResult result, Action<Finder, string, Listing, ListForm, EffectiveSettings> write)
    {
        var settings = EffectiveSettings.Resolve(surroundings, SettingOptions.ValuesOf(result));
        ListForm form = options.FormOf(result, settings);
        Listing listing = options.ListingOf(result, form);
        string text = string.Join(' ', result.GetValue(query) ?? []);
        return LibraryAccess.WithExisting(settings, library =>
        {
            write(library.Find(), text, listing, form, settings);
            surroundings.Output.Flush();
            return ExitCode.Success;
        });
    }

    /// <summary>For people the documents whose text has the words are named too.</summary>
    private void WriteFound(Finder finder, string text, Listing listing, ListForm form, EffectiveSettings settings)
    {
        WriteClaims(finder, text, listing, form, settings);
        if (form != ListForm.Text || settings.IsQuiet || listing.After is not null)
        {
            return;
        }

        try
        {
            long count = finder.CountDocuments(text);
            surroundings.Output.Write($"{Counted.Of(count, "document")} with these words: hearsay documents '{text}'\n");
        }
        catch (QueryException)
        {
            // The query asks for what only claims have.
        }
    }

    private void WriteClaims(Finder finder, string text, Listing listing, ListForm form, EffectiveSettings settings)
    {
        var written = new ClaimListing(surroundings.Output, NewPage(settings)).Write(finder.Claims(text, listing), form);
        WriteEnd(written, "claim", listing, form, settings, () => finder.CountClaims(text, MostCounted));
    }

    private void WriteDocuments(Finder finder, string text, Listing listing, ListForm form, EffectiveSettings settings)
    {
        var written = new DocumentListing(surroundings.Output, NewPage(settings)).Write(finder.Documents(text, listing), form);
        WriteEnd(written, "document", listing, form, settings, () => finder.CountDocuments(text, MostCounted));
    }

    private const long MostCounted = 10_000;

    /// <summary>Says how many there are, and how to see more.</summary>
    private void WriteEnd((long Last, int Count) written, string noun, Listing listing, ListForm form, EffectiveSettings settings, Func<long> countAll)
    {
        if (form != ListForm.Text || settings.IsQuiet)
        {
            return;
        }

        bool isCut = written.Count == listing.Limit;
        long all = isCut || listing.After is not null ? countAll() : written.Count;
        string number = all >= MostCounted ? "10,000+ " + noun + "s" : Counted.Of(all, noun);
        surroundings.Output.Write(written.Count > 0 ? $"\n{number}" : number);
        surroundings.Output.Write(isCut && all > written.Count
            ? $", {written.Count} shown; more: --cursor {ListOptions.CursorOf(written.Last)}\n"
            : "\n");
    }

    private Page NewPage(EffectiveSettings settings) => new(surroundings.Output, settings.Width, settings.IsColored);
}
