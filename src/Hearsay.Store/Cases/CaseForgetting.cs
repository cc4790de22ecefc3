using Hearsay.Weighing.Cases;

namespace Hearsay.Store.Cases;

/// <summary>Takes the words of a document out of what was done to a case. That there was an item stays, with its ratings.</summary>
internal static class CaseForgetting
{
    private const string Gone = "(forgotten)";

    /// <summary>The edit without the words of a document; null if it has none of them.</summary>
    public static CaseEdit? Forget(CaseEdit edit, string document)
    {
        switch (edit.Change)
        {
            case CaseChange.Taken taken when taken.Evidence.Target == document || taken.Evidence.Quotes.Any(q => q.Document == document):
                return edit with { Change = new CaseChange.Taken(Forget(taken.Evidence, document)), Reason = null };
            case CaseChange.Joined joined when joined.Edits.Any(e => Forget(e, document) is not null):
                return edit with { Change = joined with { Edits = [.. joined.Edits.Select(e => Forget(e, document) ?? e)] } };
            default:
                return null;
        }
    }

    private static EvidenceContent Forget(EvidenceContent content, string document) => content with
    {
        Words = Gone,
        Date = null,
        Origin = content.Kind == EvidenceKind.Happening ? content.Origin : "forgotten|" + document,
        OriginName = Gone,
        Quotes = [.. content.Quotes.Select(q => q.Document == document ? new CaseQuote { Document = document, Claim = q.Claim, Start = q.Start, End = q.End, Text = "" } : q)],
    };
}
