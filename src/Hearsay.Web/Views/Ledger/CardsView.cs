using Hearsay.Store;
using Hearsay.Store.Ledger;

namespace Hearsay.Web.Views.Ledger;

/// <summary>Who forecast how much.</summary>
/// <param name="Name">Only those whose name contains this.</param>
/// <param name="Tallies">Those with the most first.</param>
/// <param name="Count">How many there are.</param>
public sealed record CardsView(string Name, IReadOnlyList<ForecasterTally> Tallies, int Count)
{
    /// <summary>The most that are shown.</summary>
    public const int Most = 200;

    /// <summary>Looks.</summary>
    public static CardsView Of(Library library, string name, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(library);
        List<ForecasterTally> found = [.. library.Ledger().Tallies(day).Where(t => t.Forecaster.Name.Contains(name, StringComparison.OrdinalIgnoreCase))];
        return new CardsView(name, [.. found.Take(Most)], found.Count);
    }
}
