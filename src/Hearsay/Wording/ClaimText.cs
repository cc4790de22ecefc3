using System.Globalization;
using Hearsay.Documents;
using Hearsay.Language.Syntax;

namespace Hearsay.Wording;

/// <summary>Puts one claim into lines: who says who did what to whom, the words it rests on, and what is known of it.</summary>
/// <param name="document">The document that the claim stands in.</param>
/// <param name="numbers">The number under which each claim of the document is shown, by id.</param>
public sealed class ClaimText(Document document, IReadOnlyDictionary<string, int> numbers)
{
    /// <summary>Words of claims within a claim are left out of its quotation from this length on.</summary>
    private const int LongEnoughToLeaveOut = 20;

    private const int LongestName = 60;
    private const int LongestLink = 12;
    private const string Dot = " · ";

    /// <summary>The source chain, then the doers, the deed, and those it is done to.</summary>
    public StyledText Headline(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        var text = new StyledText();
        foreach (IGrouping<int, Source> speakers in claim.Sources.GroupBy(s => s.Depth).OrderBy(g => g.Key))
        {
            bool isAgainst = speakers.Any(s => s.Stance is Stance.Denies or Stance.Doubts);
            text.Add(Wording([.. speakers]), isAgainst ? Style.Negation : Style.Source).Add(" › ", Style.Faint);
        }

        if (claim.Actors.Count > 0)
        {
            Names(text, claim.Actors);
            text.Add(" → ", Style.Faint);
        }

        if (claim.Polarity != Polarity.Positive)
        {
            text.Add(claim.Polarity == Polarity.Negative ? "not " : "whether ", Style.Negation);
        }

        text.Add(claim.Predicate.Lemma, Style.Predicate);
        if (claim.Recipients.Count > 0)
        {
            text.Add(" → ", Style.Faint);
            Names(text, claim.Recipients);
        }

        return text;
    }

    /// <summary>
    /// The words of the claim, the predicate marked. What is a claim of its own within them is left out: it is shown there.
    /// </summary>
    /// <param name="claim">The claim.</param>
    /// <param name="neighbours">The claims of its sentence.</param>
    public StyledText Quotation(Claim claim, IEnumerable<Claim> neighbours)
    {
        ArgumentNullException.ThrowIfNull(claim);
        ArgumentNullException.ThrowIfNull(neighbours);
        IEnumerable<TextSpan> inner = neighbours
            .Where(n => n.Span != claim.Span && claim.Span.Contains(n.Span) && !n.Span.Overlaps(claim.Predicate.Span))
            .Select(n => n.Span)
            .Where(s => s.Length >= LongEnoughToLeaveOut)
            .Order();
        var text = new StyledText().Add("“", Style.Faint);
        int at = claim.Span.Start;
        foreach (TextSpan span in inner)
        {
            if (span.Start >= at)
            {
                Quote(text, claim, at, span.Start);
                text.Add("[…]", Style.Faint);
                at = span.End;
            }
        }

        Quote(text, claim, at, claim.Span.End);
        return text.Add("”", Style.Faint);
    }

    /// <summary>All that is known beyond the words, or nothing.</summary>
    public StyledText Details(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        var text = new StyledText();
        foreach (string part in Parts(claim).Where(p => p.Length > 0))
        {
            text.AddPart(Dot, part, Style.Faint);
        }

        return text;
    }

    private IEnumerable<string> Parts(Claim claim)
    {
        yield return claim.Event is { } what ? Wording(what) : "";
        yield return claim.Time is { } time ? Wording(time) : "";
        yield return claim.Place is { } place ? Wording(place) : "";
        foreach (Quantity quantity in claim.Quantities)
        {
            yield return Wording(quantity);
        }

        yield return claim.Aim is { } aim ? Wording(aim) : "";
        yield return claim.Plan is { State: not PlanState.Open } ? "plan " + Words.Of(claim.Plan) : "";
        yield return claim.History switch { History.Precedent => "precedent", History.Background => "background", _ => "" };
        foreach (Tool tool in claim.Tools)
        {
            yield return $"tool {tool.Name}, says {(tool.By == "author" ? "the author" : tool.By)}";
        }

        yield return claim.Forecast is { } forecast ? Wording(forecast) : "";
        foreach (ClaimLink link in claim.Links)
        {
            yield return numbers.TryGetValue(link.To, out int number)
                ? string.Create(CultureInfo.InvariantCulture, $"{Words.Of(link.Kind)} {number}")
                : "";
        }

        yield return document.PageOf(claim.Span.Start) is { } page ? string.Create(CultureInfo.InvariantCulture, $"page {page}") : "";
        yield return claim.IsPresupposed ? "taken for granted" : "";
        yield return claim.Loaded.Count > 0
            ? "loaded words " + string.Join(", ", claim.Loaded.Select(l => $"“{l.Span.Of(document.Text)}”"))
            : "";
    }

