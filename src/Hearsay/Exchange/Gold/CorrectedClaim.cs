using System.Globalization;
using Hearsay.Documents;
using Hearsay.Language.Syntax;

namespace Hearsay.Exchange.Gold;

/// <summary>A claim as a person says it should have been read.</summary>
/// <param name="Claim">The claim with the corrections in it.</param>
/// <param name="Factuality">-3 (certainly not) to 3 (certainly so).</param>
/// <param name="HasEvent">Whether a correction, or the confirmation of the whole claim, says what event it is, by whom and to whom.</param>
internal sealed record CorrectedClaim(Claim Claim, double Factuality, bool HasEvent)
{
    /// <summary>The tag by which a person confirms that a claim was read right.</summary>
    public const string Confirmation = "gold";

    /// <summary>The claim as corrected; null if nobody corrected or confirmed it.</summary>
    public static CorrectedClaim? Of(ExportedClaim exported)
    {
        Claim claim = exported.Claim;
        bool isConfirmed = exported.Remarks.Any(r => r is { Kind: "tag", Value: Confirmation });
        bool hasEvent = isConfirmed;
        double? factuality = null;
        bool isKnown = isConfirmed;
        foreach ((string field, string value) in exported.Remarks.Where(r => r.Kind == "correction").Select(PartsOf))
        {
            if (field == "factuality" && double.TryParse(value, CultureInfo.InvariantCulture, out double number))
            {
                factuality = Math.Clamp(number, -3, 3);
                isKnown = true;
            }
            else if (Change(claim, field, value) is { } changed)
            {
                claim = changed;
                isKnown = true;
                hasEvent |= field is "cameo" or "actor" or "recipient" or "nature";
            }
        }

        return isKnown ? new CorrectedClaim(claim, factuality ?? FactualityOf(claim), hasEvent) : null;
    }

    /// <summary>The scale of FactBank's values: certain 3, probable 2, possible 1, with the sign of the polarity; what is left open is 0.</summary>
    private static double FactualityOf(Claim claim)
    {
        int size = (claim.Status, claim.Certainty) switch
        {
            (not Status.Asserted, _) => 0,
            (_, Certainty.Certain) => 3,
            (_, Certainty.Probable) => 2,
            (_, Certainty.Possible) => 1,
            _ => 0,
        };
        return claim.Polarity switch { Polarity.Positive => size, Polarity.Negative => -size, _ => 0 };
    }

    private static (string Field, string Value) PartsOf(ExportedRemark remark)
    {
        string text = remark.Value ?? "";
        int at = text.IndexOf('=', StringComparison.Ordinal);
        return at < 0 ? ("", text) : (text[..at].Trim().ToLowerInvariant(), text[(at + 1)..].Trim());
    }

    /// <summary>The claim with another value; null if the field or the value is none that gold files hold.</summary>
    private static Claim? Change(Claim claim, string field, string value) => field switch
    {
        "status" when TryName(value, out Status status) => claim with { Status = status },
        "certainty" when TryName(value, out Certainty certainty) => claim with { Certainty = certainty },
        "polarity" when TryName(value, out Polarity polarity) => claim with { Polarity = polarity },
        "nature" when TryName(value, out Nature nature) => claim with { Nature = nature },
        "cameo" when value == "none" => claim with { Event = null },
        "cameo" when value.Length is 3 or 4 && value.All(char.IsAsciiDigit) =>
            claim with { Event = (claim.Event ?? new Event(null, null, [], null, null)) with { Cameo = value } },
        "actor" => claim with { Actors = ActorsOf(value, claim.Span) },
        "recipient" => claim with { Recipients = ActorsOf(value, claim.Span) },
        _ => null,
    };

    private static bool TryName<T>(string value, out T found)
        where T : struct, Enum
    {
        foreach (T member in Enum.GetValues<T>())
        {
            if (ContractNames<T>.WithHyphens(member) == value)
            {
                found = member;
                return true;
            }
        }

        found = default;
        return false;
    }

    /// <summary>Codes divided by semicolons: <c>ARM GOV; AZE MIL</c>; <c>none</c> for nobody.</summary>
    private static Actor[] ActorsOf(string value, TextSpan span) => value == "none"
        ? []
        : [.. value.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(code => new Actor(code, code, ActorRole.Agent, null, span))];
}
