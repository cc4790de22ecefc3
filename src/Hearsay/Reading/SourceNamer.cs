using Hearsay.Documents;
using Hearsay.Documents.Layers;
using Hearsay.Knowledge;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading;

/// <summary>Makes the sources of an attribution: one for each who speaks, with the fullest name that the document has.</summary>
internal sealed class SourceNamer
{
    private readonly Document document;
    private readonly Dictionary<Token, ActorMention> actors = [];
    private readonly FullestNames names;
    private readonly TextSpan[] sourceSpans;
    private readonly Token[] sourceHeads;
    private readonly IReadOnlyList<Attribution> attributions;
    private readonly Dictionary<Token, string> labels = [];

    public SourceNamer(Document document, Mentions mentions, IReadOnlyList<Attribution> attributions)
    {
        this.document = document;
        this.attributions = attributions;
        names = new FullestNames(document.Text, mentions.Actors);
        Attribution[] named = [.. attributions.Where(a => a is { Source: not null, SourceHead.Upos: UniversalPos.Propn }).OrderBy(a => a.Source!.Value)];
        sourceSpans = [.. named.Select(a => a.Source!.Value)];
        sourceHeads = [.. named.Select(a => a.SourceHead!.Value)];
        foreach (Attribution turn in attributions.Where(IsTurn))
        {
            labels.TryAdd(turn.SourceHead!.Value, turn.Source!.Value.Of(document.Text));
        }

        foreach (ActorMention actor in mentions.Actors)
        {
            actors.TryAdd(actor.Head, actor);
        }
    }

    /// <summary>The sources of one attribution, all at <paramref name="depth"/>; at least one.</summary>
    public IEnumerable<Source> Name(Attribution attribution, int depth)
    {
        if (attribution.SourceHead is not { } head)
        {
            yield return Make(attribution, depth, null);
            yield break;
        }

        foreach (Token speaker in Speakers(head))
        {
            yield return Make(attribution, depth, speaker);
        }
    }

    /// <summary>Whether the author speaks: <em>I</em>, <em>we</em> outside anybody's words.</summary>
    public static bool IsFirstPerson(Token token) =>
        token.Form.ToLowerInvariant() is "i" or "we" or "me" or "us" or "my" or "our" or "myself" or "ourselves"
        || (token.Lemma == "one" && token.Upos == UniversalPos.Pron && token.FindChild("nmod") is null && token.FindChild("det") is null);

    private static IEnumerable<Token> Speakers(Token head)
    {
        yield return head;
        bool hasAnd = head.Children.Any(c => c.HasDeprel("conj") && c.FindChild("cc") is not null);
        foreach (Token child in head.Children)
        {
            if (hasAnd && child.HasDeprel("conj") && child.Upos is UniversalPos.Propn or UniversalPos.Noun or UniversalPos.Pron)
            {
                yield return child;
            }
        }
    }

    private Source Make(Attribution attribution, int depth, Token? named)
    {
        Token? speaker = named is { } word ? MeantBy(word, attribution) : null;
        ActorMention? actor = speaker is { } token ? actors.GetValueOrDefault(token) : null;
        bool isWhole = named == attribution.SourceHead && named?.FindChild("conj") is null;
        TextSpan? span = named is not { } head ? null : isWhole ? attribution.Source : actor?.Span ?? SourcePhrase.Of(head);
        SourceKind kind = speaker is null && attribution.CueHead is not null ? SourceKind.Unnamed : KindOf(speaker, actor, IsTurn(attribution));
        return new Source
        {
            Depth = depth,
            Name = speaker is { } who ? NameOf(who, actor, span!.Value) : "",
            Kind = kind,
            Actor = actor?.Code,
            Entity = actor?.Entity,
            Span = span,
            Cue = attribution.Cue,
            Content = attribution.Content,
            Speech = attribution.Speech,
            Stance = attribution.Stance,
            Attitude = kind == SourceKind.Document && attribution.Attitude == Attitude.Belief ? Attitude.Assertion : attribution.Attitude,
            Addressee = attribution.Addressee is { } addressee ? NameOfAddressee(MeantBy(addressee, attribution), speaker, actor) : null,
        };
    }

