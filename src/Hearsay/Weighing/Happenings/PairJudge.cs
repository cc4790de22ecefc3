using Hearsay.Documents;

namespace Hearsay.Weighing.Happenings;

/// <summary>Collects what speaks for and against two claims being about one occurrence.</summary>
internal static class PairJudge
{
    private const int MostNames = 2;
    private const int MostStates = 2;
    private const int MostNearWords = 3;
    private const double SharedByOneStory = 0.3;

    /// <summary>The number of kinds of evidence.</summary>
    public static readonly int Kinds = Enum.GetValues<Evidence>().Length;

    // What names, words, places and numbers can add at most to what deed, time and actors say.
    private static readonly double MostOfRest =
        Upper(Evidence.SharedName, MostNames) + Upper(Evidence.SharedState, MostStates) + Upper(Evidence.SharedWords, 1)
        + Upper(Evidence.SharedNearWord, MostNearWords) + Upper(Evidence.SamePlace, 1) + Upper(Evidence.SameNumber, 1) + Upper(Evidence.SameStory, 1);

    /// <summary>The score: over 0, they rather are.</summary>
    public static double Score(OccurrenceProfile first, OccurrenceProfile second)
    {
        Span<double> found = stackalloc double[Kinds];
        Collect(first, second, found);
        return EvidenceWeights.Sum(found);
    }

    /// <summary>Whether the score is <paramref name="least"/> or more; what cannot help any more is left alone.</summary>
    public static bool IsAtLeast(OccurrenceProfile first, OccurrenceProfile second, double least)
    {
        Span<double> found = stackalloc double[Kinds];
        found.Clear();
        CollectCore(first, second, found);
        if (EvidenceWeights.Sum(found) + MostOfRest < least)
        {
            return false;
        }

        CollectRest(first, second, found);
        double sum = EvidenceWeights.Sum(found);
        return sum + Upper(Evidence.SameStory, 1) >= least
            && sum + (EvidenceWeights.WeightOf(Evidence.SameStory) * StoryOf(first, second)) >= least;
    }

    /// <summary>Fills in how much of each kind of evidence there is.</summary>
    public static void Collect(OccurrenceProfile first, OccurrenceProfile second, Span<double> found)
    {
        found.Clear();
        CollectCore(first, second, found);
        CollectRest(first, second, found);
        found[(int)Evidence.SameStory] = StoryOf(first, second);
    }

    /// <summary>Whether two cannot be of one occurrence, whatever else agrees: both say when, and not the same; or one voice denies what it says.</summary>
    public static bool AreApart(OccurrenceProfile first, OccurrenceProfile second) =>
        TimeEvidence.ExcludeEachOther(first, second) || AreContradicting(first.Occurrence, second.Occurrence);

    private static bool AreContradicting(Occurrence first, Occurrence second) =>
        first.IsDenied != second.IsDenied && first.Document == second.Document && first.Voice == second.Voice;

    private static void CollectCore(OccurrenceProfile first, OccurrenceProfile second, Span<double> found)
    {
        found[(int)Evidence.Any] = 1;
        found[(int)TimeEvidence.Of(first, second)] = 1;
        CollectDeed(first, second, found);
        CollectStanding(first, second, found);
        CollectActors(first, second, found);
    }

    private static void CollectRest(OccurrenceProfile first, OccurrenceProfile second, Span<double> found)
    {
        int states = TokenSet.Shared(first.States, second.States);
        found[(int)Evidence.SharedState] = int.Min(states, MostStates);
        if (states == 0 && first.States.Length > 0 && second.States.Length > 0)
        {
            found[(int)Evidence.OtherStates] = 1;
        }

        int names = TokenSet.Shared(first.Names, second.Names);
        found[(int)Evidence.SharedName] = int.Min(names, MostNames);
        if (names == 0 && first.Names.Length > 0 && second.Names.Length > 0)
        {
            found[(int)Evidence.OtherNames] = 1;
        }

        CollectWords(first, second, found);
        if (PlaceEvidence.Of(first.Occurrence, second.Occurrence) is { } place)
        {
            found[(int)place] = 1;
        }

        CollectNumbers(first.Occurrence, second.Occurrence, found);
    }

    private static void CollectWords(OccurrenceProfile first, OccurrenceProfile second, Span<double> found)
    {
        int words = TokenSet.Shared(first.Words, second.Words)
            - SharedDeedWords(first.Words, second.Words, first.DeedWords, second.DeedWords);
        int fewest = int.Min(first.Words.Length, second.Words.Length);
        found[(int)Evidence.SharedWords] = fewest == 0 ? 0 : (double)words / fewest;
        if (words == 0)
        {
            found[(int)Evidence.NoSharedWord] = 1;
        }

        int near = TokenSet.Shared(first.NearWords, second.NearWords)
            - SharedDeedWords(first.NearWords, second.NearWords, first.DeedWords, second.DeedWords);
        found[(int)Evidence.SharedNearWord] = int.Clamp(near - words, 0, MostNearWords);
    }

    // What names the deed of one may stand in the clause of the other: that is no further word.
    private static int SharedDeedWords(uint[] first, uint[] second, uint[] firstDeed, uint[] secondDeed)
    {
        int shared = 0;
        for (int i = 0; i < firstDeed.Length; i++)
        {
            shared += IsInBoth(firstDeed[i], first, second) ? 1 : 0;
        }

        for (int i = 0; i < secondDeed.Length; i++)
        {
            shared += Array.IndexOf(firstDeed, secondDeed[i]) < 0 && IsInBoth(secondDeed[i], first, second) ? 1 : 0;
        }

        return shared;
    }

