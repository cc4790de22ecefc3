using Hearsay.Documents;

namespace Hearsay.Exchange;

/// <summary>What a document is called where an address is wanted.</summary>
internal static class DocumentIri
{
    /// <summary>Its address on the web, if it has one; else a name made of its id.</summary>
    public static string Of(Document document) =>
        Uri.TryCreate(document.Uri, UriKind.Absolute, out Uri? uri) && uri.Scheme is "http" or "https" ? uri.AbsoluteUri : "urn:hearsay:" + document.Id;
}
