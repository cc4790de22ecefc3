using Hearsay.Cli.Dossier;
using Hearsay.Cli.Terminal;
using Hearsay.Store.Cases;
using Hearsay.Wording;

namespace Hearsay.Cli.Listings;

/// <summary>Prints the dossier of a case, part by part.</summary>
internal sealed class CaseDossierListing(Page page)
{
    private DossierSection? part;
    private string? group;

    /// <summary>How its lines are printed.</summary>
    public ListShape<DossierLine> Shape => new()
    {
        Noun = "line",
        Columns =
        [
            ("part", l => l.Section.ToString().ToLowerInvariant()), ("group", l => l.Group), ("what", l => l.What), ("by", l => l.By), ("day", l => l.Day), ("claims", l => l.Claims),
            ("words", l => Printable.Line(l.Quote.Text)), ("claim", l => l.Quote.Claim), ("document", l => l.Quote.Document), ("start", l => l.Quote.Start), ("end", l => l.Quote.End),
            ("outlet", l => l.Quote.Outlet), ("published", l => l.Quote.Published),
        ],
        CursorOf = l => $"{l.Section.ToString().ToLowerInvariant()}/{l.Quote.Claim}/{l.What}/{l.Group}".Replace(' ', '_'),
        Text = WriteText,
    };

    /// <summary>The title of a part.</summary>
    public static string TitleOf(DossierSection section) => section switch
    {
        DossierSection.Actors => "Actors",
        DossierSection.Aims => "Aims, by who is said to hold them",
        DossierSection.Tools => "Presented as instruments of pressure",
        DossierSection.Precedents => "Precedents called in",
        DossierSection.Timeline => "Said to have happened",
        DossierSection.Forecasts => "Open forecasts",
        _ => "Disagreements",
    };

    private void WriteText(DossierLine line)
    {
        if (line.Section != part)
        {
            if (part is not null)
            {
                page.Break();
            }

            page.Paragraph(new StyledText().Add(TitleOf(line.Section), Style.Strong), 0);
            (part, group) = (line.Section, null);
        }

        bool isDated = line.Section == DossierSection.Timeline;
        if (line.Group != group && !isDated)
        {
            page.Paragraph(new StyledText().Add(line.Group, Style.Source), 2);
            group = line.Group;
        }

        string count = line.Claims > 1 ? $" ({Counted.Of(line.Claims, "claim")})" : "";
        var text = new StyledText().Add(isDated ? line.Day! : line.What + count, line.What is "imputed" ? Style.Hypothetical : Style.Plain);
        text = line.By is { } by ? text.AddPart(" · ", by, Style.Source) : text;
        text = line.Section == DossierSection.Forecasts && line.Day is { } day ? text.AddPart(" · ", "by " + day, Style.Future) : text;
        page.Paragraph(text.Add($": “{CaseListing.Words(line.Quote)}”").AddPart(" · ", CaseListing.Lead(line.Quote), Style.Faint), isDated ? 2 : 4);
    }
}
