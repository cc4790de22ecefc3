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

    /// <summary>A new decision.</summary>
    public static Verdict Linked(Status status, Certainty certainty, LinkKind? link, string why)
    {
        var verdict = new Verdict { Link = link };
        verdict.Set(status, certainty, why);
        return verdict;
    }

    /// <summary>That the text takes it for granted.</summary>
    public static Verdict Presupposed(string why)
    {
        var verdict = new Verdict { IsPresupposed = true };
        verdict.Why.Add("status: " + why);
        return verdict;
    }

    /// <summary>Decides on status and certainty, whatever was decided before.</summary>
    public void Set(Status status, Certainty certainty, string why)
    {
        Status = status;
        Certainty = certainty;
        Why.RemoveAll(w => w.StartsWith("status:", StringComparison.Ordinal));
        Why.Add("status: " + why);
    }

    /// <summary>This decision with a link to the clause above.</summary>
    public Verdict With(LinkKind? link)
    {
        Link = link;
        return this;
    }

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
