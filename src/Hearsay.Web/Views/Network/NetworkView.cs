using Hearsay.Documents;
using Hearsay.Store;
using Hearsay.Store.Networks;
using Hearsay.Store.Problems;

namespace Hearsay.Web.Views.Network;

/// <summary>What the network page shows.</summary>
public sealed record NetworkView
{
    /// <summary>How many ties are shown if nothing is said.</summary>
    public const int UsualTies = 40;

    /// <summary>How many ties are shown at most.</summary>
    public const int MostTies = 200;

    /// <summary>Of which claims it is drawn.</summary>
    public required NetworkFilter Filter { get; init; }

    /// <summary>Whether claims of every status were asked for.</summary>
    public bool IsOfAll { get; init; }

    /// <summary>How many ties are wanted.</summary>
    public int Most { get; init; } = UsualTies;

    /// <summary>The network; null if the query was not understood.</summary>
    public Store.Networks.Network? Network { get; init; }

    /// <summary>Why the query was not understood; else null.</summary>
    public string? Problem { get; init; }

    /// <summary>How many documents wait to be weighed.</summary>
    public long Waiting { get; init; }

    /// <summary>The event types that acts can be narrowed to.</summary>
    public static IReadOnlyList<string> Types { get; } = [.. NetworkCounter.Types];

    /// <summary>Looks.</summary>
    /// <param name="library">The library.</param>
    /// <param name="filter">What is asked for.</param>
    /// <param name="isOfAll">Whether claims of every status were asked for.</param>
    /// <param name="most">The most ties that are shown; null for the usual number.</param>
    /// <param name="draw">Draws a network of so many ties.</param>
    public static NetworkView Of(Library library, NetworkFilter filter, bool isOfAll, int? most, Func<NetworkFilter, int, Store.Networks.Network> draw)
    {
        ArgumentNullException.ThrowIfNull(draw);
        ArgumentNullException.ThrowIfNull(library);
        var view = new NetworkView { Filter = filter, IsOfAll = isOfAll, Most = Math.Clamp(most ?? UsualTies, 1, MostTies) };
        try
        {
            return view with { Network = draw(filter, view.Most), Waiting = library.Waiting };
        }
        catch (Exception problem) when (problem is QueryException or LibraryException)
        {
            return view with { Problem = problem.Message };
        }
    }

    /// <summary>
    /// What was asked for. Acts are of what is asserted if nothing is said of the status: what is planned or demanded is no act yet.
    /// </summary>
    public static NetworkFilter FilterOf(string? view, string? query, string? status, string? type)
    {
        NetworkKind kind = Enum.TryParse(view, ignoreCase: true, out NetworkKind known) && Enum.IsDefined(known) ? known : NetworkKind.Says;
        Status? wanted = Enum.TryParse(status, ignoreCase: true, out Status named) && Enum.IsDefined(named) ? named
            : kind == NetworkKind.Acts && string.IsNullOrEmpty(status) ? Status.Asserted
            : null;
        return new NetworkFilter(kind, query?.Trim() ?? "", wanted, Types.FirstOrDefault(t => t.Equals(type, StringComparison.OrdinalIgnoreCase)));
    }
}
