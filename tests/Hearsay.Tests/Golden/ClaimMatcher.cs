using System.Globalization;
using Hearsay.Documents;

namespace Hearsay.Tests.Golden;

/// <summary>Holds the claims of a reading against what a golden passage says must be found.</summary>
internal sealed class ClaimMatcher
{
    private readonly DocumentReading reading;

    public ClaimMatcher(DocumentReading reading)
    {
        this.reading = reading;
    }

    /// <summary>What does not hold: the fields, <c>claim</c> if there is none, <c>no claim</c> if there is one. Empty if all holds.</summary>
    public IReadOnlyList<string> Unmet(GoldenClaim golden)
    {
        List<Claim> candidates = [.. reading.Claims.Where(c => IsOf(c, golden.Predicate))];
        if (golden.IsAbsent)
        {
            return candidates.Count == 0 ? [] : ["no claim"];
        }

        IEnumerable<List<string>> tries = candidates.Select(c => golden.Fields.Where(f => !Holds(c, f)).Select(f => f.ToString()).ToList());
        return tries.OrderBy(unmet => unmet.Count).FirstOrDefault() ?? ["claim"];
    }

    private bool IsOf(Claim claim, string predicate) =>
        claim.Predicate.Lemma.Equals(predicate, StringComparison.OrdinalIgnoreCase)
        || claim.Predicate.Lemma.StartsWith(predicate + " ", StringComparison.OrdinalIgnoreCase)
        || claim.Predicate.Span.Of(reading.Document.Text).Equals(predicate, StringComparison.OrdinalIgnoreCase);

    private bool Holds(Claim claim, GoldenField field) => field.Key switch
    {
        "is" => field.Value.Split(' ').All(word => Is(claim, word)),
        "from" => SourceMatcher.Holds(claim.Sources, field.Value),
        "who" => HoldsWho(claim, field.Value),
        "to" => AreActors(claim.Recipients, field.Value),
        "instigator" => AreActors(InRole(claim, ActorRole.Instigator), field.Value),
        "proxy" => AreActors(InRole(claim, ActorRole.Proxy), field.Value),
        "posed-as" => AreActors(InRole(claim, ActorRole.PosedAs), field.Value),
        "type" => IsType(claim.Event, field.Value),
        "cameo" => claim.Event?.Cameo?.StartsWith(field.Value, StringComparison.Ordinal) == true,
        "context" => claim.Event?.Contexts.Contains(field.Value) == true,
        "when" => WhenOf(claim.Time) == field.Value,
        "where" => IsPlace(claim.Place, field.Value),
        "aim" => AimOf(claim.Aim).StartsWith(field.Value, StringComparison.OrdinalIgnoreCase),
        "plan" => (claim.Plan is { } plan ? Hyphened(plan.State.ToString()) : "none") == field.Value,
        "link" => HasLink(claim, field.Value),
        "history" => (claim.History?.ToString().ToLowerInvariant() ?? "none") == field.Value,
        "tool" => HasTool(claim, field.Value),
        "number" => claim.Quantities.Any(q => NumberOf(q).StartsWith(field.Value, StringComparison.OrdinalIgnoreCase)),
        "loaded" => IsLoaded(claim, field.Value),
        "forecast" => HoldsForecast(claim.Forecast, field.Value),
        "addressee" => claim.Sources.Any(s => SourceMatcher.IsSameName(s.Addressee ?? "", field.Value)),
        "said" => claim.Sources.Any(s => s.Date == field.Value),
        _ => throw new InvalidDataException($"No such field: {field}"),
    };

    private static bool Is(Claim claim, string word) => word switch
    {
        "whether" => claim.Polarity == Polarity.Unknown,
        "unsure" => claim.Certainty == Certainty.Unknown,
        "presupposed" => claim.IsPresupposed,
        _ when Enum.TryParse(word, ignoreCase: true, out Status status) => claim.Status == status,
        _ when Enum.TryParse(word, ignoreCase: true, out Certainty certainty) => claim.Certainty == certainty,
        _ when Enum.TryParse(word, ignoreCase: true, out Polarity polarity) => claim.Polarity == polarity,
        _ when Enum.TryParse(word, ignoreCase: true, out Nature nature) => claim.Nature == nature,
        _ => throw new InvalidDataException($"No such word for a claim: {word}"),
    };

