namespace Hearsay.Language.Tagging;

/// <summary>Forms of verbs that no ending gives away (<c>irregular-verbs.tsv</c>): <em>froze</em>, <em>lent</em>, <em>sank</em>.</summary>
internal static class IrregularVerbs
{
    private const string Resource = "Hearsay.Language.Tagging.irregular-verbs.tsv";

    private static readonly Dictionary<string, (string Lemma, string Kind)> Forms = Read();

    private static readonly Dictionary<string, (string Lemma, string Kind)>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Forms.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The dictionary form of a past form or participle in small letters, or null.</summary>
    public static string? FindLemma(string form) => Forms.TryGetValue(form, out var found) ? found.Lemma : null;

    /// <summary>Whether a form in small letters is a past form and can be nothing else.</summary>
    public static bool IsPastAlone(ReadOnlySpan<char> form) => Lookup.TryGetValue(form, out var found) && found.Kind == "past";

    /// <summary>Whether a form in small letters, as a verb, is a past form and no present one.</summary>
    public static bool IsPastVerb(ReadOnlySpan<char> form) => Lookup.TryGetValue(form, out var found) && found.Kind is "past" or "noun";

    private static Dictionary<string, (string Lemma, string Kind)> Read()
    {
        using Stream stream = typeof(IrregularVerbs).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"'{Resource}': no such resource. Build Hearsay.Language again.");
        using var reader = new StreamReader(stream);
        var forms = new Dictionary<string, (string Lemma, string Kind)>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                string[] cells = line.Split('\t');
                forms[cells[0]] = (cells[1], cells[2]);
            }
        }

        return forms;
    }
}
