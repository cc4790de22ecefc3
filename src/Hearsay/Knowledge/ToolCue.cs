namespace Hearsay.Knowledge;

/// <summary>How a word presents something as an instrument of pressure.</summary>
internal enum ToolCue
{
    /// <summary>It is called one: <em>a weapon of</em>.</summary>
    Noun,

    /// <summary>It is handled as one: <em>exploit</em>.</summary>
    Verb,

    /// <summary>It is handled, and a purpose stands beside it: <em>organised … to</em>.</summary>
    Neutral,

    /// <summary>The verb says what it does to others: <em>blackmail with</em>.</summary>
    Pressure,

    /// <summary>A preposition before it: <em>by means of</em>.</summary>
    Means,

    /// <summary>An adjective beside it: <em>hybrid</em>.</summary>
    Adjective,
}
