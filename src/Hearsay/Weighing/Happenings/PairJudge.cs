using Hearsay.Documents;

namespace Hearsay.Weighing.Happenings;

/// <summary>Collects what speaks for and against two claims being about one occurrence.</summary>
internal static class PairJudge
{
    private const string Assault = "ASSAULT";
    private const int MostCounted = 3;
    private const int FewDays = 4;
    private const int Month = 31;
    internal const double NearKilometres = 50;

    private static readonly string[] CasualtiesDeed = ["casualties"];

    /// <summary>The number of kinds of evidence.</summary>
    public static readonly int Kinds = Enum.GetValues<Evidence>().Length;

    /// <summary>The score: over 0, they rather are.</summary>
    public static double Score(Occurrence first, Occurrence second)
    {
        Span<double> found = stackalloc double[Kinds];
        Collect(first, second, found);
        return EvidenceWeights.Sum(found);
    }

    /// <summary>Whether the score is <paramref name="least"/> or more; the long lists are left alone where they cannot help.</summary>
    public static bool IsAtLeast(Occurrence first, Occurrence second, double least)
    {
        Span<double> found = stackalloc double[Kinds];
        CollectOwn(first, second, found);
        double own = EvidenceWeights.Sum(found);
        double story = EvidenceWeights.WeightOf(Evidence.SameStory);
        return own + double.Max(story, 0) >= least && own + (story * StoryOf(first, second)) >= least;
    }

    /// <summary>Fills in how much of each kind of evidence there is.</summary>
    public static void Collect(Occurrence first, Occurrence second, Span<double> found)
    {
        CollectOwn(first, second, found);
        found[(int)Evidence.SameStory] = StoryOf(first, second);
    }

    private static double StoryOf(Occurrence first, Occurrence second) =>
        first.Document == second.Document ? 1 : ShareOf(first.StoryNames, second.StoryNames);

    private static void CollectOwn(Occurrence first, Occurrence second, Span<double> found)
    {
        found.Clear();
        found[(int)Evidence.Any] = 1;
        found[(int)KindOf(first, second)] = 1;
        CollectActors(first, second, found);
        int names = Shared(first.Names, second.Names);
        found[(int)Evidence.SharedName] = int.Min(names, MostCounted);
        if (names == 0 && first.Names.Count > 0 && second.Names.Count > 0)
        {
            found[(int)Evidence.OtherNames] = 1;
        }

        if (names == 0)
        {
            found[(int)Evidence.NearName] = int.Min(MostCounted, int.Max(Shared(first.Names, second.NearNames), Shared(first.NearNames, second.Names)));
        }

        found[(int)Evidence.SharedWord] = int.Min(Shared(first.Words, second.Words), MostCounted);
        found[(int)TimeOf(first, second)] = 1;
        if (PlaceOf(first, second) is { } place)
        {
            found[(int)place] = 1;
        }

        CollectNumbers(first, second, found);
        if (first.Document == second.Document)
        {
            found[(int)(IsTakenUp(first, second) ? Evidence.TakenUp : Evidence.SameDocument)] = 1;
        }

        CollectStanding(first, second, found);
        if (found[(int)Evidence.SharedName] + found[(int)Evidence.NearName] + found[(int)Evidence.SharedWord] + found[(int)Evidence.SharedState] == 0)
        {
            found[(int)Evidence.NothingShared] = 1;
        }
    }

    private static bool IsTakenUp(Occurrence first, Occurrence second)
    {
        (Occurrence earlier, Occurrence later) = first.Position < second.Position ? (first, second) : (second, first);
        return first.Position != second.Position && later.IsBare && !earlier.IsBare
            && (LemmaClasses.HaveOneStem(first.Lemma, second.Lemma) || LemmaClasses.ShareClass(first.Deeds, second.Deeds));
    }

