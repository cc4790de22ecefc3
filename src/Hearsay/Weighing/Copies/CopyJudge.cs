using Hearsay.Documents;

namespace Hearsay.Weighing.Copies;

/// <summary>Compares two texts word by word and says whether one is a copy of the other, and why.</summary>
public static class CopyJudge
{
    /// <summary>From this share of both texts on, they are the same but for small changes.</summary>
    private const double NearShare = 0.7;

    /// <summary>From this share of one of the texts on, it is mainly what the other is.</summary>
    private const double PartialShare = 0.5;

    /// <summary>Less than this of the other text is a passage of it.</summary>
    private const double PassageShare = 0.2;

    /// <summary>From this share in quotation marks on, what both have is what somebody said to both.</summary>
    private const double MostlyQuoted = 0.7;

    /// <summary>From this share of one of the texts on it is a copy even if most of it is quotations.</summary>
    private const double PartialShareOfQuotations = 0.6;

    /// <summary>From so many shared words on, a passage is quoted at length.</summary>
    private const int LongQuotation = 25;

    /// <summary>Compares two documents.</summary>
    public static CopyEvidence Judge(Document first, Document second) => Judge(CopyText.Of(first), CopyText.Of(second));

    /// <summary>Compares two documents that were made ready. Exchanging them exchanges what is said of them and changes nothing else.</summary>
    public static CopyEvidence Judge(CopyText first, CopyText second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        return IsInOrder(first, second) ? JudgeInOrder(first, second) : JudgeInOrder(second, first).Mirrored();
    }

    private static bool IsInOrder(CopyText first, CopyText second)
    {
        int order = first.Words != second.Words
            ? first.Words.CompareTo(second.Words)
            : string.CompareOrdinal(first.Document.Id, second.Document.Id);
        return order != 0 ? order < 0 : string.CompareOrdinal(first.Document.Text, second.Document.Text) <= 0;
    }

    private static CopyEvidence JudgeInOrder(CopyText first, CopyText second)
    {
        List<MatchingStretch> stretches = StretchFinder.Find(first.Hashes, second.Hashes);
        var shares = new CopyShares(first, second, stretches);
        var numbers = new SharedNumbers(first, second, stretches);
        var evidence = new CopyEvidence
        {
            First = first.Document.Id,
            Second = second.Document.Id,
            Kind = KindOf(first, second, shares, numbers),
            ShareOfFirst = shares.OfFirst,
            ShareOfSecond = shares.OfSecond,
            Passages = [.. stretches.Select(s => new CopyPassage(first.Span(s.FirstStart, s.FirstEnd), second.Span(s.SecondStart, s.SecondEnd), s.Matched))],
            CreditsOfFirst = first.Credits,
            CreditsOfSecond = second.Credits,
            Order = DateOrder.Of(first.Document.Published, second.Document.Published),
            Reasons = [],
        };
        return evidence with { Reasons = CopyReasons.Of(evidence, first, second, shares, numbers) };
    }

    private static CopyKind KindOf(CopyText first, CopyText second, CopyShares shares, SharedNumbers numbers)
    {
        if (first.Words > 0 && first.Hashes.SequenceEqual(second.Hashes))
        {
            return CopyKind.Exact;
        }

        if (numbers.IsForm)
        {
            return CopyKind.SameForm;
        }

        if (shares.Smaller >= NearShare)
        {
            return CopyKind.Near;
        }

        if (shares.Larger >= PartialShare && !IsQuotation(shares))
        {
            return CopyKind.Partial;
        }

        return shares.Matched >= LongQuotation ? CopyKind.Quoted : CopyKind.None;
    }

    /// <summary>What both have is a statement that both quote, or a short text that the longer one quotes.</summary>
    private static bool IsQuotation(CopyShares shares) =>
        (shares.Quoted >= MostlyQuoted && shares.Larger < PartialShareOfQuotations)
        || (shares.Smaller < PassageShare && (shares.Larger < NearShare || shares.QuotedInEither >= MostlyQuoted));
}
