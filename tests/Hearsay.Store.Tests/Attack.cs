using Hearsay.Documents;
using Hearsay.Language.Syntax;

namespace Hearsay.Store.Tests;

/// <summary>Documents of one sentence that tell of an attack on a town.</summary>
internal static class Attack
{
    /// <summary>A reading with its one claim.</summary>
    public static DocumentReading On(string town, string day, string outlet, int killed = 0, Source? source = null, Func<Claim, Claim>? change = null)
    {
        // Words of its own, so that none is a copy of another.
        int seed = (outlet + town + day).Aggregate(7, (hash, c) => ((hash * 31) + c) % 99_991);
        string own = string.Join(' ', Enumerable.Range(0, 24).Select(i => "w" + (((seed * (i + 3)) + i) % 9973)));
        string text = $"Norland shelled {town} on {day}, {source?.Name ?? "our paper"} tells {outlet}, and {killed} died. {own}.";
        Document document = Desk.Document(outlet + town + day, text, outlet, day);
        string country = town[0] switch { 'K' => "SWE", 'B' => "FIN", _ => "DNK" };
        int at = text.IndexOf(town, StringComparison.Ordinal);
        return Desk.Reading(document, "shelled", c =>
        {
            Claim claim = c with
            {
                Span = new TextSpan(0, at + town.Length),
                Event = new Event("ASSAULT", null, [], "190", 4),
                Actors = [new Actor("Norland", "NOR MIL", ActorRole.Agent, null, new TextSpan(0, 7))],
                Recipients = [new Actor(town, country, ActorRole.Agent, null, new TextSpan(at, at + town.Length))],
                Place = new ClaimPlace { Name = town, Country = country, Countries = [country], Latitude = 50 + town.Length, Longitude = 10 + (town[0] % 16), Precision = PlacePrecision.City, Span = new TextSpan(at, at + town.Length) },
                Time = new ClaimTime(day, null, null, TimeBasis.Explicit, null),
                Quantities = killed == 0 ? [] : [new Quantity(QuantityKind.Killed, killed, QuantityBound.Exactly, null, new TextSpan(0, 1))],
                Sources = source is null ? [] : [source],
            };
            return change is null ? claim : change(claim);
        });
    }

    /// <summary>A source that gives its own word.</summary>
    public static Source By(string name, SourceKind kind = SourceKind.Organisation, string? actor = null) => new() { Depth = 1, Name = name, Kind = kind, Actor = actor };
}
