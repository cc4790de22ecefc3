using Hearsay.Documents;
using Hearsay.Language.Syntax;

namespace Hearsay.Cli.Tests.Dossier;

/// <summary>Makes readings by hand; what a test does not care for is left at something harmless.</summary>
internal static class Some
{
    public static DocumentReading Reading(string text, params Func<string, Claim>[] claims) => new(
        new Document { Id = "d-0", Uri = "papers/one.txt", Text = text, Body = [new TextSpan(0, text.Length)] },
        [.. claims.Select(c => c(text))],
        [],
        []);

    /// <summary>A claim whose clause and predicate are the first such words of the text.</summary>
    public static Func<string, Claim> Claim(string clause, string predicate, Func<string, Claim, Claim>? with = null) => text =>
    {
        TextSpan span = Find(text, clause);
        int start = span.Start + clause.IndexOf(predicate, StringComparison.Ordinal);
        var claim = new Claim
        {
            Id = $"c-{start}",
            Span = span,
            Sentence = 0,
            Predicate = new Predicate(predicate, new TextSpan(start, start + predicate.Length)),
            Nature = Nature.Event,
            Status = Status.Asserted,
            Certainty = Certainty.Certain,
            Polarity = Polarity.Positive,
            Factuality = 3,
        };
        return with is null ? claim : with(text, claim);
    };

    public static TextSpan Find(string text, string words)
    {
        int start = text.IndexOf(words, StringComparison.Ordinal);
        return new TextSpan(start, start + words.Length);
    }

    public static Actor Actor(string text, string name, string? code, ActorRole role = ActorRole.Agent) =>
        new(name, code, role, null, Find(text, name));
}
