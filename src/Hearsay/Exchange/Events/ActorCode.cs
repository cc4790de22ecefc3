using Hearsay.Documents;
using Hearsay.Knowledge;

namespace Hearsay.Exchange.Events;

/// <summary>An actor's code taken apart: <c>RUS GOV</c> is the country RUS and the sector GOV.</summary>
internal readonly record struct ActorCode
{
    private readonly string? code;

    private ActorCode(string? code) => this.code = code;

    /// <summary>The first three letters: a country or a body; null if nothing is known.</summary>
    public string? Top => code is { Length: >= 3 } ? code[..3] : null;

    /// <summary>The top, if it is a country.</summary>
    public string? Country => Top is { } top && Countries.English.Find(top) is not null ? top : null;

    /// <summary>The top, if it is a body of several countries, such as NAT or UNO.</summary>
    public string? Body => Country is null ? Top : null;

    /// <summary>Without blanks, as CAMEO writes it: <c>RUSGOV</c>; null if nothing is known.</summary>
    public string? Cameo => code?.Replace(" ", "", StringComparison.Ordinal);

    /// <summary>The parts behind the top.</summary>
    public ReadOnlySpan<char> Rest => code is { Length: > 4 } ? code.AsSpan(4) : [];

    /// <summary>The sectors without blanks: <c>REBPRE</c>; null if there are none.</summary>
    public string? Sectors => Rest.IsEmpty ? null : Rest.ToString().Replace(" ", "", StringComparison.Ordinal);

    /// <summary>The code of an actor.</summary>
    public static ActorCode Of(Actor actor) => new(actor.Code is { Length: >= 3 } code ? code : null);

    /// <summary>The n-th sector, from 0, or null.</summary>
    public string? Sector(int n)
    {
        ReadOnlySpan<char> rest = Rest;
        foreach (Range part in rest.Split(' '))
        {
            if (n-- == 0)
            {
                return rest[part] is { IsEmpty: false } sector ? sector.ToString() : null;
            }
        }

        return null;
    }
}
