namespace Hearsay.Training.Scoring;

/// <summary>Cuts a text into units of resampling; a position belongs to the last unit that starts at or before it.</summary>
internal sealed class UnitMap
{
    private readonly int[] starts;

    /// <summary>Makes the map from the units' first positions, ascending; the first is 0.</summary>
    public UnitMap(int[] starts)
    {
        this.starts = starts;
    }

    public int Count => starts.Length;

    public int UnitAt(int position)
    {
        int at = Array.BinarySearch(starts, position);
        return at >= 0 ? at : ~at - 1;
    }
}
