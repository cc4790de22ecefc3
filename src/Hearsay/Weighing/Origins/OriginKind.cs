namespace Hearsay.Weighing.Origins;

/// <summary>What a claim goes back to. Of the kinds that the claims of one origin have, it has the first.</summary>
public enum OriginKind
{
    /// <summary>What the author, or a reporter of the paper, saw.</summary>
    Observation,

    /// <summary>The author of an opinion piece or an analysis, in whose voice it stands.</summary>
    Author,

    /// <summary>A body, an office-holder or a person with a name.</summary>
    Named,

    /// <summary>A report, a law, a film.</summary>
    Document,

    /// <summary>A news agency, cited, credited or copied.</summary>
    Wire,

    /// <summary>A paper or station that states it and says no more of where it has it from.</summary>
    Outlet,

    /// <summary>Somebody without a name: it cannot be traced.</summary>
    Unnamed,

    /// <summary>Documents that cite each other and nothing else: it cannot be traced.</summary>
    Circle,
}
