using System.Globalization;
using Hearsay.Documents;
using Hearsay.Weighing.Happenings;

namespace Hearsay.Weighing.Disagreements;

/// <summary>
/// Finds where the claims about one happening disagree. Only what is put forward as having happened is compared, and, for
/// whether it happened, what is denied; forecasts are no disagreement. What a claim leaves open disagrees with nothing.
/// </summary>
public static class DisagreementFinder
{
    private const int ShortWindow = 3;

    /// <summary>The disagreements of a happening, by kind.</summary>
    /// <param name="happening">The happening.</param>
    /// <param name="occurrenceOf">Gives the claim of a number.</param>
    public static IReadOnlyList<Disagreement> Find(Happening happening, Func<long, Occurrence> occurrenceOf)
    {
        ArgumentNullException.ThrowIfNull(happening);
        ArgumentNullException.ThrowIfNull(occurrenceOf);
        Occurrence[] members = [.. happening.Members.Select(occurrenceOf)];
        Disagreement?[] single =
        [
            OnPolarity(happening),
            OnActor(members),
            .. OnNumbers(members),
            OnTime(members),
            OnPlace(members),
        ];
        return [.. single.OfType<Disagreement>()];
    }

    private static Disagreement? OnPolarity(Happening happening) => happening is { Members.Count: > 0, Denied.Count: > 0 }
        ? new Disagreement(
            DisagreementKind.Polarity,
            "whether it happened",
            [new DisagreementSide("it happened", happening.Members), new DisagreementSide("it did not", happening.Denied)],
            "the same is put forward and denied")
        : null;

    private static Disagreement? OnActor(Occurrence[] members) => Compare(
        DisagreementKind.Actor,
        "who did it",
        members.Select(m => (Claim: m, Answer: string.Join(", ", StatesOf(m)))).Where(a => a.Answer.Length > 0),
        (a, b) => !StatesOf(a).Intersect(StatesOf(b), StringComparer.Ordinal).Any(),
        "the actors are of different states or blocs");

    private static IEnumerable<string> StatesOf(Occurrence claim) => claim.Actors
        .Select(a => a.Country).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    private static IEnumerable<Disagreement?> OnNumbers(Occurrence[] members) =>
        from member in members
        from quantity in member.Quantities
        where NumberRange.Of(quantity) is not null && (quantity.Kind != QuantityKind.Other || quantity.Unit is not null)
        group (Claim: member, Range: NumberRange.Of(quantity)!.Value) by AboutOf(quantity) into same
        orderby same.Key
        select OnNumber(same.Key, [.. same]);

    private static string AboutOf(Quantity quantity) => quantity.Kind switch
    {
        QuantityKind.Other => quantity.Unit!,
        QuantityKind.Money => "money in " + (quantity.Unit ?? "an unnamed currency"),
        _ => quantity.Kind.ToString().ToLowerInvariant(),
    };

    private static Disagreement? OnNumber(string about, (Occurrence Claim, NumberRange Range)[] answers)
    {
        bool disagree = answers.Any(a => answers.Any(b => a.Claim != b.Claim && !a.Range.Overlaps(b.Range)));
        return disagree
            ? new Disagreement(DisagreementKind.Number, about, SidesOf(answers.Select(a => (a.Claim, a.Range.Words))), "no number fits all that is stated")
            : null;
    }

    private static Disagreement? OnTime(Occurrence[] members) => Compare(
        DisagreementKind.Time,
        "when it happened",
        members.Where(m => m.Basis == WindowBasis.Stated && m.Window is { } w && w.Last.DayNumber - w.First.DayNumber < ShortWindow)
            .Select(m => (Claim: m, Answer: WordsOf(m.Window!.Value))),
        (a, b) => !a.Window!.Value.Overlaps(b.Window!.Value),
        "the days do not overlap");

    private static string WordsOf(DayRange days) => days.First == days.Last
        ? days.First.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{days.First:yyyy-MM-dd} to {days.Last:yyyy-MM-dd}");

    private static Disagreement? OnPlace(Occurrence[] members) => Compare(
        DisagreementKind.Place,
        "where it happened",
        members.Where(m => m.Place is not null).Select(m => (Claim: m, Answer: m.Place!)),
        AreApart,
        "the places lie apart");

    // A village and its country are no two places.
    private static bool AreApart(Occurrence first, Occurrence second) =>
        (first.Country is { } a && second.Country is { } b && a != b)
        || (first.Precision == PlacePrecision.City && second.Precision == PlacePrecision.City
            && PlaceEvidence.KilometresBetween(first, second) > PlaceEvidence.NearKilometres);

    private static Disagreement? Compare(
        DisagreementKind kind,
        string about,
        IEnumerable<(Occurrence Claim, string Answer)> answers,
        Func<Occurrence, Occurrence, bool> areApart,
        string reason)
    {
        (Occurrence Claim, string Answer)[] all = [.. answers];
        return all.Any(a => all.Any(b => areApart(a.Claim, b.Claim)))
            ? new Disagreement(kind, about, SidesOf(all), reason)
            : null;
    }

    private static DisagreementSide[] SidesOf(IEnumerable<(Occurrence Claim, string Answer)> answers) =>
        [.. answers.GroupBy(a => a.Answer, a => a.Claim.Number, StringComparer.Ordinal).Select(g => new DisagreementSide(g.Key, [.. g.Distinct()]))];
}
