using Hearsay.Knowledge;

namespace Hearsay.Weighing.Origins;

/// <summary>Finds the body of a state that a source is, speaks for or heads.</summary>
internal static class BodyIdentifier
{
    private static readonly HashSet<string> NotInOffice = new(StringComparer.Ordinal)
    {
        "adviser", "advisor", "aide", "ally", "assistant", "biographer", "brother", "candidate", "critic", "daughter", "elect", "envoy", "ex", "former", "friend",
        "late", "lawyer", "opponent", "rival", "shadow", "sister", "son", "then", "vice", "widow", "wife", "would-be", "president-elect", "ex-president", "ex-minister",
    };

    /// <summary>Bodies of which a state has many: the names of their towns tell them apart.</summary>
    private static readonly HashSet<string> Local = new(StringComparer.Ordinal) { "police", "prosecution", "parliament", "national guard", "border guard" };

    private static readonly HashSet<string> Governments = new(StringComparer.Ordinal) { "government", "authorities", "administration", "regime", "leadership", "state" };

    private static readonly HashSet<string> Spokesmen = new(StringComparer.Ordinal) { "spokesman", "spokeswoman", "spokesperson", "spokesmen", "spokespeople", "spokespersons", "spox" };

    /// <summary>Whether the name is that of a spokesman or a press service.</summary>
    public static bool IsSpokesman(NameWords words)
    {
        for (int i = 0; i < words.Count; i++)
        {
            bool isPress = words.Lower[i] is "press" or "information" && i + 1 < words.Count && words.Lower[i + 1] is "secretary" or "service" or "office" or "centre" or "officer";
            if (isPress || Spokesmen.Contains(words.Lower[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The body, with the person in the office if there is a name; null if the name is that of no body.</summary>
    public static SourceIdentity? Find(string name, NameWords words, string? actor, bool isSpokesman)
    {
        StateBody? body = StateBodies.Find(words.Lower, i => words.IsNation(i) && words.Lower[i] is not ("kremlin" or "white" or "house" or "pentagon" or "downing" or "street" or "elysee")
            || words.IsAfterComma(i) || IsSpokesmanWord(words, i));
        string? country = CountryOf(actor) ?? words.Country ?? HomeOf(words);
        if (body is null)
        {
            return IsGovernment(words) && country is not null ? Government(name, actor, country) : null;
        }

        bool isOffice = body.Use == StateBodyUse.Office;
        if (isOffice && !isSpokesman && (words.Lower.Any(NotInOffice.Contains) || IsOfAnother(words)))
        {
            return null;
        }

        (string Surname, string Given)? person = isOffice || isSpokesman ? PersonNameReader.Read(words) : null;
        if (body.Use == StateBodyUse.Institution && !isSpokesman && actor is not null && country is null)
        {
            country = actor.Split(' ')[0];
        }

        return new SourceIdentity
        {
            Kind = IdentityKind.Body,
            Stem = Local.Contains(body.Body) && !isSpokesman ? WithTown(body.Body, words) : body.Body,
            Country = country,
            Name = name,
            Actor = actor,
            IsSpokesman = isOffice || isSpokesman,
            Person = person is { } named && !isSpokesman ? PersonIdentifier.Of(named, name, actor) : person is { } speaker && LooksLikePerson(words) ? PersonIdentifier.Of(speaker, name, actor) : null,
        };
    }

    /// <summary>A state's government.</summary>
    public static SourceIdentity Government(string name, string? actor, string country) =>
        new() { Kind = IdentityKind.Government, Stem = "government", Country = country, Name = name, Actor = actor };

    /// <summary>The country of an actor's code, or null.</summary>
    public static string? CountryOf(string? actor) =>
        actor is { Length: >= 3 } && Countries.English.Find(actor[..3]) is not null ? actor[..3] : null;

    /// <summary>Whether somebody is named as being no longer, not yet or not quite in the office.</summary>
    public static bool IsOutOfOffice(NameWords words) => words.Lower.Any(NotInOffice.Contains);

    private static bool IsSpokesmanWord(NameWords words, int i) => Spokesmen.Contains(words.Lower[i]);

    private static bool IsGovernment(NameWords words) => words.Count > 0 && words.Lower.Any(Governments.Contains);

    // "the president of the court", "the secretary of the committee": another's.
    private static bool IsOfAnother(NameWords words)
    {
        int of = Array.FindIndex(words.Lower, word => word == "of");
        int next = of < 0 ? words.Count : of + 1;
        next += next < words.Count && words.Lower[next] is "the" ? 1 : 0;
        return of > 0 && next < words.Count && words.Lower[of - 1] is "president" or "premier" or "chancellor" or "speaker" && !words.IsNation(next) && !words.IsAfterComma(of)
            && words.Lower[next] is not ("republic" or "state" or "parliament");
    }

    // The names of seats say whose they are.
    private static string? HomeOf(NameWords words) =>
        words.Terms.FirstOrDefault(term => term is { Kind: ActorTermKind.Organisation or ActorTermKind.Seat })?.CountryCode is { } code && Countries.English.Find(code) is not null ? code : null;

    private static string WithTown(string body, NameWords words)
    {
        IEnumerable<string> town = Enumerable.Range(0, words.Count)
            .Where(i => words.IsCapital(i) && !words.IsNation(i) && words.Lower[i] is not ("the" or "police" or "force" or "national" or "state" or "federal" or "prosecutor" or "prosecutors" or "office" or "general" or "parliament" or "guard" or "border"))
            .Select(i => words.Lower[i]);
        return string.Join(' ', town.Prepend(body));
    }

    // "a spokesman for the Ministry of Defence" has capitals and no person.
    private static bool LooksLikePerson(NameWords words) =>
        Array.FindIndex(words.Lower, Spokesmen.Contains) is var at && ((at >= 0 && at + 1 < words.Count && words.IsCapital(at + 1)) || words.Lower.Contains("secretary") || (words.Count > 1 && Enumerable.Range(1, words.Count - 1).Any(words.IsAfterComma)));
}
