namespace Hearsay.Reading.Attributions;

/// <summary>What a word is in an attribution.</summary>
internal enum Part : byte
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Of the words that name who vouches.</summary>
    Source,

    /// <summary>Of the words that ascribe.</summary>
    Cue,

    /// <summary>Of what is ascribed.</summary>
    Content,
}
