namespace Hearsay.Store.Cases;

/// <summary>The parts of a dossier.</summary>
public enum DossierSection
{
    /// <summary>Who acts, is acted on, is said to be behind it, is quoted.</summary>
    Actors,

    /// <summary>Purposes: declared by their holder, or imputed by others.</summary>
    Aims,

    /// <summary>What is presented as an instrument of pressure, by domain.</summary>
    Tools,

    /// <summary>The past called in as a comparison, and by whom.</summary>
    Precedents,

    /// <summary>What is said to have happened, by day.</summary>
    Timeline,

    /// <summary>Forecasts of which nobody has said how they ended.</summary>
    Forecasts,

    /// <summary>What claims about one happening cannot agree on.</summary>
    Disagreements,
}