    /// <summary>The turn of a conversation: who speaks stands before a colon.</summary>
    private static bool IsTurn(Attribution attribution) => attribution is { Speech: Speech.Direct, CueHead.Form: ":", SourceHead: not null, Source: not null };

    /// <summary>Within somebody's words <em>you</em> is who is spoken to, and <em>me</em> who speaks.</summary>
    private Token MeantBy(Token token, Attribution attribution)
    {
        string form = token.Upos == UniversalPos.Pron ? token.Form.ToLowerInvariant() : "";
        if (form is not ("you" or "me" or "i"))
        {
            return token;
        }

        for (int at = attribution.Parent; at >= 0; at = attributions[at].Parent)
        {
            if (attributions[at] is { Speech: not Speech.Indirect, SourceHead: { } speaker } around)
            {
                return form == "you" ? around.Addressee ?? token : speaker;
            }
        }

        return token;
    }

    private string NameOf(Token token, ActorMention? actor, TextSpan span)
    {
        if (actor is not null)
        {
            bool isUnknown = token.Upos == UniversalPos.Pron && actor.Name.Equals(token.Form, StringComparison.OrdinalIgnoreCase);
            string name = isUnknown && token.Lemma is "he" or "she" ? Antecedent(token) ?? token.Form : names.Of(actor);
            return labels.TryGetValue(token, out string? label) && label.EndsWith(name, StringComparison.OrdinalIgnoreCase) ? label : name;
        }

        if (labels.TryGetValue(token, out string? called))
        {
            return called;
        }

        if (token.Upos == UniversalPos.Pron)
        {
            return Antecedent(token) ?? token.Form;
        }

        TextSpan words = token.FindChild("conj") is null ? SourcePhrase.Of(token) : span;
        return words.Of(document.Text);
    }

    /// <summary>Nobody is told by himself: a pronoun that seems to mean the speaker means whom the text named before.</summary>
    private string NameOfAddressee(Token addressee, Token? speaker, ActorMention? speaking)
    {
        ActorMention? told = actors.GetValueOrDefault(addressee);
        bool isSpeaker = told is not null && speaking is not null && told.Name == speaking.Name;
        if (addressee == speaker || !isSpeaker)
        {
            return NameOf(addressee, told, addressee.Span);
        }

        return addressee.Upos == UniversalPos.Pron && names.FindOther(told!) is { } other ? names.Of(other) : addressee.Form;
    }

    /// <summary>What a pronoun stands for if no actor was found for it: the last speaker named before it.</summary>
    private string? Antecedent(Token pronoun)
    {
        if (pronoun.Form.ToLowerInvariant() is not ("he" or "she" or "his" or "her" or "him" or "they" or "it"))
        {
            return null;
        }

        int at = Array.BinarySearch(sourceSpans, pronoun.Span);
        for (at = at < 0 ? ~at - 1 : at; at >= 0; at--)
        {
            if (sourceSpans[at].End <= pronoun.Span.Start)
            {
                return actors.GetValueOrDefault(sourceHeads[at]) is { } actor ? names.Of(actor) : sourceSpans[at].Of(document.Text);
            }
        }

        return null;
    }

    private static SourceKind KindOf(Token? speaker, ActorMention? actor, bool isTurn)
    {
        if (speaker is not { } token)
        {
            return SourceKind.Unclear;
        }

        bool isPlural = token.Xpos is "NNS" or "NNPS";
        if (SourceNouns.Find(token.Lemma.ToLowerInvariant()) is { } listed && token.Upos == UniversalPos.Noun
            && actor?.Kind is null or SourceKind.Unclear or SourceKind.Unnamed or SourceKind.Group)
        {
            return listed == SourceKind.Unnamed && isPlural && token.Lemma is not ("official" or "source") ? SourceKind.Group : listed;
        }

        if (actor is not null)
        {
            return actor.Kind;
        }

        foreach (Name name in token.Sentence.Names)
        {
            if (token.Index >= name.Start && token.Index < name.End)
            {
                return name.Type switch
                {
                    NameType.Person => SourceKind.Person,
                    NameType.Organisation => SourceKind.Organisation,
                    _ => SourceKind.Country,
                };
            }
        }

        return isTurn && token.Upos == UniversalPos.Propn ? SourceKind.Person : SourceKind.Unclear;
    }
}
