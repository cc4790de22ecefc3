using Hearsay.Documents;

namespace Hearsay.Exchange;

/// <summary>Which claims count as events: what is asserted to have happened. What is planned, feared, denied or remembered does not.</summary>
/// <param name="WithOpinion">Whether the own voice of opinion pieces counts too.</param>
/// <param name="WithAll">Whether everything counts, however it is put forward.</param>
public sealed record EventChoice(bool WithOpinion = false, bool WithAll = false)
{
    /// <summary>Whether a claim counts.</summary>
    public bool Takes(Document document, Claim claim)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(claim);
        return WithAll
            || (claim is { Nature: Nature.Event, Status: Status.Asserted, Polarity: Polarity.Positive, History: null } && Hears(document, claim));
    }

    /// <summary>Whether the voice of a claim is listened to: all are, but the own voice of an opinion piece only if that is wanted.</summary>
    public bool Hears(Document document, Claim claim)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(claim);
        return WithOpinion || WithAll || document.Genre != Genre.Opinion || claim.Sources.Count > 0;
    }
}
