using Hearsay.Documents;

namespace Hearsay.Weighing.Happenings;

/// <summary>
/// What a claim says of one occurrence, in the form in which it is compared with others. Only natures <c>event</c> and
/// <c>state</c> have one.
/// </summary>
public sealed record Occurrence
{
    /// <summary>The number of the claim, unique in the library.</summary>
    public required long Number { get; init; }

    /// <summary>The number of its document.</summary>
    public required long Document { get; init; }

    /// <summary>The claim's id. Everything is ordered by it, so that numbers, given in order of adding, decide nothing.</summary>
    public required string ClaimId { get; init; }

    /// <summary>The dictionary form of its predicate, with the noun that makes the deed if a list has both: <c>take oath</c>.</summary>
    public required string Lemma { get; init; }

    /// <summary>The classes of same deeds that its lemma is in; none for most.</summary>
    public IReadOnlyList<string> Deeds { get; init; } = [];

    /// <summary>One of the 16 PLOVER types, or null.</summary>
    public string? PloverType { get; init; }

    /// <summary>The CAMEO code, or null.</summary>
    public string? Cameo { get; init; }

    /// <summary>How it is put forward.</summary>
    public required Status Status { get; init; }

    /// <summary>Whether it says that it is or is not so.</summary>
    public required Polarity Polarity { get; init; }

    /// <summary>Event or state.</summary>
    public required Nature Nature { get; init; }

    /// <summary>Who does it.</summary>
    public IReadOnlyList<Participant> Actors { get; init; } = [];

    /// <summary>To whom it is done.</summary>
    public IReadOnlyList<Participant> Recipients { get; init; } = [];

    /// <summary>The days on which it may have been, or null where nothing is known.</summary>
    public DayRange? Window { get; init; }

    /// <summary>How <see cref="Window"/> is known.</summary>
    public WindowBasis Basis { get; init; } = WindowBasis.Unknown;

    /// <summary>Other days that its document speaks of, nearest in the text first; empty where the text says when.</summary>
    public IReadOnlyList<DayRange> OtherWindows { get; init; } = [];

    /// <summary>The day of the document, or null.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>The country it is in, or null.</summary>
    public string? Country { get; init; }

    /// <summary>The name of the place, or null.</summary>
    public string? Place { get; init; }

    /// <summary>Degrees north, or null.</summary>
    public double? Latitude { get; init; }

    /// <summary>Degrees east, or null.</summary>
    public double? Longitude { get; init; }

    /// <summary>How finely the place is stated.</summary>
    public PlacePrecision Precision { get; init; }

    /// <summary>The numbers it states.</summary>
    public IReadOnlyList<Quantity> Quantities { get; init; } = [];

    /// <summary>The names in its clause, without those of states, folded and sorted.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>
    /// What its clause and its participants' names speak of: stems of the words that bear meaning and of names, and codes of states
    /// behind <c>@</c>; what names the deed is left out.
    /// </summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>The stems of the words that bear meaning in the rest of its sentence.</summary>
    public IReadOnlyList<string> NearWords { get; init; } = [];

    /// <summary>The stems of the words that name the deed.</summary>
    public IReadOnlyList<string> DeedWords { get; init; } = [];

    /// <summary>The names of those to whom the claim is ascribed, outermost first; empty in the document's own voice.</summary>
    public string Voice { get; init; } = "";

    /// <summary>The number of its sentence in the document.</summary>
    public int Sentence { get; init; }

    /// <summary>The names in its sentence and the one before, folded and sorted.</summary>
    public IReadOnlyList<string> NearNames { get; init; } = [];

    /// <summary>Whether it is a noun with an article that stands alone, <em>the attack</em>, and so takes up what was told before.</summary>
    public bool IsBare { get; init; }

    /// <summary>How many of <see cref="OtherWindows"/>, from the first, stand in its sentence or next to it.</summary>
    public int NearWindows { get; init; }

    /// <summary>Where its predicate begins in its document.</summary>
    public int Position { get; init; }

    /// <summary>The names of the whole document, folded and sorted.</summary>
    public IReadOnlyList<string> StoryNames { get; init; } = [];

    /// <summary>The codes of the few states that most paragraphs of the document name, sorted.</summary>
    public IReadOnlyList<string> StoryStates { get; init; } = [];

    /// <summary>The codes of the states that its clause names or whose actors stand in it, sorted.</summary>
    public IReadOnlyList<string> States { get; init; } = [];

    /// <summary>The clause, for showing.</summary>
    public string Quote { get; init; } = "";

    /// <summary>Whether it is put forward as having happened or being so.</summary>
    public bool IsAsserted => Status == Status.Asserted && Polarity != Polarity.Negative;

    /// <summary>Whether it is that something was said: CAMEO root 01 or 02, or no code at all and words within it.</summary>
    public bool IsSaying { get; init; }

    /// <summary>Whether it is said not to be so, or not to become so.</summary>
    public bool IsDenied => Polarity == Polarity.Negative;
}