    private static void CollectStanding(Occurrence first, Occurrence second, Span<double> found)
    {
        if (first.IsSaying && second.IsSaying)
        {
            found[(int)Evidence.BothSayings] = 1;
        }

        if (first.IsDenied != second.IsDenied)
        {
            found[(int)Evidence.OtherPolarity] = 1;
        }

        if (first.Status == Status.Asserted != (second.Status == Status.Asserted))
        {
            found[(int)Evidence.OtherStatus] = 1;
            (Occurrence told, Occurrence foretold) = first.Status == Status.Asserted ? (first, second) : (second, first);
            if (told.Basis == WindowBasis.Stated && told.Window is { } days && foretold.Published > days.Last)
            {
                found[(int)Evidence.ForetoldAfter] = 1;
            }
        }
    }

    private static Evidence KindOf(Occurrence first, Occurrence second)
    {
        if (LemmaClasses.HaveOneStem(first.Lemma, second.Lemma))
        {
            return LemmaClasses.IsLight(first.Lemma) ? Evidence.SameLightWord : Evidence.SameWord;
        }

        if (LemmaClasses.ShareClass(first.Deeds, second.Deeds))
        {
            return Evidence.SameDeed;
        }

        if ((first.PloverType, second.PloverType) is (Assault, Assault) && TellsOfCasualties(first) != TellsOfCasualties(second))
        {
            return Evidence.Casualties;
        }

        if (first.Cameo is { Length: > 1 } one && second.Cameo is { Length: > 1 } other && one.AsSpan(0, 2).SequenceEqual(other.AsSpan(0, 2)))
        {
            return Evidence.SameCameo;
        }

        return (first.PloverType, second.PloverType) switch
        {
            ({ } a, { } b) when a == b => Evidence.SameType,
            ({ }, { }) => Evidence.OtherType,
            _ => Evidence.OtherWord,
        };
    }

    private static bool TellsOfCasualties(Occurrence occurrence) => LemmaClasses.ShareClass(occurrence.Deeds, CasualtiesDeed);

    private static void CollectActors(Occurrence first, Occurrence second, Span<double> found)
    {
        (bool sameCode, bool sameState, bool known) = Compare(first.Actors, second.Actors);
        bool otherActors = known && !sameState;
        (_, bool sameRecipient, bool knownRecipients) = Compare(first.Recipients, second.Recipients);
        if (known)
        {
            found[(int)(sameCode ? Evidence.SameActor : sameState ? Evidence.SameActorState : Evidence.OtherActor)] = 1;
        }

        if (knownRecipients)
        {
            found[(int)(sameRecipient ? Evidence.SameRecipient : Evidence.OtherRecipient)] = 1;
        }

        if (otherActors && !sameRecipient && Compare(first.Actors, second.Recipients).SameState && Compare(first.Recipients, second.Actors).SameState)
        {
            found[(int)Evidence.Reversed] = 1;
        }

        int states = Shared(first.States, second.States);
        found[(int)Evidence.SharedState] = int.Min(states, 2);
        if (states == 0 && first.States.Count > 0 && second.States.Count > 0)
        {
            found[(int)Evidence.OtherStates] = 1;
        }
    }

    private static (bool SameCode, bool SameState, bool Known) Compare(IReadOnlyList<Participant> first, IReadOnlyList<Participant> second)
    {
        (bool code, bool state, bool known) = (false, false, false);
        for (int i = 0; i < first.Count; i++)
        {
            Participant one = first[i];
            for (int j = 0; j < second.Count; j++)
            {
                Participant other = second[j];
                if (one.Code is not null && other.Code is not null)
                {
                    known = true;
                    code |= one.Code == other.Code;
                    state |= one.Country == other.Country;
                }
            }
        }

        return (code, state, known);
    }

    private static Evidence TimeOf(Occurrence first, Occurrence second)
    {
        if (first.Window is not { } one || second.Window is not { } other)
        {
            return Evidence.MayAgree;
        }

        int apart = DaysApart(one, other);
        if (first.Basis != WindowBasis.Document && second.Basis != WindowBasis.Document)
        {
            return apart switch
            {
                0 => LengthOf(one) < FewDays && LengthOf(other) < FewDays ? Evidence.SameDay : Evidence.TimesOverlap,
                <= 2 => Evidence.DayApart,
                <= Month => Evidence.WeeksApart,
                _ => Evidence.MonthsApart,
            };
        }

        if (apart == 0 || Agrees(first, other, first.NearWindows) || Agrees(second, one, second.NearWindows))
        {
            return Evidence.MayAgree;
        }

        return Agrees(first, other, int.MaxValue) || Agrees(second, one, int.MaxValue) || AnyAgree(first, second)
            ? Evidence.MayAgreeFar
            : MayBeBefore(first, other) || MayBeBefore(second, one) ? Evidence.MonthsBefore : Evidence.MayNotAgree;
    }

