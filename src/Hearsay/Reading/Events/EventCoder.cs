using Hearsay.Documents;
using Hearsay.Documents.Layers;
using Hearsay.Knowledge;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Events;

/// <summary>Finds which of PLOVER's types and CAMEO's codes a clause stands for.</summary>
internal static class EventCoder
{
    private const string JointExercise = "062";
    private const string OwnExercise = "154";

    /// <summary>The weight from which on a pattern asks about the words beside the verb, not only that there are some.</summary>
    private const int LeastForObject = 3;

    /// <summary>
    /// The event type of <paramref name="clause"/>, or null if no code fits. <paramref name="contexts"/> are those of its
    /// paragraph. A verdict has no event type, whatever its words.
    /// </summary>
    public static EventCoding? Code(Clause clause, Judgement judgement, IReadOnlyList<string> contexts)
    {
        if (judgement.Nature == Nature.Judgement || Abilities.IsAbility(clause))
        {
            return null;
        }

        EventCoding? coding = clause.Kind == ClauseKind.Noun ? CodeNoun(clause, contexts) : CodeVerb(clause, contexts);
        return coding?.Event.PloverType switch
        {
            "ASSAULT" when Misfortunes.Is(clause) => null,
            "COERCE" when Misfortunes.IsByNature(clause) => null,
            _ => coding,
        };
    }

    /// <summary><em>Poses a threat to</em>, <em>is a threat</em>: nobody threatens anybody with anything.</summary>
    private static bool IsStandingThreat(Token noun) => noun.Lemma == "threat"
        && (noun.FindChild("cop") is not null || (noun.HasDeprel("obj") && noun.Head.Lemma is "pose" or "represent" or "constitute" or "face" or "remain" or "become"));

    private static EventCoding? CodeNoun(Clause clause, IReadOnlyList<string> contexts)
    {
        (Token noun, Token? light) = NounOf(clause);
        bool isWhatItIsTakenFor = noun.FindChild("case") is { Lemma: "as" };
        if (IsStandingThreat(noun) || (light is null && (isWhatItIsTakenFor || IsConsumed(noun))))
        {
            return null;
        }

        var frame = new EventFrame(noun, clause.Subject, ObjectOf(noun, clause), light);
        EventEntry? entry = EventNouns.Find(frame);
        if (light is { } verb && FindVerbOver(verb, noun, clause.Subject, entry) is { } over)
        {
            var whole = new EventFrame(verb, clause.Subject, noun);
            return Make(over, Refine(over.Cameo!, whole), whole, contexts);
        }

        return entry is { Cameo: not null } ? Make(entry, Refine(entry.Cameo, frame), frame, contexts) : null;
    }

    private static EventCoding? CodeVerb(Clause clause, IReadOnlyList<string> contexts)
    {
        if (IsReflexive(clause.Object) || clause.Head.Upos is UniversalPos.Noun or UniversalPos.Propn)
        {
            return null;
        }

        var frame = new EventFrame(clause.Head, clause.Subject, clause.Object);
        EventEntry? entry = EventVerbs.Find(frame);
        if (entry?.Cameo is { } cooperation && cooperation.StartsWith("05", StringComparison.Ordinal) && IsOfThings(clause))
        {
            return null;
        }

        if (CarriedNoun(clause.Head) is { } noun && (entry?.Cameo is null || entry.Pattern.Weight < LeastForObject))
        {
            var carried = new EventFrame(noun, clause.Subject, null, clause.Head);
            if (EventNouns.Find(carried) is { Cameo: not null } named)
            {
                return Make(named, Refine(named.Cameo, carried), carried, contexts);
            }
        }

        return entry is { Cameo: not null } ? Make(entry, Refine(entry.Cameo, frame), frame, contexts) : null;
    }

    /// <summary><em>The words are supported by deeds</em>: a thing supports no thing.</summary>
    private static bool IsOfThings(Clause clause) =>
        clause is { IsPassive: true, Subject: { } doer, Object: { } goal } && IsThing(doer) && IsThing(goal);

    private static bool IsThing(Token token) => token.Upos == UniversalPos.Noun && Nominals.Find(token.Lemma) is null
        && !WordClasses.English.Holds("person", token) && !WordClasses.English.Holds("government", token) && !WordClasses.English.Holds("forces", token);

    /// <summary>What somebody does to oneself is done to nobody: <em>defend itself</em>, <em>confine oneself to</em>.</summary>
    private static bool IsReflexive(Token? goal) =>
        goal is { Upos: UniversalPos.Pron } word
        && (word.Form.EndsWith("self", StringComparison.OrdinalIgnoreCase) || word.Form.EndsWith("selves", StringComparison.OrdinalIgnoreCase));

    /// <summary>The entry of a light verb that asks about the noun it carries (<em>impose sanctions</em>), if it says more than the noun's own.</summary>
    private static EventEntry? FindVerbOver(Token verb, Token noun, Token? subject, EventEntry? own) =>
        EventVerbs.Find(new EventFrame(verb, subject, noun)) is { Cameo: not null } entry
            && entry.Pattern.Weight >= LeastForObject && (own?.Cameo is null || entry.Pattern.Weight > own.Weight)
            ? entry
            : null;

