using System.Text.Json;

namespace Hearsay.Web.Api;

/// <summary>Records of the fields that answers have. They describe the answers, and make none.</summary>
internal static class ApiBodies
{
    /// <summary>A part of a list.</summary>
    /// <param name="Items">The items, in the order of the list.</param>
    /// <param name="Next">What to give as 'after' for the next part; null if this is the last.</param>
    internal sealed record Part(IReadOnlyList<JsonElement> Items, string? Next);

    /// <summary>A claim as in hearsay/1, with the head of its document.</summary>
    /// <param name="Document">The head of the document: id, uri, title, outlet, author, genre, published.</param>
    /// <param name="Claim">The claim as in hearsay/1.</param>
    /// <param name="Origin">What it goes back to; null if it was not weighed yet.</param>
    /// <param name="OriginKind">observation, author, named, document, wire, outlet, unnamed or circle.</param>
    /// <param name="Happening">The id of what it is about, or null.</param>
    /// <param name="Shared">Whether another known origin puts the same forward.</param>
    /// <param name="Disputed">Whether it stands on a side of a disagreement.</param>
    /// <param name="Remarks">What people added that holds.</param>
    internal sealed record ClaimItem(JsonElement Document, JsonElement Claim, string? Origin, string? OriginKind, string? Happening, bool Shared, bool Disputed, IReadOnlyList<JsonElement> Remarks);

    /// <summary>A document as in hearsay/1.</summary>
    /// <param name="Schema">hearsay/1.</param>
    /// <param name="Reader">What read it.</param>
    /// <param name="Document">What is known of it, with its text.</param>
    /// <param name="Claims">Its claims.</param>
    /// <param name="Mentions">The actors, places, times and quantities named in it.</param>
    /// <param name="Notes">Anything the reader should know.</param>
    internal sealed record Reading(string Schema, JsonElement Reader, JsonElement Document, IReadOnlyList<JsonElement> Claims, IReadOnlyList<JsonElement> Mentions, IReadOnlyList<string> Notes);

    /// <summary>What became of a document.</summary>
    /// <param name="Documents">The ids of the documents that are kept.</param>
    /// <param name="Failures">What was not read, with the reason.</param>
    internal sealed record Imported(IReadOnlyList<string> Documents, IReadOnlyList<string> Failures);

    /// <summary>The remark that was made.</summary>
    /// <param name="Number">Its number, by which it is taken back.</param>
    internal sealed record RemarkMade(long Number);
}
