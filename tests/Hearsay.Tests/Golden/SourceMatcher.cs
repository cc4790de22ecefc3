using Hearsay.Documents;

namespace Hearsay.Tests.Golden;

/// <summary>Holds a source chain against one written as <c>the ministry (denies) > a witness + his brother (belief)</c>.</summary>
internal static class SourceMatcher
{
    public static bool Holds(IReadOnlyList<Source> sources, string value)
    {
        if (value == "author")
        {
            return sources.Count == 0;
        }

        string[] links = value.Split(" > ", StringSplitOptions.TrimEntries);
        return links.Length == sources.Select(s => s.Depth).DefaultIfEmpty().Max()
            && links.Select((link, i) => IsLink([.. sources.Where(s => s.Depth == i + 1)], link)).All(holds => holds);
    }

    /// <summary>Whether two names are one, articles at the start and capital letters aside.</summary>
    public static bool IsSameName(string name, string other) =>
        Bare(name).Equals(Bare(other), StringComparison.OrdinalIgnoreCase);

    private static bool IsLink(List<Source> sources, string link)
    {
        string[] names = link.Split('(')[0].Split(" + ", StringSplitOptions.TrimEntries);
        string[] words = link.Contains('(') ? link.Split('(')[1].TrimEnd(')').Split(' ') : [];
        return names.Length == sources.Count && names.All(n => sources.Any(s => IsSource(s, n))) && words.All(w => sources.TrueForAll(s => Is(s, w)));
    }

    private static bool IsSource(Source source, string name) => name switch
    {
        "?" => source.Name.Length == 0 || source.Kind is SourceKind.Unclear or SourceKind.Unnamed,
        "*" => true,
        _ => IsSameName(source.Name, name) || source.Actor == name,
    };

    private static bool Is(Source source, string word) =>
        source.Stance.ToString().Equals(word, StringComparison.OrdinalIgnoreCase)
        || source.Attitude.ToString().Equals(word, StringComparison.OrdinalIgnoreCase)
        || source.Speech.ToString().Equals(word, StringComparison.OrdinalIgnoreCase);

    private static string Bare(string name)
    {
        foreach (string article in new[] { "the ", "a ", "an " })
        {
            if (name.StartsWith(article, StringComparison.OrdinalIgnoreCase))
            {
                return name[article.Length..];
            }
        }

        return name;
    }
}
