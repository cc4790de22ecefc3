namespace Hearsay.Store.Counting;

/// <summary>
/// What makes claims one where copies and shared origins count once: they go back to the same origin and are about the same happening; where
/// they are about none, they are of the same day, type and status. A claim that was not weighed yet counts by itself.
/// </summary>
internal readonly record struct SeparateClaim(long Number, string? Origin, long? Happening, long? Day, string? Plover, int Status)
{
    /// <summary>Equal for claims that count once.</summary>
    public (string Origin, long Happening, long Day, string Plover, int Status) Unit => (Origin, Happening) switch
    {
        (null, _) => ("", Number, 0, "", 0),
        ({ } origin, { } happening) => (origin, happening, 0, "", 0),
        ({ } origin, null) => (origin, 0, Day ?? 0, Plover ?? "", Status + 1),
    };
}
