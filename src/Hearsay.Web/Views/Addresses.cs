using Hearsay.Documents;
using Hearsay.Wording;

namespace Hearsay.Web.Views;

/// <summary>Where things are shown.</summary>
public static class Addresses
{
    /// <summary>The library, narrowed to a query.</summary>
    public static string OfQuery(string query, string kind = "claims") =>
        (kind, query.Length) switch
        {
            ("claims", 0) => "/",
            ("claims", _) => "/?q=" + Uri.EscapeDataString(query),
            (_, 0) => "/" + kind,
            _ => $"/{kind}?q={Uri.EscapeDataString(query)}",
        };

    /// <summary>The text of a document.</summary>
    public static string OfDocument(string id) => "/documents/" + Uri.EscapeDataString(id);

    /// <summary>A claim with all that is known of it.</summary>
    public static string OfClaim(string id) => "/claims/" + Uri.EscapeDataString(id);

    /// <summary>A claim where it stands in its document.</summary>
    public static string OfClaimInText(string document, string claim) => $"{OfDocument(document)}#{Uri.EscapeDataString(claim)}";

    /// <summary>An occurrence.</summary>
    public static string OfHappening(string id) => "/happenings/" + Uri.EscapeDataString(id);

    /// <summary>One who speaks.</summary>
    public static string OfSource(string id) => "/sources/" + Uri.EscapeDataString(id);

    /// <summary>A forecast of the ledger.</summary>
    public static string OfForecast(string id) => "/ledger/" + Uri.EscapeDataString(id);

    /// <summary>The score card of a forecaster.</summary>
    public static string OfCard(string key) => "/ledger/cards?who=" + Uri.EscapeDataString(key);

    /// <summary>A case.</summary>
    public static string OfCase(string name) => "/cases/" + Uri.EscapeDataString(name);

    /// <summary>An item of evidence of a case.</summary>
    public static string OfEvidence(string name, string key) => $"{OfCase(name)}/evidence/{Uri.EscapeDataString(key)}";

    /// <summary>What an id stands for: a claim, a happening or a document.</summary>
    public static string OfId(string id) => id switch
    {
        ['h', '-', ..] => OfHappening(id),
        ['d', '-', ..] => OfDocument(id),
        _ => OfClaim(id),
    };

    /// <summary>A document by who published it, when, under what title.</summary>
    public static string NameOf(Document document)
    {
        string name = string.Join(", ", new[] { document.Outlet, document.Title, document.Published?.Value }.OfType<string>());
        return Printable.Line(name.Length > 0 ? name : document.Uri);
    }
}
