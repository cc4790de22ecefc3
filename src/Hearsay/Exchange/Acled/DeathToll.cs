using Hearsay.Documents;

namespace Hearsay.Exchange.Acled;

/// <summary>The deaths that a claim states: least, best and most; null where it states none.</summary>
internal readonly record struct DeathToll(long? Low, long? Best, long? High)
{
    /// <summary>
    /// The numbers of dead in the claim added up. "At least 5" has no most, "at most 5" has 0 as its least, "dozens" has no number at all.
    /// </summary>
    public static DeathToll Of(Claim claim)
    {
        var toll = default(DeathToll);
        bool isFirst = true;
        foreach (Quantity dead in claim.Quantities.Where(q => q is { Kind: QuantityKind.Killed, Value: >= 0 and < 1e9 } && q.Bound != QuantityBound.Vague))
        {
            long value = (long)dead.Value!.Value;
            DeathToll next = dead.Bound switch
            {
                QuantityBound.AtLeast => new DeathToll(value, value, null),
                QuantityBound.AtMost => new DeathToll(0, value, value),
                QuantityBound.About => new DeathToll(null, value, null),
                _ => new DeathToll(value, value, value),
            };
            toll = isFirst ? next : new DeathToll(toll.Low + next.Low, toll.Best + next.Best, toll.High + next.High);
            isFirst = false;
        }

        return toll;
    }
}
