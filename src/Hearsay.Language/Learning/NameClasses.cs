namespace Hearsay.Language.Learning;

/// <summary>
/// Names of states, their peoples, capitals, adjectives and leaders, each with the class it belongs to
/// (<c>name-classes.tsv</c>). The syntax model sees the same word for all of a class, so that a tree does not depend on
/// which state is named; see <c>docs/decisions/009-name-classes.md</c>.
/// </summary>
internal static class NameClasses
{
    private static readonly Dictionary<string, string> Classes = Read();

    private static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Classes.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The word that stands for the class of <paramref name="form"/>, or null if it is of none.</summary>
    public static string? Find(ReadOnlySpan<char> form) => Lookup.TryGetValue(form, out string? found) ? found : null;

    private static Dictionary<string, string> Read()
    {
        const string Resource = "Hearsay.Language.Learning.name-classes.tsv";
        using Stream stream = typeof(NameClasses).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"'{Resource}': no such resource. Build Hearsay.Language again.");
        using var reader = new StreamReader(stream);
        var classes = new Dictionary<string, string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            int tab = line.IndexOf('\t', StringComparison.Ordinal);
            if (tab > 0 && line[0] != '#')
            {
                classes[line[..tab]] = RepresentativeOf(line[(tab + 1)..]);
            }
        }

        return classes;
    }

    // Any common word of the class would do: on EWT dev the five sets that were tried are within 0.02 of each other.
    private static string RepresentativeOf(string kind) => kind switch
    {
        "country" => "Iraq",
        "adjective" => "Iraqi",
        "people" => "Iraqis",
        "capital" => "Baghdad",
        "surname" => "Bush",
        _ => throw new InvalidOperationException($"'{kind}' in name-classes.tsv is no class of names."),
    };
}
