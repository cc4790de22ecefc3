using Hearsay.Documents;

namespace Hearsay.Reading.Factuality;

/// <summary>Status, certainty and polarity while they are being decided.</summary>
internal sealed class Verdict
{
    public Status Status { get; set; } = Status.Asserted;

    public Certainty Certainty { get; set; } = Certainty.Certain;

    public Polarity Polarity { get; set; } = Polarity.Positive;

    public bool IsPresupposed { get; set; }

    public bool IsHabit { get; set; }

    public int Condition { get; set; } = -1;

    public LinkKind? Link { get; set; }

    public (double Low, double High)? Band { get; set; }

    /// <summary>The rules that decided.</summary>
    public List<string> Why { get; } = [];

    /// <summary>The same decision for a clause that shares it, without the reasons.</summary>
    public Verdict Share(string why)
    {
        var shared = new Verdict
        {
            Status = Status,
            Certainty = Certainty,
            Polarity = Polarity,
            Condition = Condition,
            Band = Band,
        };
        shared.Why.Add("status: " + why);
        return shared;
    }

    /// <summary>Turns yes to no and no to yes.</summary>
    public void Flip()
    {
        Polarity = Polarity switch
        {
            Polarity.Positive => Polarity.Negative,
            Polarity.Negative => Polarity.Positive,
            _ => Polarity.Unknown,
        };
    }

    /// <summary>Lowers the certainty to <paramref name="certainty"/> if it is higher.</summary>
    public void Weaken(Certainty certainty)
    {
        if (certainty > Certainty)
        {
            Certainty = certainty;
        }
    }
}
