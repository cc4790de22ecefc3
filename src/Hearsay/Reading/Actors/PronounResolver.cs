using Hearsay.Documents;
using Hearsay.Knowledge;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Actors;

/// <summary>Finds whom a pronoun of the third person means: the most salient earlier mention that fits.</summary>
internal sealed class PronounResolver
{
    private const int PersonReach = 6;
    private const int ThingReach = 2;
    private const int NounReach = 1;
    private const int SpeakerReach = 2;
    private const double SingularForThey = -8;
    private const double InQuotation = -6;

    private readonly Discourse discourse;
    private readonly NominalFinder nouns;
    private readonly QuoteMap quotes;

    public PronounResolver(Discourse discourse, NominalFinder nouns, QuoteMap quotes)
    {
        this.discourse = discourse;
        this.nouns = nouns;
        this.quotes = quotes;
    }

    public Draft Resolve(Draft pronoun)
    {
        bool isThing = pronoun is { Gender: Gender.Unknown, IsPlural: false };
        if (isThing && Clauses.IsExpletive(pronoun.Head))
        {
            return pronoun with { Why = pronoun.Why + " for nobody" };
        }

        Draft? best = FindBest(pronoun);
        if (best is null)
        {
            return FindLater(pronoun) is { } later ? Stand.For(pronoun, later) : pronoun;
        }

        if (best.IsThing)
        {
            return pronoun with { IsThing = true, Why = pronoun.Why + " for a thing" };
        }

        if (pronoun.Gender != Gender.Unknown)
        {
            discourse.Learn(best, pronoun.Gender);
        }

        return Stand.For(pronoun, best);
    }

    private Draft? FindBest(Draft pronoun)
    {
        Draft? best = null;
        double most = double.NegativeInfinity;
        bool isQuoted = quotes.Contains(pronoun.Span.Start);
        IReadOnlyList<string> speakers = isQuoted && pronoun.Gender != Gender.Unknown ? FindSpeakers(pronoun) : [];
        List<string> others = pronoun.IsReflexive ? [] : FindOthers(pronoun);
        foreach (Draft candidate in Candidates(pronoun))
        {
            bool isRival = !pronoun.IsReflexive && Clauses.AreRivals(pronoun.Head, candidate.Head);
            isRival |= others.Contains(Discourse.KeyOf(candidate)) || IsAddressed(candidate.Head) || (!isQuoted && IsSpokenOf(pronoun, candidate));
            if (isRival || !Fits(pronoun, candidate) || speakers.Any(s => IsCalled(candidate, s)))
            {
                continue;
            }

            double weight = Salience.Of(pronoun, candidate with { Gender = discourse.GenderOf(candidate) });
            weight += !isQuoted && quotes.Contains(candidate.Span.Start) ? InQuotation : 0;
            weight += pronoun.IsPlural && !candidate.IsPlural ? SingularForThey : 0;
            if (weight > most)
            {
                best = candidate;
                most = weight;
            }
        }

        return best;
    }

    // "She told him": whoever she is, he is not.
    private List<string> FindOthers(Draft pronoun)
    {
        var others = new List<string>();
        foreach (Draft before in discourse.Back(pronoun, 0))
        {
            if (before is { Form: DraftForm.Pronoun, Antecedent: not null } && Clauses.AreRivals(pronoun.Head, before.Head))
            {
                others.Add(Discourse.KeyOf(before));
            }
        }

        return others;
    }

    // "Let me tell you, Mr. Ambassador": spoken to, not of.
    private static bool IsAddressed(Token name) =>
        name.HasDeprel("vocative") || (name.HasDeprel("appos") && name.Head is { Upos: UniversalPos.Pron, Lemma: "you" });

    // "'That man has lied,' he said": not the man.
    private bool IsSpokenOf(Draft pronoun, Draft candidate) =>
        candidate.Sentence == pronoun.Sentence && Clauses.IsSpeaker(pronoun.Head) && quotes.Contains(candidate.Span.Start);

