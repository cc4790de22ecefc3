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
