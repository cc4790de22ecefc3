using System.Threading.Channels;

namespace Hearsay.Web.Serving;

/// <summary>Tells those who listen of what goes on beside the requests. Who does not keep up misses what is oldest; each notice says how things stand.</summary>
internal sealed class NoticeBoard
{
    /// <summary>So many listen at once at most.</summary>
    public const int MostListeners = 8;

    private const int MostUnread = 256;

    private readonly Lock gate = new();
    private readonly List<Channel<Notice>> listeners = [];

    /// <summary>Starts to listen; null if too many do.</summary>
    public Channel<Notice>? Listen()
    {
        lock (gate)
        {
            if (listeners.Count == MostListeners)
            {
                return null;
            }

            var listener = Channel.CreateBounded<Notice>(new BoundedChannelOptions(MostUnread) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true });
            listeners.Add(listener);
            return listener;
        }
    }

    /// <summary>Listens no more.</summary>
    public void Leave(Channel<Notice> listener)
    {
        lock (gate)
        {
            listeners.Remove(listener);
        }
    }

    /// <summary>Tells all who listen.</summary>
    public void Tell(Notice notice)
    {
        lock (gate)
        {
            listeners.ForEach(l => l.Writer.TryWrite(notice));
        }
    }
}
