using Hearsay.Knowledge;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Events;

/// <summary>Finds what a verb or noun of agreeing, asking, refusing or threatening is about.</summary>
internal static class ComplementFinder
{
    /// <summary>The heads of its complements, the likeliest first: clauses, then its object, then phrases with <em>for, to, of, on</em>.</summary>
    public static IEnumerable<Token> Find(EventFrame frame)
    {
        foreach (Token child in frame.Head.Children)
        {
            if (child.HasDeprel("xcomp") || child.HasDeprel("ccomp") || IsInfinitive(child))
            {
                yield return child;
            }
        }

        if (frame.Object is { } goal)
        {
            yield return goal;
        }

        foreach (Token child in frame.Head.Children)
        {
            if ((child.HasDeprel("obl") || child.HasDeprel("nmod"))
                && child.FindChild("case") is { Lemma: "for" or "to" or "of" or "on" or "with" })
            {
                yield return child;
            }
        }
    }

    private static bool IsInfinitive(Token child) =>
        (child.HasDeprel("advcl") || child.HasDeprel("acl"))
        && child.FindChild("mark") is { Lemma: "to" or "that" or "of" };
}
