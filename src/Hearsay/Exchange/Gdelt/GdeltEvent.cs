using Hearsay.Documents;
using Hearsay.Exchange.Events;

namespace Hearsay.Exchange.Gdelt;

/// <summary>A line of the table of events: one claim's coding for one pair of actors.</summary>
/// <param name="Id">GLOBALEVENTID.</param>
/// <param name="Document">The document that told it first in the order of adding.</param>
/// <param name="Claim">The claim that told it first.</param>
/// <param name="From">Actor 1.</param>
/// <param name="To">Actor 2.</param>
internal sealed record GdeltEvent(long Id, ExportedDocument Document, Claim Claim, Actor? From, Actor? To)
{
    /// <summary>How many pairs of actors of one claim become events; no text names as many.</summary>
    private const int MostPairs = 64;

    /// <summary>
    /// The events of a claim: none if no CAMEO code or no actor's code is known. Claims about one happening have the ids of that, so
    /// that they are lines of one event; the pairs of actors of a claim are told apart by the last digits.
    /// </summary>
    public static IReadOnlyList<GdeltEvent> Of(ExportedDocument document, ExportedClaim exported)
    {
        Claim claim = exported.Claim;
        if (claim.Event?.Cameo is null)
        {
            return [];
        }

        long id = IdOf(exported);
        var found = new List<GdeltEvent>();
        foreach ((Actor? from, Actor? to) in ActorPairs.Of(claim))
        {
            string? first = from is null ? null : ActorCode.Of(from).Cameo;
            string? second = to is null ? null : ActorCode.Of(to).Cameo;
            if (found.Count < MostPairs && (first ?? second) is not null && first != second && !found.Exists(e => CodeOf(e.From) == first && CodeOf(e.To) == second))
            {
                found.Add(new GdeltEvent(id + found.Count, document, claim, from, to));
            }
        }

        return found;
    }

    /// <summary>The GLOBALEVENTID of the first event of a claim: a number below 2^53, from the id of the happening, else of the claim.</summary>
    public static long IdOf(ExportedClaim exported) =>
        Math.Max(MostPairs, NameUuid.NumberOf("gdelt/" + (exported.Occurrence?.Id ?? exported.Claim.Id)) / MostPairs * MostPairs);

    private static string? CodeOf(Actor? actor) => actor is null ? null : ActorCode.Of(actor).Cameo;
}
