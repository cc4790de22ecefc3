using Hearsay.Store;
using Hearsay.Store.Speakers;

namespace Hearsay.Web.Views.Sources;

/// <summary>Who speaks in a library, a part at a time.</summary>
public sealed record SourcesView
{
    /// <summary>How many a part has.</summary>
    public const int PartLength = 40;

    /// <summary>Only those whose name contains this.</summary>
    public required string Name { get; init; }

    /// <summary>In which order.</summary>
    public required SpeakerOrder Order { get; init; }

    /// <summary>Those of this part.</summary>
    public IReadOnlyList<Speaker> Speakers { get; init; } = [];

    /// <summary>How many there are.</summary>
    public int Count { get; init; }

    /// <summary>Behind which one the next part begins; null if this is the last.</summary>
    public string? Next { get; init; }

    /// <summary>Whether this is not the first part.</summary>
    public bool IsLater { get; init; }

    /// <summary>Looks.</summary>
    public static SourcesView Of(Library library, string name, SpeakerOrder order, string? after)
    {
        ArgumentNullException.ThrowIfNull(library);
        (IReadOnlyList<Speaker> found, int count) = library.Speakers().Part(name, order, after, PartLength + 1);
        return new SourcesView
        {
            Name = name,
            Order = order,
            Speakers = [.. found.Take(PartLength)],
            Count = count,
            Next = found.Count > PartLength ? found[PartLength - 1].Id : null,
            IsLater = after is not null,
        };
    }

    /// <summary>The order of a name; that by claims if it is none.</summary>
    public static SpeakerOrder OrderOf(string? name) =>
        Enum.TryParse(name, ignoreCase: true, out SpeakerOrder order) && Enum.IsDefined(order) ? order : SpeakerOrder.Claims;
}
