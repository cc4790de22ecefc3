using Hearsay.Store;
using Hearsay.Store.Indicators;

namespace Hearsay.Web.Serving;

/// <summary>Looks at indicators whenever claims were added or a day began, as <c>hearsay watch</c> does, and tells of those that turned, whoever noted it.</summary>
internal sealed class TurnWatch(NoticeBoard board)
{
    private DateOnly? lastDay;
    private long lastClaim;
    private long? lastTurn;

    /// <summary>Looks.</summary>
    public void Look(Library library, DateOnly day)
    {
        IndicatorBook book = library.Indicators();
        lastTurn ??= book.LastTurn;
        long claim = book.LastClaim;
        if (day != lastDay || claim != lastClaim)
        {
            book.Note(day, day == lastDay ? lastClaim : null);
            (lastDay, lastClaim) = (day, claim);
        }

        if (book.LastTurn == lastTurn)
        {
            return;
        }

        foreach (IndicatorTurn turn in book.Turns(lastTurn.Value))
        {
            board.Tell(Notices.Turn(turn));
            lastTurn = turn.Number;
        }
    }
}
