using Hearsay.Language.Syntax;

namespace Hearsay.Knowledge;

/// <summary>Tells clauses of purpose by their form: <em>to restore order</em>, <em>in order to</em>, <em>so that</em>.</summary>
internal static class PurposeClauses
{
    /// <summary>The words that make the clause under <paramref name="top"/> one of purpose, or null if it is none.</summary>
    public static string? FindCue(Token top)
    {
        if (top.Deprel != "advcl" || top.HeadIndex < 0)
        {
            return null;
        }

        bool hasTo = false;
        string? marker = null;
        foreach (Token child in top.Children)
        {
            if (!child.HasDeprel("mark"))
            {
                continue;
            }

            hasTo |= child.Lemma.Equals("to", StringComparison.OrdinalIgnoreCase);
            marker ??= MarkerOf(child);
        }

        if (marker is not null)
        {
            return marker;
        }

        return hasTo && MayTakePurpose(top.Head) && !IsOutcome(top) ? "to" : null;
    }

    private static string? MarkerOf(Token mark)
    {
        string word = mark.Form.ToLowerInvariant();
        if (word is not ("in" or "so"))
        {
            return null;
        }

        int next = mark.Index + 1;
        if (next >= mark.Sentence.Count)
        {
            return null;
        }

        string follower = mark.Sentence.FormOf(next).ToLowerInvariant();
        return (word, follower) switch
        {
            ("in", "order") => "in order",
            ("so", "as") => "so as",
            ("so", "that") => "so that",
            _ => null,
        };
    }

    /// <summary>An infinitive after an adjective completes it (<em>ready to go</em>), after <em>too</em> and <em>enough</em> it is a result.</summary>
    private static bool MayTakePurpose(Token governor)
    {
        if (governor.Upos is UniversalPos.Adj or UniversalPos.Adv)
        {
            return false;
        }

        foreach (Token child in governor.Children)
        {
            if (child.Lemma is "too" or "enough" && child.HasDeprel("advmod"))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary><em>Only to find</em>, <em>to be sure</em>, <em>to put it mildly</em>.</summary>
    private static bool IsOutcome(Token top)
    {
        foreach (Token child in top.Children)
        {
            if (child.Index < top.Index && child.HasDeprel("advmod") && child.Lemma is "only" or "never")
            {
                return true;
            }
        }

        return top.Lemma is "sure" or "mention" or "begin" or "say" or "put" && top.Index < top.Head.Index;
    }
}
