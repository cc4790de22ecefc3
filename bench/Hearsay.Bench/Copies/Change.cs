namespace Hearsay.Bench.Copies;

/// <summary>What is done to a text to derive another from it.</summary>
[Flags]
internal enum Change
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>10 to 60 % of its words go: the end, the beginning, or sentences here and there.</summary>
    Cut = 1,

    /// <summary>It gets a title, another first sentence, and other paragraphs.</summary>
    Retitle = 2,

    /// <summary>Foreign sentences or notices of 10 to 60 % of its length go into it or around it.</summary>
    Insert = 4,

    /// <summary>5 to 30 % of its words become others.</summary>
    Replace = 8,
}
