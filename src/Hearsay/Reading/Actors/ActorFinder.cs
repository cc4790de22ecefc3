using Hearsay.Documents;
using Hearsay.Documents.Layers;
using Hearsay.Knowledge;
using Hearsay.Language;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Actors;

/// <summary>Finds who can act: persons, countries, bodies, groups and the unnamed, with the code of each.</summary>
internal static class ActorFinder
{
    /// <summary>The mentions of <paramref name="text"/> in order of their spans, the shorter first where two start together.</summary>
    public static IReadOnlyList<ActorMention> Find(ParsedText text, Document document, ActorLexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(lexicon);
        var folded = new FoldedText(text.Text);
        var anchor = new Anchor(document.Published?.Value);
        var scanner = new NameScanner(lexicon, folded, new TermChooser(anchor), new Aliases(text));
        var roles = new RolePhraseFinder(lexicon, folded);
        var drafts = new List<Draft>();
        var dates = new List<string>();
        var titles = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (int i = 0; i < text.Sentences.Count; i++)
        {
            anchor.Enter(text, i);
            dates.Add(anchor.Current);
            Sentence sentence = text.Sentences[i];
            List<NamedUnit> units = scanner.Scan(sentence);
            drafts.AddRange(new SentenceActors(sentence, i, units, titles).Make(roles.Find(sentence, units)));
        }

        var coreference = new Coreference(text, drafts, new OfficeHolders(lexicon, dates, document.Place));
        return [.. drafts.Select(coreference.Resolve).OfType<Draft>().Select(ToMention)];
    }

    private static ActorMention ToMention(Draft draft) => new()
    {
        Span = draft.Span,
        Sentence = draft.Sentence,
        Head = draft.Head,
        Name = draft.Name,
        Code = draft.Code,
        Sectors = draft.Sectors,
        IsPlural = draft.IsPlural,
        Entity = draft.Entity,
        Kind = draft.Kind,
        Antecedent = draft.Antecedent,
        Members = [.. (draft.Members.Count > 0 ? draft.Members : draft.Owners).Select(ToMention)],
        Why = draft.Why,
    };
}
