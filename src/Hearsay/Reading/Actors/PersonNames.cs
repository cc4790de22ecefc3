namespace Hearsay.Reading.Actors;

/// <summary>
/// The persons that a document names in full, and whom of them a surname or a given name alone means: of several, the one
/// named most often.
/// </summary>
internal sealed class PersonNames
{
    private static readonly HashSet<string> Titles = new(StringComparer.OrdinalIgnoreCase)
    {
        "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "dr", "dr.", "sir", "lord", "lady", "dame",
    };

    /// <summary>What a surname may begin with: <em>De Mistura</em> is Staffan de Mistura.</summary>
    private static readonly HashSet<string> Particles = new(StringComparer.OrdinalIgnoreCase)
    {
        "de", "di", "da", "dos", "del", "van", "von", "al", "el", "le", "la", "ben", "bin",
    };

    private readonly Dictionary<string, Dictionary<string, int>> byLast = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, int>> byFirst = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> fullest = new(StringComparer.Ordinal);

    /// <summary>The name without <em>Mr</em> and the like.</summary>
    public static string WithoutTitle(string name)
    {
        int space = name.IndexOf(' ', StringComparison.Ordinal);
        return space > 0 && Titles.Contains(name[..space]) ? name[(space + 1)..] : name;
    }

    /// <summary>Whether it has a given name and a surname.</summary>
    public static bool IsFull(string name) => WithoutTitle(name).Contains(' ', StringComparison.Ordinal);

    /// <summary>Notes a name; one that lists know counts for more.</summary>
    public void Learn(string name, bool isKnown)
    {
        string bare = WithoutTitle(name);
        if (!IsFull(bare))
        {
            return;
        }

        string ends = EndsOf(bare);
        Count(byLast, LastOf(bare), ends, isKnown);
        Count(byFirst, bare[..bare.IndexOf(' ', StringComparison.Ordinal)], ends, isKnown);
        if (!fullest.TryGetValue(ends, out string? known) || bare.Length > known.Length)
        {
            fullest[ends] = bare;
        }
    }

    /// <summary>The fullest name of the same person, or the name as it is.</summary>
    public string Complete(string name)
    {
        string bare = WithoutTitle(name);
        if (IsFull(bare) && Particles.Contains(bare[..bare.IndexOf(' ', StringComparison.Ordinal)]) && byLast.GetValueOrDefault(LastOf(bare)) is { } family)
        {
            return fullest[family.MaxBy(pair => pair.Value).Key];
        }

        if (IsFull(bare))
        {
            return fullest.GetValueOrDefault(EndsOf(bare), bare);
        }

        Dictionary<string, int>? sharing = byLast.GetValueOrDefault(bare) ?? byFirst.GetValueOrDefault(bare);
        return sharing is null ? name : fullest[sharing.MaxBy(pair => pair.Value).Key];
    }

    private static void Count(Dictionary<string, Dictionary<string, int>> names, string part, string ends, bool isKnown)
    {
        if (!names.TryGetValue(part, out Dictionary<string, int>? counts))
        {
            names[part] = counts = new Dictionary<string, int>(StringComparer.Ordinal);
        }

        counts[ends] = counts.GetValueOrDefault(ends) + (isKnown ? 2 : 1);
    }

    private static string LastOf(string name) => name[(name.LastIndexOf(' ') + 1)..];

    private static string EndsOf(string name) => name[..name.IndexOf(' ', StringComparison.Ordinal)] + " " + LastOf(name);
}
