using System.Security.Cryptography;
using System.Text;
using Hearsay.Documents;

namespace Hearsay.Store.Keeping;

/// <summary>
/// What makes two mentions of sources one: the actor's code for offices and bodies, the name for persons. Sources that the text
/// does not name, and those that cannot be told, are never joined across documents: they have no key.
/// </summary>
internal static class SourceKey
{
    /// <summary>The key of a source, or null.</summary>
    public static string? Of(Source source) => source.Kind switch
    {
        SourceKind.Unnamed or SourceKind.Unclear or SourceKind.Group => null,
        _ when source.Name.Length == 0 => null,
        SourceKind.Document => null,
        SourceKind.Country when source.Actor is { } code => "country:" + code,
        SourceKind.Person when source.Entity is { } entity => "person:" + Folded(entity),
        SourceKind.Person when IsProperName(source.Name) => "person:" + Folded(source.Name),
        SourceKind.Person => null,
        _ => "organisation:" + Folded(source.Entity ?? source.Name),
    };

    /// <summary>A source of a claim with its key; null if there is none there, or it has no key.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="fromInside">1 for the one that vouches for it innermost, 2 for the one that cites that.</param>
    public static (string Key, Source Source)? OfChain(Claim claim, int fromInside) =>
        claim.Sources.Count >= fromInside && claim.Sources[^fromInside] is var source && Of(source) is { } key ? (key, source) : null;

    /// <summary>The id that stands for a key: <c>s-</c> and the first 16 hex digits of its SHA-256.</summary>
    public static string IdOf(string key) => "s-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)).AsSpan(0, 8));

    /// <summary>
    /// Whether what a source says may be put together across documents: bodies and states, and persons who act for one. Others, as far as
    /// is known, are private persons.
    /// </summary>
    /// <param name="kind">The kind, in lower case.</param>
    /// <param name="actor">The actor's code, or null.</param>
    public static bool IsPublic(string kind, string? actor) =>
        kind != "person" || (actor is not null && !actor.Split(' ').Skip(1).Any(sector => sector is "CVL" or "REF"));

    /// <summary>"A spokesman" is nobody in particular; "the foreign minister of Armenia" is somebody else after the next election.</summary>
    private static bool IsProperName(string name) => name.Split(' ') is [.., { Length: > 1 } last] words && char.IsUpper(last[0])
        && !words[0].Equals("a", StringComparison.OrdinalIgnoreCase) && !words[0].Equals("an", StringComparison.OrdinalIgnoreCase)
        && !words[0].Equals("the", StringComparison.OrdinalIgnoreCase) && !words[0].Equals("our", StringComparison.OrdinalIgnoreCase);

    private static string Folded(string name)
    {
        string bare = name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;
        return bare.Normalize(System.Text.NormalizationForm.FormKC).ToLowerInvariant();
    }
}
