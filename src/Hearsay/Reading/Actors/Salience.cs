using Hearsay.Knowledge;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Actors;

/// <summary>
/// How strongly an earlier mention offers itself to a pronoun: near, subject of its clause, spoken of by a pronoun already, in
/// the same part of its clause. The weights are of the kind of Lappin and Leass (1994), set by hand.
/// </summary>
internal static class Salience
{
    private const double Distance = 10;
    private const double Subject = 8;
    private const double Object = 3;
    private const double Possessor = 2;
    private const double InName = -6;
    private const double Continued = 4;
    private const double Named = 2;
    private const double Parallel = 2;
    private const double SameGender = 4;
    private const double Speaker = 5;
    private const double OwnSubject = 6;
    private const double Reflexive = 20;
    private const double Embedded = -3;
    private const double Joined = 10;
    private const double Asked = 16;
    private const double ThingsOwner = -6;
    private const double PerWord = 0.1;

    /// <summary>The weight of <paramref name="candidate"/>; the highest wins.</summary>
    public static double Of(Draft pronoun, Draft candidate)
    {
        double weight = -Distance * (pronoun.Sentence - candidate.Sentence);
        weight += OfPart(candidate.Head);
        weight += candidate.Form switch
        {
            DraftForm.Pronoun => Continued,
            DraftForm.PersonName or DraftForm.OtherName => Named,
            _ => 0,
        };
        if (candidate.IsAdjective)
        {
            weight += InName;
        }

        bool areSubjects = Clauses.IsSubject(pronoun.Head) && Clauses.IsSubject(candidate.Head);
        weight += areSubjects ? Parallel : 0;
        weight += areSubjects && Clauses.IsSpeaker(pronoun.Head) && Clauses.IsSpeaker(candidate.Head) ? Speaker : 0;
        weight += pronoun.Gender != Gender.Unknown && pronoun.Gender == candidate.Gender ? SameGender : 0;
        weight += candidate.IsThing && Clauses.IsPossessive(pronoun.Head) ? ThingsOwner : 0;
        if (candidate.Sentence == pronoun.Sentence)
        {
            weight += IsJoined(pronoun.Head, candidate.Head) ? Joined : 0;
            weight -= PerWord * Math.Max(0, pronoun.First - candidate.Last);
            weight += IsAsked(pronoun.Head, candidate.Head) ? Asked : 0;
            if (Clauses.FindSubject(pronoun.Head) == candidate.Head)
            {
                weight += pronoun.IsReflexive ? Reflexive : OwnSubject;
            }
        }

        return weight;
    }

    // "Asked the envoy whether he denied it".
    private static bool IsAsked(Token pronoun, Token candidate) =>
        Clauses.IsSubject(pronoun) && (pronoun.Head.HasDeprel("ccomp") || pronoun.Head.HasDeprel("advcl")) && pronoun.Head.HeadIndex == candidate.HeadIndex
        && candidate.Head.Lemma == "ask" && (candidate.HasDeprel("obj") || candidate.HasDeprel("iobj"));

    // "the ministry and its agencies".
    private static bool IsJoined(Token pronoun, Token candidate) =>
        Clauses.IsPossessive(pronoun) && pronoun.Head.HasDeprel("conj") && pronoun.Head.HeadIndex == candidate.Index;

    private static double OfPart(Token head) => head switch
    {
        _ when Clauses.IsSubject(head) && (head.Head.HasDeprel("acl") || head.Head.HasDeprel("xcomp")) => Subject + Embedded,
        _ when Clauses.IsSubject(head) => Subject,
        _ when head.HasDeprel("obj") || head.HasDeprel("iobj") => Object,
        _ when Clauses.IsPossessive(head) => Possessor,
        _ when head.HasDeprel("conj") && Clauses.IsSubject(head.Head) => Subject - 1,
        _ when head.HasDeprel("compound") || head.HasDeprel("amod") => InName,
        _ => 0,
    };
}
