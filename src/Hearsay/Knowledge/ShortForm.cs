namespace Hearsay.Knowledge;

/// <summary>How far a surname alone can be trusted to mean a leader.</summary>
internal enum ShortForm
{
    /// <summary>Rare enough to be taken for the leader at any date.</summary>
    Rare,

    /// <summary>Borne by many: taken for the leader only while in office, or once the text has the full name. Marked <c>?</c>.</summary>
    Common,

    /// <summary>An ordinary word too: only once the text has the full name or a title goes before. Marked <c>!</c>.</summary>
    Word,
}
