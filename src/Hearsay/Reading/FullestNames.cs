using Hearsay.Documents;
using Hearsay.Documents.Layers;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading;

/// <summary>Finds the fullest words of a document, as they stand there, for each who is mentioned in it.</summary>
internal sealed class FullestNames
{
    /// <summary>Who somebody is stands where the name is first mentioned, if anywhere.</summary>
    private const int MostMentions = 50;

    /// <summary>How many sentences back a pronoun reaches.</summary>
    private const int Reach = 3;

    private readonly string text;
    private readonly Dictionary<string, List<ActorMention>> mentions = new(StringComparer.Ordinal);
    private readonly List<ActorMention> ordered = [];
    private readonly Dictionary<string, string> known = new(StringComparer.Ordinal);

    /// <param name="text">The document's text.</param>
    /// <param name="actors">Whom it mentions, in order.</param>
    public FullestNames(string text, IReadOnlyList<ActorMention> actors)
    {
        this.text = text;
        foreach (ActorMention actor in actors)
        {
            if (actor.Head.Upos == UniversalPos.Pron)
            {
                continue;
            }

            ordered.Add(actor);
            if (!mentions.TryGetValue(actor.Name, out List<ActorMention>? named))
            {
                mentions.Add(actor.Name, named = []);
            }

            named.Add(actor);
        }
    }

    /// <summary>
    /// Of a country, its name; of somebody else named, the longest phrase of all that mention the name; of somebody described (<em>a spokesman</em>: another may
    /// be meant elsewhere), the words here, or for a pronoun those of the last mention before it.
    /// </summary>
    public string Of(ActorMention actor)
    {
        if (!mentions.TryGetValue(actor.Name, out List<ActorMention>? all))
        {
            return actor.Name;
        }

        if (actor.Kind == SourceKind.Country && !actor.IsPlural && all.Exists(IsNamed))
        {
            return actor.Name;
        }

        if (actor.Kind != SourceKind.Group && !actor.IsPlural && all.Exists(IsNamed))
        {
            return OfNamed(actor.Name, all);
        }

        if (actor.Head.Upos != UniversalPos.Pron)
        {
            return Longer(actor.Name, PhraseOf(actor));
        }

        ActorMention meant = all.FindLast(m => m.Span.Start < actor.Span.Start) ?? all[0];
        return Longer(actor.Name, PhraseOf(meant));
    }

    /// <summary>The last of its kind named shortly before a pronoun that is somebody else than the pronoun was taken for, or null.</summary>
    public ActorMention? FindOther(ActorMention pronoun)
    {
        ActorMention? last = null;
        foreach (ActorMention one in ordered)
        {
            if (one.Span.Start >= pronoun.Span.Start)
            {
                break;
            }

            bool fits = one.Name != pronoun.Name && one.Kind == pronoun.Kind && one.IsPlural == pronoun.IsPlural
                && pronoun.Sentence - one.Sentence <= Reach;
            last = fits ? one : last;
        }

        return last;
    }

    /// <summary>Whether the mention has a person's or a body's own name, not a description alone.</summary>
    private static bool IsNamed(ActorMention actor) => actor.Head.Upos == UniversalPos.Propn;

    private string OfNamed(string name, List<ActorMention> all)
    {
        if (!known.TryGetValue(name, out string? fullest))
        {
            fullest = name;
            foreach (ActorMention mention in all.Take(MostMentions))
            {
                TextSpan phrase = PhraseOf(mention);
                bool holdsName = (IsNamed(mention) && mention.Kind != SourceKind.Person) || phrase.Of(text).Contains(LastWord(name), StringComparison.Ordinal);
                fullest = holdsName ? Longer(fullest, phrase) : fullest;
            }

            known.Add(name, fullest);
        }

        return fullest;
    }

    private static string LastWord(string name) => name[(name.LastIndexOf(' ') + 1)..];

    private static TextSpan PhraseOf(ActorMention actor) => SourcePhrase.Of(actor.Head).Union(actor.Span);

    private string Longer(string name, TextSpan phrase) => phrase.Length > name.Length ? phrase.Of(text) : name;
}
