namespace Hearsay.Knowledge;

/// <summary>Which part the subject of a light verb plays in the event that its object names.</summary>
internal enum LightVerbDirection
{
    /// <summary>It does it: <em>launch an attack</em>.</summary>
    Agent,

    /// <summary>It is done to it: <em>suffer a defeat</em>, <em>come under attack</em>.</summary>
    Recipient,
}
