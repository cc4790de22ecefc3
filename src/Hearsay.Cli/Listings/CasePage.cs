using System.Globalization;
using System.Net;
using Hearsay.Store.Cases;
using Hearsay.Weighing.Cases;
using Hearsay.Weighing.Hypotheses;
using Hearsay.Wording;

namespace Hearsay.Cli.Listings;

/// <summary>
/// A case as one HTML page to hand over: what it asks, the ranking and what it hangs on, the matrix, the evidence with its words, the dossier,
/// the history. It holds no script and loads nothing; whatever comes from a document or a person is text in it and never markup.
/// </summary>
internal sealed class CasePage(TextWriter output, MatrixView view)
{
    private const string Style =
        """
        body { font: 16px/1.5 Georgia, serif; max-width: 60em; margin: 2em auto; padding: 0 1em; color: #222; background: #fff; }
        h1 { font-size: 1.5em; } h2 { font-size: 1.15em; margin-top: 2em; border-top: 1px solid #ccc; padding-top: 1em; } h3 { font-size: 1em; margin: 1.2em 0 .3em; }
        blockquote { margin: .3em 0 .3em 1em; padding-left: .8em; border-left: 3px solid #bbb; }
        table { border-collapse: collapse; width: 100%; font-size: .92em; } th, td { border: 1px solid #ccc; padding: .25em .5em; text-align: left; vertical-align: top; }
        .n { text-align: right; font-variant-numeric: tabular-nums; } .note, .id { color: #555; font-size: .88em; } .id { font-family: monospace; overflow-wrap: anywhere; }
        .source { font-style: italic; } .I, .II { background: #f6d9d0; } .CC, .C { background: #d9e8d4; }
        @media (prefers-color-scheme: dark) { body { color: #ddd; background: #1b1b1b; } .note, .id { color: #aaa; } .I, .II { background: #5a2f22; } .CC, .C { background: #2c4a26; } }
        @media print { body { max-width: none; margin: 0; font-size: 11pt; color: #000; background: #fff; } h2 { break-after: avoid; } tr, blockquote { break-inside: avoid; } a { color: inherit; } }
        """;

    private readonly Case of = view.Case;

    /// <summary>Writes the page.</summary>
    /// <param name="history">The history of the case.</param>
    /// <param name="dossier">What its documents say; empty if it has none.</param>
    /// <param name="gaps">What was not looked at.</param>
    public void Write(CaseHistory history, IReadOnlyList<DossierLine> dossier, IReadOnlyList<CaseGap> gaps)
    {
        output.Write("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        output.Write("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n<meta name=\"viewport\" content=\"width=device-width\">\n");
        output.Write($"<title>Case {Safe(of.Name)}</title>\n<style>\n{Style}\n</style>\n</head>\n<body>\n<h1>{Safe(of.Question ?? of.Name)}</h1>\n");
        output.Write($"<p class=\"note\">Case {Safe(of.Name)}, {Safe(of.Status.ToString().ToLowerInvariant())}, opened {Safe(of.Made)}{(of.First is null ? "" : Safe($", about {of.First} to {of.Last}"))}. <span class=\"id\">{Safe(of.Id)}</span></p>\n");
        Ranking();
        Sensitivity();
        Matrix();
        Evidence();
        Names("Actors", of.Actors);
        Names("Places", of.Places);
        Notes();
        Gaps(gaps);
        Dossier(dossier);
        History(history);
        output.Write("</body>\n</html>\n");
    }

