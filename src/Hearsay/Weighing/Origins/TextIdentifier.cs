using Hearsay.Documents;
using Hearsay.Knowledge;

namespace Hearsay.Weighing.Origins;

/// <summary>Finds what report, law or film a source is, or whose.</summary>
internal static class TextIdentifier
{
    private static readonly HashSet<string> Passed = new(StringComparer.Ordinal)
    {
        "a", "an", "the", "this", "that", "of", "by", "from", "in", "on", "and", "for", "to", "new", "latest", "annual", "recent", "joint", "mr", "mrs", "ms",
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "his", "her", "their", "its", "our",
    };

    /// <summary>The issuer, if he is named; else the title; null if neither is.</summary>
    public static SourceIdentity? Find(string name, NameWords words, string? actor, string? date, OutletNames outlets)
    {
        if (words.Terms.Any(term => term.Kind is ActorTermKind.Person or ActorTermKind.Surname) && PersonIdentifier.Find(name, words, actor, date) is { } person)
        {
            return person with { IsText = true };
        }

        if (outlets.FindWithin(name, words, actor) is { } outlet)
        {
            return outlet;
        }

        if (words.Terms.FirstOrDefault(IsIssuer) is { } term)
        {
            return BodyIdentifier.Find(name, words, actor ?? term.Code, false) is { IsSpokesman: false } of ? of with { IsText = true } : Organisation(term.Entity, name, actor);
        }

        if (BodyIdentifier.Find(name, words, actor, false) is { IsSpokesman: false } body)
        {
            return body with { IsText = true };
        }

        int[] capitals = [.. Enumerable.Range(0, words.Count).Where(i => words.IsCapital(i) && !Passed.Contains(words.Lower[i]) && !IsFirstNoun(words, i))];
        if (capitals.Length == 0 || capitals.All(words.IsNation))
        {
            return null;
        }

        string stem = string.Join(' ', capitals.Select(i => words.Lower[i]));
        bool isTitle = SourceNouns.Find(words.Lower[capitals[^1]]) == SourceKind.Document || capitals.Length < 1;
        return isTitle ? new SourceIdentity { Kind = IdentityKind.Text, Stem = stem, Name = name, Actor = actor, IsText = true } : Organisation(stem, name, actor);
    }

    // "Report says": a capital that only begins the sentence.
    private static bool IsFirstNoun(NameWords words, int i) =>
        i == 0 && SourceNouns.Find(words.Lower[0]) == SourceKind.Document && !(words.Count > 1 && words.IsCapital(1));

    private static bool IsIssuer(ActorTerm term) => term.Kind == ActorTermKind.Organisation;

    private static SourceIdentity Organisation(string entity, string name, string? actor) => new()
    {
        Kind = IdentityKind.Organisation,
        Stem = NameWords.Plain(entity),
        Name = name,
        Actor = actor,
        IsText = true,
    };
}
