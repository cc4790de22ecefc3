using Hearsay.Language.Syntax;

namespace Hearsay.Documents.Layers;

/// <summary>Finds the actors that tokens name.</summary>
internal sealed class ActorMap
{
    private readonly Dictionary<Token, ActorMention> byHead;

    public ActorMap(IReadOnlyCollection<ActorMention> actors)
    {
        byHead = new Dictionary<Token, ActorMention>(actors.Count);
        foreach (ActorMention actor in actors)
        {
            byHead.TryAdd(actor.Head, actor);
        }
    }

    /// <summary>The actor that the token heads the name of, or null.</summary>
    public ActorMention? Find(Token token) => byHead.GetValueOrDefault(token);

    /// <summary>Whether both name the same: by the code, else by the fullest name.</summary>
    public bool AreSame(Token one, Token other)
    {
        if (one == other)
        {
            return true;
        }

        if (Find(one) is not { } first || Find(other) is not { } second)
        {
            return false;
        }

        bool isSameCode = first.Code is not null && first.Code == second.Code && first.Entity == second.Entity;
        return isSameCode || string.Equals(first.Name, second.Name, StringComparison.OrdinalIgnoreCase);
    }
}
