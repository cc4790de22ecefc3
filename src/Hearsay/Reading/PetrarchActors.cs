using Hearsay.Documents;
using Hearsay.Documents.Layers;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading;

/// <summary>
/// Gives actors the codes of CAMEO: without spaces, <c>---</c> for a country that is not known (<c>---REB</c>), and
/// <c>PPL</c> for a people.
/// </summary>
internal sealed class PetrarchActors
{
    private const string People = "PPL";
    private readonly Dictionary<TextSpan, ActorMention> mentions = [];

    /// <summary>Knows the actors of a document.</summary>
    public PetrarchActors(IEnumerable<ActorMention> actors)
    {
        foreach (ActorMention actor in actors)
        {
            mentions.TryAdd(actor.Span, actor);
        }
    }

    /// <summary>The code, or null for somebody of whom nothing is known.</summary>
    public string? CodeOf(Actor actor)
    {
        ActorMention? mention = mentions.GetValueOrDefault(actor.Span);
        if (actor.Code is not { } code)
        {
            return mention?.Sectors is { Length: > 0 } sectors ? CodedEvent.Unknown + Joined(sectors) : null;
        }

        bool isPeople = code.Length == 3 && mention is { Kind: SourceKind.Group, IsPlural: true };
        return isPeople ? code + People : Joined(code);
    }

    private static string Joined(string code) => code.Replace(" ", "", StringComparison.Ordinal);
}
