using System.Globalization;
using Hearsay.Documents;
using Hearsay.Knowledge;

namespace Hearsay.Weighing.Copies;

/// <summary>Says in plain words why two documents are taken for copies, or not.</summary>
internal static class CopyReasons
{
    public static IReadOnlyList<string> Of(CopyEvidence evidence, CopyText first, CopyText second, CopyShares shares, SharedNumbers numbers)
    {
        var reasons = new List<string> { Kind(evidence) };
        if (evidence.Kind is not (CopyKind.None or CopyKind.Exact))
        {
            reasons.Add(Passages(evidence));
        }

        if (evidence.Kind == CopyKind.SameForm)
        {
            reasons.Add(string.Create(CultureInfo.InvariantCulture, $"Of the {numbers.Count} numbers in them, {numbers.Different} differ."));
        }

        if (evidence.Kind == CopyKind.Quoted && shares.QuotedInEither >= 0.5)
        {
            reasons.Add("The shared words stand in quotation marks.");
        }

        if (evidence.Kind != CopyKind.None)
        {
            reasons.AddRange(Credits(first, second));
            reasons.Add(Order(evidence, first.Document, second.Document));
        }

        return reasons;
    }

    private static string Kind(CopyEvidence evidence)
    {
        (string first, string second) = (evidence.First, evidence.Second);
        string both = $"{Percent(evidence.ShareOfFirst)} of the words of {first} stand in {second}, and {Percent(evidence.ShareOfSecond)} of those of {second} in {first}";
        return evidence.Kind switch
        {
            CopyKind.Exact => $"{first} and {second} have the same words in the same order; capitals, punctuation and line breaks aside.",
            CopyKind.Near => $"{both}: the same text but for small changes.",
            CopyKind.Partial => $"{both}: much of one makes up much of the other.",
            CopyKind.Quoted => $"{both}: a passage of one stands in the other, which is mostly its own text.",
            CopyKind.SameForm => $"{both}: the same form of words with other figures.",
            _ => $"{both}: no more than any two texts may have in common.",
        };
    }

    private static string Passages(CopyEvidence evidence)
    {
        int longest = evidence.Passages.Max(passage => passage.Words);
        return evidence.Passages.Count == 1
            ? string.Create(CultureInfo.InvariantCulture, $"They share one passage, of {longest} words.")
            : string.Create(CultureInfo.InvariantCulture, $"They share {evidence.Passages.Count} passages, of {evidence.SharedWords} words in all; the longest has {longest}.");
    }

    private static IEnumerable<string> Credits(CopyText first, CopyText second)
    {
        string[] ofFirst = [.. first.Credits.Select(credit => credit.Agency)];
        string[] ofSecond = [.. second.Credits.Select(credit => credit.Agency)];
        string[] ofBoth = [.. ofFirst.Intersect(ofSecond, StringComparer.Ordinal)];
        if (ofBoth.Length > 0)
        {
            yield return $"Both credit {string.Join(", ", ofBoth)}.";
        }

        foreach (string reason in Credits(first.Document, ofFirst, second.Document, ofBoth).Concat(Credits(second.Document, ofSecond, first.Document, ofBoth)))
        {
            yield return reason;
        }
    }

    private static IEnumerable<string> Credits(Document document, string[] agencies, Document other, string[] ofBoth)
    {
        string? publisher = WireAgencies.Find(other.Outlet);
        foreach (string agency in agencies)
        {
            if (agency == publisher)
            {
                yield return $"{document.Id} credits {agency}, which published {other.Id}.";
            }
            else if (!ofBoth.Contains(agency, StringComparer.Ordinal))
            {
                yield return $"{document.Id} credits {agency}.";
            }
        }
    }

    private static string Order(CopyEvidence evidence, Document first, Document second) => evidence.Order switch
    {
        CopyOrder.FirstIsOlder => $"{first.Id} is older: {Date(first)}; {second.Id}: {Date(second)}.",
        CopyOrder.SecondIsOlder => $"{second.Id} is older: {Date(second)}; {first.Id}: {Date(first)}.",
        CopyOrder.SameDay => $"Both are of the same day, {Date(first)}; which was first cannot be told.",
        _ => $"Which was first cannot be told. {first.Id}: {Date(first)}; {second.Id}: {Date(second)}.",
    };

    private static string Date(Document document) => document.Published is { } date
        ? $"{(date.IsNotBefore ? "not before " : "")}{date.Value} ({date.Basis.ToString().ToLowerInvariant()})"
        : "no date";

    private static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{Math.Round(100 * share):0} %");
}