    private void Ranking()
    {
        if (of.Hypotheses.Count == 0)
        {
            return;
        }

        Title("Hypotheses, by least inconsistency");
        var reading = BayesianReading.Of(view.Matrix, view.Unit);
        Head(["rank", "", "hypothesis", "score", "items against", "items that fit", "not rated", .. reading is null ? Array.Empty<string>() : ["prior", "posterior"]]);
        foreach (RankedHypothesis ranked in view.Ranking.InOrder)
        {
            CaseHypothesis hypothesis = of.Hypotheses[ranked.Hypothesis];
            output.Write($"<tr><td class=\"n\">{Number(ranked.Rank)}</td><td>{Safe(hypothesis.Key)}</td><td>{Safe(hypothesis.Words)}</td><td class=\"n\">{Decimals(ranked.Score)}</td><td class=\"n\">{Number(ranked.Against)}</td><td class=\"n\">{Number(ranked.For)}</td><td class=\"n\">{Number(ranked.Unrated)}</td>");
            output.Write(reading is null ? "</tr>\n" : $"<td class=\"n\">{Decimals(reading.Priors[ranked.Hypothesis])}</td><td class=\"n\">{Decimals(reading.Posteriors[ranked.Hypothesis])}</td></tr>\n");
        }

        output.Write("</table>\n");
        foreach (string line in RankingListing.Summary(view).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            output.Write($"<p class=\"note\">{Safe(line)}</p>\n");
        }

        output.Write("<p><b>This is bookkeeping of the evidence as it was rated, not proof of any hypothesis.</b></p>\n");
        if (AnalystAgreement.Of(view.Matrix) is { Shared: > 0 } agreement)
        {
            output.Write($"<p class=\"note\">{Safe(AgreementListing.Summary(view, agreement).Trim())}</p>\n");
        }
    }

    private void Sensitivity()
    {
        RankingChange[] changes = [.. view.ChangesInOrder().Where(c => c.ChangesFirst)];
        if (changes.Length == 0)
        {
            return;
        }

        Title("What changes who is first, if it alone is wrong");
        Head(["what", "", "from", "to", "order then"]);
        ListShape<RankingChange> shape = SensitivityListing.ShapeOf(view);
        foreach (RankingChange change in changes)
        {
            Dictionary<string, string> cells = shape.Columns.ToDictionary(c => c.Name, c => ListShape<RankingChange>.TextOf(c.Value(change)), StringComparer.Ordinal);
            output.Write($"<tr><td>{Safe($"{cells["kind"]} {cells["what"]}")}</td><td>{Safe($"{cells["hypothesis"]} {cells["analyst"]}")}</td><td>{Safe(cells["from"])}</td><td>{Safe(cells["to"])}</td><td>{Safe(cells["order"])}</td></tr>\n");
        }

        output.Write("</table>\n");
    }

    private void Matrix()
    {
        if (of.Evidence.Count == 0 || of.Hypotheses.Count == 0)
        {
            return;
        }

        Title("Evidence by hypotheses");
        Head(["item", "", .. of.Hypotheses.Select(h => h.Key), "tells", "weight", "marks", "origin"]);
        ListShape<int> shape = MatrixListing.ShapeOf(view);
        foreach (int row in view.ItemsInOrder)
        {
            Dictionary<string, object?> cells = shape.Columns.ToDictionary(c => c.Name, c => c.Value(row), StringComparer.Ordinal);
            CaseEvidence item = of.Evidence[row];
            output.Write($"<tr><td><a href=\"#{Safe(item.Key)}\">{Safe(item.Key)}</a></td><td>{Safe(item.Content.Words)}</td>");
            foreach (CaseHypothesis hypothesis in of.Hypotheses)
            {
                string letters = cells[hypothesis.Key] as string ?? "";
                output.Write($"<td class=\"{(ConsistencyScale.Read(letters) is null ? "" : letters)}\">{Safe(letters)}</td>");
            }

            output.Write($"<td class=\"n\">{Safe(shape.ShownOf(cells["tells"]))}</td><td class=\"n\">{Safe(shape.ShownOf(cells["weight"]))}</td><td>{Safe(CaseEditWords.MarksOf(item.Marks))}</td><td>{Safe(item.Content.OriginName)}</td></tr>\n");
        }

        output.Write("</table>\n<p class=\"note\">CC very consistent, C consistent, N neutral, I inconsistent, II very inconsistent, NA not applicable; several analysts in the order of their names.</p>\n");
    }

    private void Evidence()
    {
        if (of.Evidence.Count > 0)
        {
            Title("Evidence, with its words");
        }

        foreach (CaseEvidence item in of.Evidence)
        {
            output.Write($"<h3 id=\"{Safe(item.Key)}\">{Safe(item.Key)} · {Safe(item.Content.Kind.ToString().ToLowerInvariant())}: {Safe(item.Content.Words)}</h3>\n");
            string[] facts = [.. new[] { item.Content.Source, item.Content.Date, "origin: " + item.Content.OriginName, CaseEditWords.MarksOf(item.Marks), $"taken up by {item.Author}", item.Reason }.OfType<string>().Where(f => f.Length > 0)];
            output.Write($"<p class=\"note\">{Safe(string.Join(" · ", facts))}{(item.Content.Address is { } address ? " · " + Link(address) : "")}</p>\n");
            foreach (CaseQuote quote in item.Content.Quotes)
            {
                Quote(quote);
            }
        }
    }

