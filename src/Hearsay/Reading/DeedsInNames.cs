using Hearsay.Documents;
using Hearsay.Documents.Layers;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading;

/// <summary>Tells nouns that only belong to the name of a body: <em>the Organisation for the Prohibition of Chemical Weapons</em>.</summary>
internal sealed class DeedsInNames
{
    private readonly ILookup<int, ActorMention> bodies;

    public DeedsInNames(IEnumerable<ActorMention> actors)
    {
        bodies = actors.Where(a => a is { Kind: SourceKind.Organisation, Antecedent: null }).ToLookup(a => a.Sentence);
    }

    /// <summary>Whether the clause is a noun within such a name.</summary>
    public bool IsInside(Clause clause)
    {
        if (clause.Kind != ClauseKind.Noun || !char.IsUpper(clause.Head.Form[0]))
        {
            return false;
        }

        return IsAfterBody(clause.Head)
            || bodies[clause.Sentence].Any(b => b.Head != clause.Head && b.Span.Contains(clause.Head.Span) && b.Span.Start < clause.Head.Span.Start);
    }

    /// <summary><em>Committee on Disarmament</em>: both with a capital letter, in a sentence that is no heading.</summary>
    private static bool IsAfterBody(Token noun) =>
        noun.HasDeprel("nmod") && noun.FindChild("case") is { Lemma: "for" or "on" or "of" or "against" } && noun.Head is { Index: > 0 } body
        && char.IsUpper(body.Form[0]) && body.Upos is UniversalPos.Noun or UniversalPos.Propn
        && char.IsLower(noun.Sentence.Root.Form[0]);
}
