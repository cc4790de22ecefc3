using System.Globalization;
using Hearsay.Documents;

namespace Hearsay.Wording;

/// <summary>Lists what is known of a claim, field by field, each with what decided it.</summary>
/// <param name="text">Puts the fields into words.</param>
/// <param name="numbers">The number under which each claim of the document is shown, by id.</param>
public sealed class ClaimFields(ClaimText text, IReadOnlyDictionary<string, int> numbers)
{
    /// <summary>The fields that hold something, in the order of the format; reasons of no field come last.</summary>
    public IReadOnlyList<ClaimField> Of(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        ILookup<string, string> why = claim.Why.ToLookup(FieldOf, ReasonOf, StringComparer.Ordinal);
        List<(string Name, string Value)> values = [.. Values(claim).Where(v => v.Value.Length > 0)];
        List<ClaimField> fields = [.. values.Select(v => new ClaimField(v.Name, v.Value, [.. why[v.Name]]))];
        foreach (IGrouping<string, string> rest in why.Where(g => values.TrueForAll(v => v.Name != g.Key)))
        {
            fields.Add(new ClaimField(rest.Key, "", [.. rest]));
        }

        return fields;
    }

    private IEnumerable<(string Name, string Value)> Values(Claim claim)
    {
        yield return ("source", claim.Sources.Count == 0 ? "the author" : string.Join(" › ", claim.Sources.GroupBy(s => s.Depth).Select(Wording)));
        yield return ("status", Lower(claim.Status) + (claim.IsPresupposed ? ", taken for granted" : ""));
        yield return ("certainty", Lower(claim.Certainty));
        yield return ("polarity", Lower(claim.Polarity));
        yield return ("factuality", claim.Factuality.ToString("+0.0;-0.0;0", CultureInfo.InvariantCulture) + " (-3 certainly not, 3 certainly so)");
        yield return ("nature", Lower(claim.Nature));
        yield return ("who", Names(claim.Actors.Where(a => a.Role == ActorRole.Agent)));
        yield return ("role", Names(claim.Actors.Where(a => a.Role != ActorRole.Agent)));
        yield return ("to", Names(claim.Recipients));
        yield return ("event", claim.Event is { } what ? ClaimText.Wording(what) : "");
        yield return ("when", claim.Time is { } time ? ClaimText.Wording(time) : "");
        yield return ("where", claim.Place is { } place ? ClaimText.Wording(place) : "");
        yield return ("number", string.Join(", ", claim.Quantities.Select(text.Wording)));
        yield return ("aim", claim.Aim is { } aim ? ClaimText.Wording(aim) : "");
        yield return ("plan", Words.Of(claim.Plan));
        yield return ("history", claim.History is { } history ? Lower(history) : "");
        yield return ("tool", string.Join(", ", claim.Tools.Select(t => $"{t.Name}, says {(t.By == "author" ? "the author" : t.By)}")));
        yield return ("forecast", claim.Forecast is { } forecast ? text.Wording(forecast) : "");
        yield return ("loaded", claim.Loaded.Count > 0 ? "words of verdict, whoever uses them" : "");
        yield return ("links", string.Join(", ", claim.Links.Select(Wording).Where(w => w.Length > 0)));
        yield return ("parent", claim.Parent is { } parent && numbers.TryGetValue(parent, out int number) ? Numbered("said in claim", number) : "");
    }

    private static string Wording(IEnumerable<Source> joint) => string.Join(" and ", joint.Select(s =>
        $"{(s.Name.Length > 0 ? s.Name : "somebody")}{(s.Actor is { } code ? $" [{code}]" : "")} ({Lower(s.Stance)}, {Lower(s.Attitude)})"));

    private static string Names(IEnumerable<Actor> actors) => string.Join(", ", actors.Select(a =>
        $"{(Words.Of(a.Role) is { Length: > 0 } role ? role + " " : "")}{a.Name}{(a.Code is { } code ? $" [{code}]" : "")}"));

    private string Wording(ClaimLink link) => numbers.TryGetValue(link.To, out int number) ? Numbered(Words.Of(link.Kind) + " claim", number) : "";

    private static string Numbered(string words, int number) => string.Create(CultureInfo.InvariantCulture, $"{words} {number}");

    private static string Lower<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    private static string FieldOf(string why) => why.IndexOf(": ", StringComparison.Ordinal) is > 0 and int colon ? why[..colon] : "other";

    private static string ReasonOf(string why) => why.IndexOf(": ", StringComparison.Ordinal) is > 0 and int colon ? why[(colon + 2)..] : why;
}