    /// <summary>
    /// Those who speak jointly, and their cue, in the order of the text: <c>Zorin told the Council</c>, <c>in the words of Aliyev</c>.
    /// </summary>
    private string Wording(IReadOnlyList<Source> speakers)
    {
        Source first = speakers[0];
        string names = string.Join(" and ", speakers.Select(s => Short(s.Name)).Where(n => n.Length > 0).Distinct());
        string addressee = first.Addressee is { } to ? Short(to) : "";
        if (first.Cue is not { } cue)
        {
            return Joined(names.Length > 0 ? names : "somebody", addressee);
        }

        string words = Short(cue.Of(document.Text));
        if (words == ":")
        {
            // The turn of a conversation.
            return addressee.Length > 0 ? $"{names} to {addressee}" : names;
        }

        if (names.Length == 0)
        {
            return Joined($"somebody, “{words}”", addressee);
        }

        return first.Span is { } name && cue.Start < name.Start
            ? Joined(Joined(words + Between(cue, name), names), addressee)
            : Joined(Joined(names, words), addressee);
    }

    /// <summary>The little word that binds a cue to the name after it: <c> of</c>.</summary>
    private string Between(TextSpan cue, TextSpan name)
    {
        string words = name.Start > cue.End ? document.Text[cue.End..name.Start].TrimEnd() : "";
        return words.Length <= LongestLink && words.All(c => char.IsLetter(c) || c == ' ') ? words : "";
    }

    /// <summary>Whose aim it is, and whose word that is.</summary>
    public static string Wording(Aim aim) => aim.Kind == AimKind.Declared
        ? Joined("declared aim of", aim.Holder ?? "its holder")
        : Joined("aim imputed to", aim.Holder ?? "somebody");

    /// <summary>The event type with mode and code.</summary>
    public static string Wording(Event what) => what switch
    {
        { PloverType: { } type } => Joined(
            what.PloverMode is { } mode ? $"{type}/{mode}" : type, what.Cameo is { } cameo ? $"(CAMEO {cameo})" : ""),
        { Cameo: { } cameo } => $"CAMEO {cameo}",
        _ => "",
    };

    /// <summary>The time and how it is known.</summary>
    public static string Wording(ClaimTime time)
    {
        string value = time.End is { } end && time.Value is { } start && end != start ? $"{start} to {end}" : time.Value ?? time.End ?? "";
        string modifier = time.Modifier is { } mod ? mod.ToLowerInvariant().Replace('_', ' ') : "";
        return value.Length == 0 ? "" : $"{Joined(modifier, value)} ({Words.Of(time.Basis)})";
    }

    /// <summary>The place with its country.</summary>
    public static string Wording(ClaimPlace place)
    {
        string country = place.Country is { } code && !string.Equals(code, place.Name, StringComparison.Ordinal) ? $" [{code}]" : "";
        return $"{Words.Of(place.Relation)} {place.Name}{country}{(place.IsDisputed ? ", disputed" : "")}";
    }

    /// <summary>The number with its bound.</summary>
    public string Wording(Quantity quantity)
    {
        string what = Joined(Words.Of(quantity.Kind), quantity.Kind is QuantityKind.Other or QuantityKind.Money ? quantity.Unit ?? "" : "");
        string number = quantity.Value is { } value
            ? value.ToString("#,0.###", CultureInfo.InvariantCulture)
            : quantity.Span.Of(document.Text);
        return Joined(Words.Of(quantity.Bound), Joined(number, what));
    }

    /// <summary>The band, deadline and condition.</summary>
    public string Wording(Forecast forecast)
    {
        string band = (forecast.Low, forecast.High) switch
        {
            ({ } low, { } high) when low == high => string.Create(CultureInfo.InvariantCulture, $"{100 * low:0.##} %"),
            ({ } low, { } high) => string.Create(CultureInfo.InvariantCulture, $"{100 * low:0}–{100 * high:0} %"),
            _ => "",
        };
        string deadline = forecast.Deadline is { } day ? "by " + day : "";
        string condition = forecast.Condition is { } id && numbers.TryGetValue(id, out int number)
            ? string.Create(CultureInfo.InvariantCulture, $"if {number}")
            : "";
        string open = forecast.IsResolvable ? "" : "(cannot be resolved as worded)";
        return "forecast " + Joined(Joined(band, deadline), Joined(condition, open));
    }

    private static void Names(StyledText text, IReadOnlyList<Actor> actors)
    {
        for (int i = 0; i < actors.Count; i++)
        {
            Actor actor = actors[i];
            text.Add(i == 0 ? "" : ", ").Add(Joined(Words.Of(actor.Role), Short(actor.Name)));
            if (actor.Code is { } code)
            {
                text.Add($" [{code}]", Style.Faint);
            }
        }
    }

    private void Quote(StyledText text, Claim claim, int start, int end)
    {
        TextSpan predicate = claim.Predicate.Span;
        if (predicate.Start < start || predicate.End > end)
        {
            text.Add(document.Text[start..end]);
            return;
        }

        text.Add(document.Text[start..predicate.Start])
            .Add(predicate.Of(document.Text), Style.Predicate)
            .Add(document.Text[predicate.End..end]);
    }

    private static string Joined(string first, string second) =>
        first.Length == 0 ? second : second.Length == 0 ? first : first + " " + second;

    private static string Short(string name)
    {
        string line = Printable.Line(name);
        return line.Length <= LongestName ? line : line[..(LongestName - 1)].TrimEnd() + "…";
    }
}