    private static EventCoding? Make(EventEntry entry, string code, in EventFrame frame, IReadOnlyList<string> contexts)
    {
        if (code == OwnExercise && entry.Mode is null && JointAction.IsJoint(frame))
        {
            code = JointExercise;
        }

        CameoCode? cameo = Cameo.Find(code);
        if (cameo is null)
        {
            return null;
        }

        (string? type, string? mode) = TypeOf(entry, code, cameo);
        int? quad = type is null ? null : Plover.Find(type, mode)?.Quad;
        string[] all = [.. contexts.Concat(type is null ? [] : cameo.Contexts).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        EventRoles roles = MutualEvents.IsMutual(code, frame) ? EventRoles.Mutual : EventRoles.Directed;
        return new EventCoding(new Event(type, mode, all, code, quad), roles, $"event: {entry.Lemma} {code}");
    }

    /// <summary>An entry may set a mode of the code's type, or <c>TYPE/mode</c> where PLOVER and CAMEO pull apart.</summary>
    private static (string? Type, string? Mode) TypeOf(EventEntry entry, string code, CameoCode cameo)
    {
        if (entry.Mode is null || code != entry.Cameo)
        {
            return (cameo.PloverType, cameo.PloverMode);
        }

        int slash = entry.Mode.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? (cameo.PloverType, entry.Mode) : (entry.Mode[..slash], entry.Mode[(slash + 1)..]);
    }

    private static string Refine(string code, in EventFrame frame)
    {
        if (!CameoComplements.IsRefinable(code))
        {
            return code;
        }

        foreach (Token complement in ComplementFinder.Find(frame))
        {
            if (CodeOf(complement) is { } about && CameoComplements.Find(code, about) is { } refined)
            {
                return refined;
            }
        }

        return code;
    }

    /// <summary>The code of a word taken by itself.</summary>
    private static string? CodeOf(Token word)
    {
        if (word.Upos is UniversalPos.Noun or UniversalPos.Propn)
        {
            return EventNouns.Find(new EventFrame(word))?.Cameo;
        }

        var frame = new EventFrame(word, null, word.FindChild("obj") ?? word.FindChild("nsubj:pass"));
        return EventVerbs.Find(frame)?.Cameo
            ?? (frame.Object is { } goal && LightVerbs.IsLightVerb(word.Lemma) ? EventNouns.Find(new EventFrame(goal))?.Cameo : null);
    }

    /// <summary>The noun of a noun clause, and the light verb that carries it, if one does.</summary>
    private static (Token Noun, Token? Light) NounOf(Clause clause)
    {
        if (clause.Head.Upos == UniversalPos.Verb)
        {
            return CarriedNoun(clause.Head) is { } carried ? (carried, clause.Head) : (clause.Head, null);
        }

        Token governor = clause.Head.Head;
        bool isCarried = governor.Upos == UniversalPos.Verb && CarriedNoun(governor) == clause.Head;
        return (clause.Head, isCarried ? governor : null);
    }

    /// <summary>Whether a verb above has taken the noun into its own meaning: <em>lift the blockade</em>, <em>demand talks</em>.</summary>
    private static bool IsConsumed(Token noun)
    {
        Token governor = noun.Head;
        if (governor.Upos != UniversalPos.Verb || !(noun.HasDeprel("obj") || noun.Deprel == "nsubj:pass"))
        {
            return false;
        }

        EventEntry? entry = EventVerbs.Find(new EventFrame(governor, null, noun));
        return entry is { Cameo: not null } && (entry.Pattern.Weight >= LeastForObject || CameoComplements.IsRefinable(entry.Cameo));
    }

    private static Token? ObjectOf(Token noun, Clause clause) =>
        clause.Object is { } goal && goal != noun ? goal : null;

    private static Token? CarriedNoun(Token verb)
    {
        if (verb.Upos != UniversalPos.Verb)
        {
            return null;
        }

        string lemma = PhrasalLemma(verb);
        if ((verb.FindChild("obj") ?? verb.FindChild("nsubj:pass")) is { } goal && LightVerbs.IsLightVerb(lemma))
        {
            Token noun = WordClasses.English.Measured(goal) ?? goal;
            return EventNouns.IsEventNoun(noun) ? noun : null;
        }

        foreach (Token child in verb.Children)
        {
            if (child.HasDeprel("obl") && child.FindChild("case") is { } preposition
                && LightVerbs.FindDirection(lemma, preposition.Lemma) is not null && EventNouns.IsEventNoun(child))
            {
                return child;
            }
        }

        return null;
    }

    private static string PhrasalLemma(Token verb) =>
        verb.FindChild("compound:prt") is { } particle ? verb.Lemma + " " + particle.Lemma : verb.Lemma;
}
