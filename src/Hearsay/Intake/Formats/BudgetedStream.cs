namespace Hearsay.Intake.Formats;

/// <summary>Hands on what a packed stream unfolds to, and counts it.</summary>
/// <param name="inner">The unpacked bytes.</param>
/// <param name="packed">How many packed bytes there are, or were read so far.</param>
/// <param name="budget">What may come out.</param>
internal sealed class BudgetedStream(Stream inner, Func<long> packed, UnpackBudget budget) : ForwardStream
{
    private long unfolded;

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        int count = inner.Read(buffer);
        unfolded += count;
        budget.TakeBytes(count, packed(), unfolded);
        return count;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
