using Hearsay.Documents;
using Hearsay.Knowledge;
using Hearsay.Language;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Actors;

/// <summary>
/// Finds what else in a sentence a pronoun may mean beside its actors: persons, groups and bodies by a common noun, and
/// things, which it may mean instead. Looks only where a pronoun asks.
/// </summary>
internal sealed class NominalFinder
{
    private static readonly Nominal People = new("those", NominalClass.Group, Gender.Unknown, false);

    private readonly ParsedText text;
    private readonly ILookup<int, Draft> actors;
    private readonly Dictionary<int, List<Draft>> found = [];

    public NominalFinder(ParsedText text, IReadOnlyList<Draft> actors)
    {
        this.text = text;
        this.actors = actors.ToLookup(d => d.Sentence);
    }

    /// <summary>The actors of a sentence before they were resolved.</summary>
    public IEnumerable<Draft> ActorsOf(int sentence) => actors[sentence];

    /// <summary>The common nouns of a sentence.</summary>
    public IReadOnlyList<Draft> Find(int sentence)
    {
        if (!found.TryGetValue(sentence, out List<Draft>? nouns))
        {
            nouns = Scan(sentence);
            found[sentence] = nouns;
        }

        return nouns;
    }

    private List<Draft> Scan(int index)
    {
        Sentence sentence = text.Sentences[index];
        var nouns = new List<Draft>();
        foreach (Token token in sentence.Tokens)
        {
            if (IsThose(token))
            {
                nouns.Add(Make(token, index, People));
            }
            else if (token.Upos == UniversalPos.Noun && !token.HasDeprel("compound") && !IsTitle(index, token.Index) && !actors[index].Any(d => d.First <= token.Index && token.Index <= d.Last))
            {
                Nominal? nominal = Nominals.Find(token.Lemma);
                if (nominal is not null || Clauses.IsSubject(token) || token.HasDeprel("obj"))
                {
                    nouns.Add(Make(token, index, nominal));
                }
            }
        }

        return nouns;
    }

    // "bomb-maker" in "bomb-maker Juan Ruiz" is Ruiz.
    private bool IsTitle(int sentence, int token) => actors[sentence].Any(d => d.Form == DraftForm.PersonName && d.First == token + 1);

    // "those who fled", "those inside the town".
    private static bool IsThose(Token token) =>
        token.Form is "those" or "Those" && token.Upos is UniversalPos.Pron or UniversalPos.Det
        && token.Children.Any(c => c.Index > token.Index && (c.HasDeprel("acl") || c.HasDeprel("nmod")));

    private static Draft Make(Token noun, int sentence, Nominal? nominal)
    {
        int first = FirstOf(noun);
        int end = nominal == People ? noun.SubtreeSpan.End : noun.Span.End;
        var span = new TextSpan(noun.Sentence.SpanOf(first).Start, end);
        bool isPlural = noun.Xpos is "NNS" or "NNPS";
        return new Draft
        {
            Sentence = sentence,
            First = first,
            Last = noun.Index,
            Span = span,
            Head = noun,
            Name = span.Of(noun.Sentence.Text),
            Kind = nominal?.Class switch
            {
                NominalClass.Person when isPlural => SourceKind.Group,
                NominalClass.Person => SourceKind.Person,
                NominalClass.Group => SourceKind.Group,
                NominalClass.Body => SourceKind.Organisation,
                NominalClass.Country => SourceKind.Country,
                _ => SourceKind.Unclear,
            },
            Gender = nominal?.Gender ?? Gender.Unknown,
            IsPlural = isPlural || nominal?.Class == NominalClass.Group,
            Form = DraftForm.Common,
            Role = noun.Lemma.ToLowerInvariant(),
            IsThing = nominal is null,
            Why = "noun: " + noun.Lemma,
        };
    }

    private static int FirstOf(Token noun)
    {
        int first = noun.Index;
        while (first > 0 && noun.Sentence.HeadOf(first - 1) is var head && (head == noun.Index || (head > first - 1 && head <= noun.Index))
            && noun.Sentence[first - 1] is var left
            && (left.HasDeprel("det") || left.HasDeprel("amod") || left.HasDeprel("compound") || left.HasDeprel("nummod") || left.HasDeprel("advmod") || Clauses.IsPossessive(left)))
        {
            first--;
        }

        return first;
    }
}