    private static bool HoldsWho(Claim claim, string value)
    {
        string[] sides = value.Split("->", StringSplitOptions.TrimEntries);
        bool agents = sides[0].Length == 0 || AreActors(InRole(claim, ActorRole.Agent), sides[0]);
        return agents && (sides.Length == 1 || AreActors(claim.Recipients, sides[1]));
    }

    private static IReadOnlyList<Actor> InRole(Claim claim, ActorRole role) => [.. claim.Actors.Where(a => a.Role == role)];

    private static bool AreActors(IReadOnlyList<Actor> actors, string value)
    {
        string[] expected = value == "none" ? [] : value.Split(',', StringSplitOptions.TrimEntries);
        return expected.Length == actors.Count && expected.All(e => actors.Any(a => IsActor(a, e)));
    }

    private static bool IsActor(Actor actor, string expected) => expected.StartsWith('"')
        ? SourceMatcher.IsSameName(actor.Name, expected.Trim('"')) || SourceMatcher.IsSameName(actor.Entity ?? "", expected.Trim('"'))
        : actor.Code == expected;

    private static bool IsType(Event? happening, string value) => value == "none"
        ? happening?.PloverType is null
        : happening is not null && (happening.PloverType == value || $"{happening.PloverType}/{happening.PloverMode}" == value);

    private static string WhenOf(ClaimTime? time) => time switch
    {
        null => "none",
        { End: { } end } => $"{time.Value}..{end}",
        _ => time.Value ?? "none",
    };

    private static bool IsPlace(ClaimPlace? place, string value)
    {
        if (place is null)
        {
            return value == "none";
        }

        string relation = place.Relation.ToString().ToLowerInvariant();
        return new[] { place.Name, $"{place.Name} ({place.Country})", $"{relation} {place.Name}", $"{relation} {place.Name} ({place.Country})" }
            .Any(form => SourceMatcher.IsSameName(form, value));
    }

    private static string AimOf(Aim? aim) => aim is null ? "none" : $"{aim.Kind} by {aim.Holder}";

    private bool HasLink(Claim claim, string value)
    {
        string[] parts = value.Split(' ', 2);
        return claim.Links.Any(l => Hyphened(l.Kind.ToString()) == parts[0] && reading.Claims.Any(c => c.Id == l.To && IsOf(c, parts[1])));
    }

    private static bool HasTool(Claim claim, string value) => value == "none"
        ? claim.Tools.Count == 0
        : claim.Tools.Any(t => t.Name == value || (value.StartsWith(t.Name + " by ", StringComparison.Ordinal) && SourceMatcher.IsSameName(t.By, value[(t.Name.Length + 4)..])));

    private static string NumberOf(Quantity quantity) => string.Create(
        CultureInfo.InvariantCulture, $"{quantity.Kind} {Hyphened(quantity.Bound.ToString()).Replace('-', ' ')} {quantity.Value} {quantity.Unit}");

    private bool IsLoaded(Claim claim, string value)
    {
        if (value == "none")
        {
            return claim.Loaded.Count == 0;
        }

        string words = value.Split('"')[1];
        string kind = value.Split('"')[2].Trim();
        return claim.Loaded.Any(l => l.Span.Of(reading.Document.Text).Trim('"', '“', '”').Equals(words, StringComparison.OrdinalIgnoreCase)
            && (kind.Length == 0 || Hyphened(l.Kind.ToString()) == kind));
    }

    private bool HoldsForecast(Forecast? forecast, string value)
    {
        string[] parts = value.Split(' ', 2);
        return value == "none" ? forecast is null : forecast is not null && parts[0] switch
        {
            "by" => forecast.Deadline == parts[1],
            "if" => reading.Claims.Any(c => c.Id == forecast.Condition && IsOf(c, parts[1])),
            "resolvable" => forecast.IsResolvable,
            "unresolvable" => !forecast.IsResolvable,
            "unhedged" => forecast.Low is null && forecast.High is null,
            _ => string.Create(CultureInfo.InvariantCulture, $"{forecast.Low}-{forecast.High}") == value,
        };
    }

    private static string Hyphened(string name) =>
        string.Concat(name.Select((c, i) => char.IsUpper(c) && i > 0 ? $"-{char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"));
}