    private void Quote(CaseQuote quote) => output.Write(
        $"<blockquote>{(quote.Text.Length > 0 ? $"“{Safe(quote.Text)}”" : "(forgotten)")}<br><span class=\"source\">{Safe(CaseListing.Where(quote))}</span> {(quote.Uri is { } uri ? Link(uri) : "")} <span class=\"id\">{Safe(CaseListing.Lead(quote))}</span></blockquote>\n");

    private void Names(string title, IReadOnlyList<CaseName> names)
    {
        if (names.Count > 0)
        {
            Title(title);
            output.Write($"<ul>\n{string.Concat(names.Select(n => $"<li>{Safe(n.Role is { } role ? $"{n.Name}: {role}" : n.Name)}</li>\n"))}</ul>\n");
        }
    }

    private void Notes()
    {
        if (of.Notes.Count > 0)
        {
            Title("Notes");
        }

        foreach (CaseNote note in of.Notes)
        {
            output.Write($"<p>{Safe(note.Text)} <span class=\"note\">{Safe($"{note.Author}, {note.Made}")}</span></p>\n");
        }
    }

    private void Gaps(IReadOnlyList<CaseGap> gaps)
    {
        if (gaps.Count > 0)
        {
            Title("What was not looked at");
            output.Write($"<ul>\n{string.Concat(gaps.Select(g => $"<li>{Safe(string.Join(" ", new[] { g.Kind + ":", g.Item, g.Hypothesis, g.Words }.OfType<string>()))}</li>\n"))}</ul>\n");
        }
    }

    private void Dossier(IReadOnlyList<DossierLine> dossier)
    {
        foreach (IGrouping<DossierSection, DossierLine> part in dossier.GroupBy(l => l.Section))
        {
            Title(CaseDossierListing.TitleOf(part.Key));
            Head(["", "", "by", "day", "claims", "words"]);
            foreach (DossierLine line in part)
            {
                output.Write($"<tr><td>{Safe(line.Group)}</td><td>{Safe(line.What)}</td><td>{Safe(line.By ?? "")}</td><td>{Safe(line.Day ?? "")}</td><td class=\"n\">{Number(line.Claims)}</td><td>“{Safe(CaseListing.Words(line.Quote))}” <span class=\"id\">{Safe(CaseListing.Lead(line.Quote))}</span></td></tr>\n");
            }

            output.Write("</table>\n");
        }
    }

    private void History(CaseHistory history)
    {
        Title("What was done");
        ListShape<CaseEdit> shape = CaseHistoryListing.ShapeOf(history);
        Head([.. shape.Columns.Select(c => c.Name)]);
        foreach (CaseEdit edit in history.Edits)
        {
            output.Write($"<tr>{string.Concat(shape.Columns.Select(c => $"<td>{Safe(ListShape<CaseEdit>.TextOf(c.Value(edit)))}</td>"))}</tr>\n");
        }

        output.Write("</table>\n");
    }

    private void Title(string title) => output.Write($"<h2>{Safe(title)}</h2>\n");

    private void Head(string[] columns) => output.Write($"<table>\n<tr>{string.Concat(columns.Select(c => $"<th>{Safe(c)}</th>"))}</tr>\n");

    private static string Number(int? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "not tested";

    private static string Decimals(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);

    /// <summary>Only what a browser opens without running anything becomes a link.</summary>
    private static string Link(string uri) => Uri.TryCreate(uri, UriKind.Absolute, out Uri? address) && address.Scheme is "https" or "http"
        ? $"<a rel=\"noreferrer\" href=\"{Safe(address.AbsoluteUri)}\">{Safe(uri)}</a>"
        : Safe(uri);

    private static string Safe(string text) => WebUtility.HtmlEncode(Printable.Of(text));
}
