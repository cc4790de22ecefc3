using Hearsay.Documents;

namespace Hearsay.Wording;

/// <summary>The words in which a dossier says what the fields of a claim hold.</summary>
public static class Words
{
    /// <summary>The kind of text.</summary>
    public static string Of(Genre genre) => genre switch
    {
        Genre.News => "news",
        Genre.Analysis => "analysis",
        Genre.Opinion => "opinion",
        Genre.Official => "official",
        Genre.Transcript => "transcript",
        _ => "genre unknown",
    };

    /// <summary>How a claim is put forward.</summary>
    public static string Of(Status status) => status switch
    {
        Status.Asserted => "asserted",
        Status.Planned => "planned",
        Status.Predicted => "predicted",
        Status.Conditional => "conditional",
        Status.Counterfactual => "counterfactual",
        Status.Demanded => "demanded",
        _ => "asked",
    };

    /// <summary>What became of a plan, or empty where there is none.</summary>
    public static string Of(Plan? plan) => plan?.State switch
    {
        null => "",
        PlanState.Open => "open",
        PlanState.CarriedOut => "carried out",
        PlanState.Dropped => "dropped",
        _ => "foiled",
    };

    /// <summary>How a status looks.</summary>
    public static Style StyleOf(Status status) => status switch
    {
        Status.Asserted => Style.Asserted,
        Status.Planned or Status.Predicted => Style.Future,
        Status.Conditional or Status.Counterfactual => Style.Hypothetical,
        _ => Style.Wanted,
    };

    /// <summary>How sure it is, or empty where nothing need be said: no hedge, or a demand or question.</summary>
    public static string Of(Certainty certainty) => certainty switch
    {
        Certainty.Probable => "probable",
        Certainty.Possible => "possible",
        _ => "",
    };

    /// <summary>What kind of thing, or empty for an event.</summary>
    public static string Of(Nature nature) => nature switch
    {
        Nature.State => "state",
        Nature.Habit => "habit",
        Nature.Judgement => "judgement",
        _ => "",
    };

    /// <summary>How a date is known.</summary>
    public static string Of(DateBasis basis) => basis switch
    {
        DateBasis.Given => "given",
        DateBasis.Metadata => "metadata",
        DateBasis.Byline => "byline",
        DateBasis.Dateline => "dateline",
        _ => "inferred",
    };

    /// <summary>How a time is known.</summary>
    public static string Of(TimeBasis basis) => basis switch
    {
        TimeBasis.Explicit => "explicit",
        TimeBasis.Relative => "relative",
        TimeBasis.Document => "document",
        TimeBasis.Inherited => "inherited",
        _ => "inferred",
    };

    /// <summary>Where what happened stands to a place.</summary>
    public static string Of(PlaceRelation relation) => relation switch
    {
        PlaceRelation.Near => "near",
        PlaceRelation.Border => "at the",
        PlaceRelation.From => "from",
        PlaceRelation.Towards => "towards",
        _ => "in",
    };

    /// <summary>What is counted, or empty where the unit says it.</summary>
    public static string Of(QuantityKind kind) => kind switch
    {
        QuantityKind.Killed => "killed",
        QuantityKind.Injured => "injured",
        QuantityKind.Displaced => "displaced",
        QuantityKind.Arrested => "arrested",
        QuantityKind.Troops => "troops",
        _ => "",
    };

    /// <summary>How exactly a number is stated, or empty.</summary>
    public static string Of(QuantityBound bound) => bound switch
    {
        QuantityBound.AtLeast => "at least",
        QuantityBound.About => "about",
        QuantityBound.AtMost => "at most",
        _ => "",
    };

    /// <summary>How a claim bears on another.</summary>
    public static string Of(LinkKind kind) => kind switch
    {
        LinkKind.AimOf => "aim of",
        LinkKind.ConditionOf => "condition of",
        LinkKind.MeansOf => "means of",
        LinkKind.CauseOf => "cause of",
        LinkKind.ComparedWith => "compared with",
        _ => "exception to",
    };

    /// <summary>The part of an actor, or empty for the doer.</summary>
    public static string Of(ActorRole role) => role switch
    {
        ActorRole.Instigator => "instigator",
        ActorRole.Proxy => "proxy",
        ActorRole.PosedAs => "posed as",
        _ => "",
    };
}