    // What is told or denied without a date may be of some months ago.
    private static bool MayBeBefore(Occurrence undated, DayRange other) => undated is { Basis: WindowBasis.Document, Published: { } day }
        && other.Last <= day && other.Last.DayNumber > day.DayNumber - OccurrenceKeys.DaysBefore
        && (undated.Status == Status.Asserted || undated.IsDenied);

    private static bool AnyAgree(Occurrence first, Occurrence second)
    {
        for (int i = 0; i < first.OtherWindows.Count; i++)
        {
            if (Agrees(second, first.OtherWindows[i], int.MaxValue))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Agrees(Occurrence occurrence, DayRange other, int most)
    {
        for (int i = 0; i < occurrence.OtherWindows.Count && i < most; i++)
        {
            if (DaysApart(occurrence.OtherWindows[i], other) <= 1)
            {
                return true;
            }
        }

        return false;
    }

    private static int LengthOf(DayRange days) => days.Last.DayNumber - days.First.DayNumber;

    private static int DaysApart(DayRange one, DayRange other) =>
        int.Max(0, int.Max(one.First.DayNumber - other.Last.DayNumber, other.First.DayNumber - one.Last.DayNumber));

    private static Evidence? PlaceOf(Occurrence first, Occurrence second)
    {
        if (first.Place is null || second.Place is null)
        {
            return null;
        }

        if (string.Equals(first.Place, second.Place, StringComparison.OrdinalIgnoreCase))
        {
            return Evidence.SamePlace;
        }

        if (first.Country is not null && second.Country is not null && first.Country != second.Country)
        {
            return Evidence.OtherCountry;
        }

        if (first.Precision == PlacePrecision.Country || second.Precision == PlacePrecision.Country)
        {
            return Evidence.SameCountry;
        }

        return KilometresBetween(first, second) is { } distance
            ? distance <= NearKilometres ? Evidence.NearPlace : Evidence.OtherPlace
            : null;
    }

    /// <summary>The distance on a sphere, or null where one has no coordinates.</summary>
    internal static double? KilometresBetween(Occurrence first, Occurrence second)
    {
        if (first.Latitude is not { } lat1 || first.Longitude is not { } lon1 || second.Latitude is not { } lat2 || second.Longitude is not { } lon2)
        {
            return null;
        }

        const double EarthRadius = 6371.0;
        double north = double.DegreesToRadians(lat2 - lat1);
        double east = double.DegreesToRadians(lon2 - lon1);
        double half = (Math.Sin(north / 2) * Math.Sin(north / 2))
            + (Math.Cos(double.DegreesToRadians(lat1)) * Math.Cos(double.DegreesToRadians(lat2)) * Math.Sin(east / 2) * Math.Sin(east / 2));
        return 2 * EarthRadius * Math.Asin(Math.Sqrt(double.Clamp(half, 0, 1)));
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

    /// <summary>How many of two sorted lists' entries are in both, small differences in spelling (Shusha, Shushi) overlooked.</summary>
    private static int Shared(IReadOnlyList<string> first, IReadOnlyList<string> second)
    {
        (int i, int j, int shared) = (0, 0, 0);
        while (i < first.Count && j < second.Count)
        {
            int order = AreOne(first[i], second[j]) ? 0 : string.CompareOrdinal(first[i], second[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return shared;
    }

    private static bool AreOne(string first, string second) => first == second
        || (first.Length >= 5 && first.Length == second.Length && first.AsSpan(0, first.Length - 1).SequenceEqual(second.AsSpan(0, second.Length - 1)));

    private static double ShareOf(IReadOnlyList<string> first, IReadOnlyList<string> second) =>
        first.Count == 0 || second.Count == 0 ? 0 : (double)Shared(first, second) / int.Min(first.Count, second.Count);
}
