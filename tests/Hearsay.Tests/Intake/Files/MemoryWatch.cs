namespace Hearsay.Tests.Intake.Files;

/// <summary>Looks again and again at how much memory is in use beyond what was when it began.</summary>
internal sealed class MemoryWatch : IDisposable
{
    private const long Suspicious = 512L << 20;

    private readonly long start = GC.GetTotalMemory(forceFullCollection: true);
    private readonly Timer timer;
    private long most;

    public MemoryWatch()
    {
        timer = new Timer(_ => Look(), null, 0, 20);
    }

    /// <summary>The most that was seen, in bytes.</summary>
    public long Most
    {
        get
        {
            Look();
            return Interlocked.Read(ref most);
        }
    }

    public void Dispose() => timer.Dispose();

    private void Look()
    {
        long now = GC.GetTotalMemory(false) - start;
        if (now > Suspicious)
        {
            // What nobody holds any more and was only not collected yet is not in use.
            now = GC.GetTotalMemory(forceFullCollection: true) - start;
        }

        Interlocked.Exchange(ref most, Math.Max(Interlocked.Read(ref most), now));
    }
}
