namespace Hearsay.Knowledge.Petrarch;

/// <summary>What an item of a verb pattern asks for.</summary>
internal enum PatternItemKind
{
    /// <summary>One of its words or phrases.</summary>
    Words,

    /// <summary>An actor who is the source: <c>$</c>.</summary>
    Source,

    /// <summary>An actor who is the target: <c>+</c>.</summary>
    Target,

    /// <summary>An actor to be passed over: <c>^</c>.</summary>
    Skipped,

    /// <summary>Several actors joined, who do it to each other: <c>%</c>.</summary>
    Compound,
}