    private static bool IsInBoth(uint word, uint[] first, uint[] second) =>
        Array.BinarySearch(first, word) >= 0 && Array.BinarySearch(second, word) >= 0;

    private static void CollectStanding(OccurrenceProfile first, OccurrenceProfile second, Span<double> found)
    {
        (Occurrence a, Occurrence b) = (first.Occurrence, second.Occurrence);
        bool isOneDocument = a.Document == b.Document;
        if (isOneDocument)
        {
            found[(int)(IsTakenUp(first, second) ? Evidence.TakenUp : Evidence.SameDocument)] = 1;
            found[(int)Evidence.SameSentence] = a.Sentence == b.Sentence ? 1 : 0;
        }

        if (a.IsSaying && b.IsSaying)
        {
            found[(int)Evidence.BothSayings] = 1;
        }

        if (a.IsDenied != b.IsDenied)
        {
            found[(int)Evidence.OtherPolarity] = 1;
            found[(int)Evidence.Contradiction] = AreContradicting(a, b) ? 1 : 0;
        }

        if (first.IsAsserted != second.IsAsserted)
        {
            (Occurrence told, Occurrence foretold) = first.IsAsserted ? (a, b) : (b, a);
            if (told.Basis == WindowBasis.Stated && told.Window is { } days && foretold.Published > days.Last)
            {
                found[(int)Evidence.ForetoldAfter] = 1;
            }
        }
    }

    private static bool IsTakenUp(OccurrenceProfile first, OccurrenceProfile second)
    {
        (OccurrenceProfile earlier, OccurrenceProfile later) =
            first.Occurrence.Position < second.Occurrence.Position ? (first, second) : (second, first);
        return first.Occurrence.Position != second.Occurrence.Position && later.Occurrence.IsBare && !earlier.Occurrence.IsBare
            && (LemmaClasses.HaveOneStem(first.Occurrence.Lemma, second.Occurrence.Lemma) || first.Deeds.SharedWith(second.Deeds) > 0);
    }

    private static void CollectDeed(OccurrenceProfile first, OccurrenceProfile second, Span<double> found)
    {
        if (LemmaClasses.HaveOneStem(first.Occurrence.Lemma, second.Occurrence.Lemma))
        {
            found[(int)(first.IsLight ? Evidence.SameLightWord : Evidence.SameWord)] = 1;
        }
        else if (first.Deeds.SharedWith(second.Deeds) is > 0 and var shared)
        {
            found[(int)Evidence.SameDeed] = 1;
            found[(int)Evidence.DeedCloseness] = shared / Math.Sqrt((double)first.DeedCount * second.DeedCount);
        }
        else
        {
            found[(int)Evidence.OtherWord] = 1;
        }

        found[(int)TypeOf(first.Occurrence, second.Occurrence)] = 1;
    }

    private static Evidence TypeOf(Occurrence first, Occurrence second) =>
        first.PloverType is null || second.PloverType is null ? Evidence.NoType
        : HaveOneRoot(first.Cameo, second.Cameo) ? Evidence.SameCameo
        : first.PloverType == second.PloverType ? Evidence.SameType : Evidence.OtherType;

    private static bool HaveOneRoot(string? first, string? second) =>
        first is { Length: > 1 } && second is { Length: > 1 } && first[0] == second[0] && first[1] == second[1];

    private static void CollectActors(OccurrenceProfile first, OccurrenceProfile second, Span<double> found)
    {
        bool areKnown = first.ActorCodes.Length > 0 && second.ActorCodes.Length > 0;
        bool isSameState = TokenSet.Meet(first.ActorStates, second.ActorStates);
        if (areKnown)
        {
            found[(int)(TokenSet.Meet(first.ActorCodes, second.ActorCodes) ? Evidence.SameActor
                : isSameState ? Evidence.SameActorState : Evidence.OtherActor)] = 1;
        }

        bool isSameRecipient = TokenSet.Meet(first.RecipientStates, second.RecipientStates);
        if (first.RecipientStates.Length > 0 && second.RecipientStates.Length > 0)
        {
            found[(int)(isSameRecipient ? Evidence.SameRecipient : Evidence.OtherRecipient)] = 1;
        }

        if (areKnown && !isSameState && !isSameRecipient
            && TokenSet.Meet(first.ActorStates, second.RecipientStates) && TokenSet.Meet(first.RecipientStates, second.ActorStates))
        {
            found[(int)Evidence.Reversed] = 1;
        }
    }

    private static void CollectNumbers(Occurrence first, Occurrence second, Span<double> found)
    {
        for (int i = 0; i < first.Quantities.Count; i++)
        {
            Quantity one = first.Quantities[i];
            for (int j = 0; j < second.Quantities.Count; j++)
            {
                Quantity other = second.Quantities[j];
                if (one.Kind == other.Kind && one.Value is { } a && other.Value is { } b && (one.Kind != QuantityKind.Other || one.Unit == other.Unit))
                {
                    found[(int)(a.Equals(b) ? Evidence.SameNumber : Evidence.OtherNumber)] = 1;
                }
            }
        }
    }

    private static double StoryOf(OccurrenceProfile first, OccurrenceProfile second)
    {
        if (first.Occurrence.Document == second.Occurrence.Document)
        {
            return 1;
        }

        int fewest = int.Min(first.StoryNames.Length, second.StoryNames.Length);
        return fewest == 0 ? 0 : double.Min(1, TokenSet.Shared(first.StoryNames, second.StoryNames) / (SharedByOneStory * fewest));
    }

    private static double Upper(Evidence kind, double most) => double.Max(0, EvidenceWeights.WeightOf(kind) * most);
}
