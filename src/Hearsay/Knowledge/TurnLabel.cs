namespace Hearsay.Knowledge;

/// <summary>Whom a label before a turn means that is nobody's name.</summary>
internal enum TurnLabel
{
    /// <summary>Who asks: <em>Q</em>.</summary>
    Question,

    /// <summary>Who is asked: <em>A</em>.</summary>
    Answer,

    /// <summary>Nobody: <em>Breaking</em>.</summary>
    Nobody,
}
