namespace Hearsay.Knowledge;

/// <summary>What words for a body of a state name.</summary>
internal enum StateBodyUse
{
    /// <summary>The body: <em>the Foreign Office</em>.</summary>
    Institution,

    /// <summary>Who heads it: <em>the foreign secretary</em>.</summary>
    Office,

    /// <summary>What it is for: <em>foreign affairs</em>.</summary>
    Topic,
}
