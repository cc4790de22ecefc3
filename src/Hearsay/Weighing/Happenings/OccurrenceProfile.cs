using Hearsay.Documents;

namespace Hearsay.Weighing.Happenings;

/// <summary>An occurrence as it is compared: words as sorted numbers, days as numbers, classes as bits.</summary>
internal sealed class OccurrenceProfile
{
    private const int ShortestTolerant = 5;

    private OccurrenceProfile(Occurrence occurrence)
    {
        Occurrence = occurrence;
        Deeds = LemmaClasses.SetOf(occurrence.Deeds);
        DeedCount = Deeds.Count;
        IsLight = LemmaClasses.IsLight(occurrence.Lemma);
        Names = TokenSet.Of(occurrence.Names.Select(NameKey));
        StoryNames = TokenSet.Of(occurrence.StoryNames.Select(NameKey));
        States = TokenSet.Of(occurrence.States);
        Words = TokenSet.Of(occurrence.Words);
        NearWords = TokenSet.Of(occurrence.NearWords.Concat(occurrence.Words).Concat(occurrence.DeedWords));
        DeedWords = TokenSet.Of(occurrence.DeedWords);
        ActorCodes = CodesOf(occurrence.Actors);
        ActorStates = StatesOf(occurrence.Actors);
        RecipientStates = StatesOf(occurrence.Recipients);
    }

    public Occurrence Occurrence { get; }

    public DeedSet Deeds { get; }

    public int DeedCount { get; }

    public bool IsLight { get; }

    /// <summary>The names of the clause; those that differ in the last letter only (Shusha, Shushi) are one.</summary>
    public uint[] Names { get; }

    public uint[] StoryNames { get; }

    public uint[] States { get; }

    /// <summary>What the clause speaks of, without what names the deed.</summary>
    public uint[] Words { get; }

    /// <summary>What the sentence speaks of, with what names the deed.</summary>
    public uint[] NearWords { get; }

    public uint[] DeedWords { get; }

    public uint[] ActorCodes { get; }

    public uint[] ActorStates { get; }

    public uint[] RecipientStates { get; }

    public bool IsAsserted => Occurrence.Status == Status.Asserted;

    /// <summary>Whether it is told or denied, so that it is of the time before it was written.</summary>
    public bool IsTold => IsAsserted || Occurrence.IsDenied;

    public bool IsUndated => Occurrence.Basis == WindowBasis.Document;

    public static OccurrenceProfile Of(Occurrence occurrence) => new(occurrence);

    /// <summary>A name without its last letter, if it is long.</summary>
    public static string NameKey(string name) => name.Length >= ShortestTolerant ? name[..^1] : name;

    private static uint[] CodesOf(IReadOnlyList<Participant> participants) => TokenSet.Of(participants.Select(p => p.Code).OfType<string>());

    private static uint[] StatesOf(IReadOnlyList<Participant> participants) => TokenSet.Of(participants.Select(p => p.Country).OfType<string>());
}