    private IEnumerable<Draft> Candidates(Draft pronoun)
    {
        int reach = pronoun.Gender != Gender.Unknown ? PersonReach : ThingReach;
        for (int i = discourse.Seen.Count - 1; i >= 0 && pronoun.Sentence - discourse.Seen[i].Sentence <= reach; i--)
        {
            if (!(discourse.Seen[i].Sentence == pronoun.Sentence && discourse.Seen[i].First <= pronoun.First && pronoun.First <= discourse.Seen[i].Last))
            {
                yield return discourse.Seen[i];
            }
        }

        for (int sentence = pronoun.Sentence; sentence >= Math.Max(0, pronoun.Sentence - NounReach); sentence--)
        {
            foreach (Draft noun in nouns.Find(sentence))
            {
                if (sentence < pronoun.Sentence || noun.Last < pronoun.First)
                {
                    yield return noun;
                }
            }
        }
    }

    private bool Fits(Draft pronoun, Draft candidate)
    {
        if (candidate.Form == DraftForm.Pronoun && candidate is { Antecedent: null, IsThing: false })
        {
            return false;
        }

        if (pronoun.Gender != Gender.Unknown)
        {
            return candidate is { IsPlural: false, Kind: SourceKind.Person or SourceKind.Unnamed }
                && discourse.GenderOf(candidate) is var gender && (gender == pronoun.Gender || gender == Gender.Unknown);
        }

        if (candidate.IsThing)
        {
            return candidate.IsPlural == pronoun.IsPlural && (!Clauses.IsSpeaker(pronoun.Head) || pronoun.Head.Head.Lemma is "indicate" or "show" or "suggest" or "reveal" or "imply");
        }

        return pronoun.IsPlural
            ? candidate.Kind is not (SourceKind.Unclear or SourceKind.Document) && (candidate.IsPlural || candidate is { Kind: SourceKind.Organisation, IsAdjective: false })
            : candidate is { IsPlural: false, IsAdjective: false, Kind: SourceKind.Country or SourceKind.Organisation or SourceKind.Document or SourceKind.Group };
    }

    // Who speaks the words that the pronoun stands in, and so does not mean by it: "'He lied,' Wan said."
    private List<string> FindSpeakers(Draft pronoun)
    {
        var speakers = new List<string>();
        foreach (Draft actor in nouns.ActorsOf(pronoun.Sentence).Where(IsSpeaker))
        {
            speakers.Add(Discourse.KeyOf(discourse.Back(pronoun, 0).FirstOrDefault(d => d.Span == actor.Span) ?? actor));
            if (actor.Form is DraftForm.PersonName or DraftForm.OtherName)
            {
                return speakers;
            }
        }

        for (int i = discourse.Seen.Count - 1; i >= 0 && pronoun.Sentence - discourse.Seen[i].Sentence <= SpeakerReach; i--)
        {
            if (IsSpeaker(discourse.Seen[i]))
            {
                speakers.Add(Discourse.KeyOf(discourse.Seen[i]));
                break;
            }
        }

        return speakers;
    }

    // The speaker's name is not yet completed where it stands after the words.
    private static bool IsCalled(Draft draft, string name) =>
        Discourse.KeyOf(draft) == name || (draft.Form == DraftForm.PersonName && draft.Name.EndsWith(" " + PersonNames.WithoutTitle(name), StringComparison.Ordinal));

    private bool IsSpeaker(Draft draft) => Clauses.IsSpeaker(draft.Head) && !quotes.Contains(draft.Span.Start);

    // "After he had spoken, Ruiz left": nobody was named before.
    private Draft? FindLater(Draft pronoun)
    {
        Draft? subject = nouns.ActorsOf(pronoun.Sentence)
            .FirstOrDefault(d => d.First > pronoun.First && Clauses.IsSubject(d.Head) && d.Head.Head.IsRoot && d.Form != DraftForm.Pronoun);
        return subject is { IsTentative: false } && !pronoun.Head.Head.IsRoot && Fits(pronoun, subject) ? subject : null;
    }
}
