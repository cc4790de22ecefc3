namespace Hearsay.Knowledge;

/// <summary>How much a word that calls in the past needs beside it.</summary>
internal enum PrecedentCue
{
    /// <summary>What it governs is the precedent, if it is past: <em>a reminder of</em>.</summary>
    Strong,

    /// <summary>Only what has a past date of its own is one: <em>like</em>.</summary>
    Weak,

    /// <summary>Before a proper name that stands for a past event: <em>another Suez</em>.</summary>
    Another,
}
