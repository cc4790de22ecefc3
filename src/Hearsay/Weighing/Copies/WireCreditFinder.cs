using Hearsay.Documents;
using Hearsay.Knowledge;
using Hearsay.Language.Syntax;

namespace Hearsay.Weighing.Copies;

/// <summary>Finds the words by which a document credits news agencies, in its furniture too.</summary>
internal static class WireCreditFinder
{
    /// <summary>Characters in which a dateline stands.</summary>
    private const int HeadLength = 300;

    private static readonly string[] Joints = [", ", " and ", ", and ", " & ", "/"];

    public static IReadOnlyList<WireCredit> Find(Document document)
    {
        string text = Folding.Fold(document.Text); // keeps offsets
        int head = (document.Body.Count > 0 ? document.Body[0].Start : 0) + HeadLength;
        var named = new List<(WireCredit Credit, bool IsCredited)>();
        for (var found = WireAgencies.FindNext(text, 0); found is { } agency;
            found = WireAgencies.FindNext(text, agency.Start + agency.Length))
        {
            var name = new TextSpan(agency.Start, agency.Start + agency.Length);
            TextSpan? credit = FindPhrase(document.Text, text, name, head);
            named.Add((new WireCredit(agency.Name, credit ?? name), credit is not null));
        }

        Spread(named, text);
        return [.. named.Where(n => n.IsCredited).Select(n => n.Credit).DistinctBy(c => c.Agency)];
    }

    /// <summary>The words of the credit around an agency's name, or null if it is only mentioned.</summary>
    private static TextSpan? FindPhrase(string original, string text, TextSpan name, int head)
    {
        TextSpan line = LineAround(original, name);
        foreach (CreditPhrase phrase in WireAgencies.Phrases)
        {
            int start = StartOf(phrase.Before, text.AsSpan(line.Start, name.Start - line.Start), line.Start);
            bool fits = start >= 0 && text.AsSpan(name.End, line.End - name.End).StartsWith(phrase.After, StringComparison.OrdinalIgnoreCase);
            var span = new TextSpan(int.Max(0, start), name.End + phrase.After.Length);
            if (fits && Counts(phrase.Place, span, line, text, head))
            {
                return span;
            }
        }

        return null;
    }

    /// <summary>Where a phrase begins that ends right before the name, a year and "the" aside; or -1.</summary>
    private static int StartOf(string phrase, ReadOnlySpan<char> before, int offset)
    {
        if (phrase.Length == 0)
        {
            return offset + before.Length;
        }

        for (int skipped = 0; skipped < 3; skipped++)
        {
            if (before.EndsWith(phrase, StringComparison.OrdinalIgnoreCase))
            {
                return offset + before.Length - phrase.Length;
            }

            before = skipped == 0 && before.EndsWith("the ", StringComparison.OrdinalIgnoreCase)
                ? before[..^4]
                : before.TrimEnd("0123456789, ") is { Length: > 0 } rest && rest.Length + 2 < before.Length ? before[..(rest.Length + 1)] : before;
        }

        return -1;
    }

    private static bool Counts(CreditPlace place, TextSpan span, TextSpan line, string text, int head) => place switch
    {
        CreditPlace.Anywhere => true,
        CreditPlace.Head => span.End <= head,
        CreditPlace.LineEnd => IsBlank(text.AsSpan(span.End, line.End - span.End)),
        _ => IsBlank(text.AsSpan(span.End, line.End - span.End)) && text.AsSpan(line.Start, span.Start - line.Start).IsWhiteSpace(),
    };

    private static bool IsBlank(ReadOnlySpan<char> rest) => rest.Trim(" \t.*").IsEmpty;

    private static TextSpan LineAround(string text, TextSpan name)
    {
        int end = text.AsSpan(name.End).IndexOfAny('\n', '\r');
        return new TextSpan(text.AsSpan(0, name.Start).LastIndexOfAny('\n', '\r') + 1, end < 0 ? text.Length : name.End + end);
    }

    /// <summary>Agencies listed beside one that is credited are credited too.</summary>
    private static void Spread(List<(WireCredit Credit, bool IsCredited)> named, string text)
    {
        for (int i = 1; i < named.Count; i++)
        {
            Spread(named, text, i - 1, i, i - 1);
        }

        for (int i = named.Count - 1; i > 0; i--)
        {
            Spread(named, text, i - 1, i, i);
        }
    }

    private static void Spread(List<(WireCredit Credit, bool IsCredited)> named, string text, int left, int right, int from)
    {
        int to = from == left ? right : left;
        (int start, int end) = (named[left].Credit.Span.End, named[right].Credit.Span.Start);
        bool isJoint = start <= end && Joints.Contains(text[start..end], StringComparer.OrdinalIgnoreCase);
        if (isJoint && named[from].IsCredited && !named[to].IsCredited)
        {
            named[to] = (named[to].Credit, true);
        }
    }
}
