namespace Hearsay.Documents;

/// <summary>The way in which words are loaded.</summary>
public enum LoadedKind
{
    /// <summary>Words that carry a verdict: regime, liberated.</summary>
    Loaded,

    /// <summary>A label for people.</summary>
    NameCalling,

    /// <summary>Overstatement.</summary>
    Exaggeration,

    /// <summary>A verdict on a whole people or group.</summary>
    Generalisation,

    /// <summary>Scare quotes and so-called.</summary>
    Distancing,

    /// <summary>A plain word in a text that gives another side the loaded word for the like: government beside regime.</summary>
    Contrast,
}
