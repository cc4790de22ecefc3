using Hearsay.Documents;

namespace Hearsay.Store.Keeping;

/// <summary>The fields of a document as words, beside its text.</summary>
internal static class DocumentMarks
{
    /// <summary>All of them, with blanks between.</summary>
    public static string Of(Document document) => string.Join(
        ' ',
        ClaimWords.All,
        ClaimWords.Mark("document", document.Id),
        ClaimWords.Mark("genre", document.Genre.ToString()),
        ClaimWords.Mark("language", document.Language));

    /// <summary>The article without what stands around it.</summary>
    public static string TextOf(Document document) => document.Body.Count == 1
        ? document.Body[0].Of(document.Text)
        : string.Join('\n', document.Body.Select(part => part.Of(document.Text)));
}
