namespace Hearsay.Store.Speakers;

/// <summary>In which order those who speak are listed.</summary>
public enum SpeakerOrder
{
    /// <summary>Those with the most claims first.</summary>
    Claims,

    /// <summary>By name.</summary>
    Name,

    /// <summary>Those first of whom a claim was added last.</summary>
    Latest,
}
