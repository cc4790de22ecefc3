using System.Text;

namespace Hearsay.Knowledge;

/// <summary>
/// The tools of hybrid pressure by domain and phase, with the DISARM techniques that fit. It is a list, and another may take its place. It names
/// what a text presents as a tool; it says nothing of who uses it.
/// </summary>
public sealed class HybridLens
{
    private static readonly Lazy<HybridLens> Loaded = new(() => new HybridLens(LexiconFile.Read("lens.tsv")));

    private readonly Dictionary<string, HybridTool> byId;

    private HybridLens(IEnumerable<LexiconRow> rows)
    {
        var tools = new List<HybridTool>();
        byId = new Dictionary<string, HybridTool>(StringComparer.Ordinal);
        foreach (LexiconRow row in rows)
        {
            var tool = new HybridTool(
                row.Required(0), row.Required(1), Known(row, 2, Domains, "domain"), Known(row, 3, Phases, "phase"), Techniques(row));
            if (!byId.TryAdd(tool.Id, tool))
            {
                throw row.Fail($"'{tool.Id}' stands twice");
            }

            tools.Add(tool);
        }

        All = tools;
    }

    /// <summary>The domains.</summary>
    public static IReadOnlyList<string> Domains { get; } =
    [
        "infrastructure", "cyber", "space", "economy", "military", "culture", "societal", "public administration", "legal", "intelligence", "diplomacy",
        "political", "information",
    ];

    /// <summary>The phases, the mildest first.</summary>
    public static IReadOnlyList<string> Phases { get; } = ["priming", "destabilisation", "coercion"];

    /// <summary>The lens that comes with Hearsay.</summary>
    public static HybridLens BuiltIn => Loaded.Value;

    /// <summary>The tools, in the order of the list.</summary>
    public IReadOnlyList<HybridTool> All { get; }

    /// <summary>Reads a list from a file in UTF-8: tool, name, domains, phases, DISARM techniques, with tabs between and commas in lists.</summary>
    /// <exception cref="IOException">It is not there, or cannot be read.</exception>
    /// <exception cref="FormatException">A line is not as it should be; the message names file and line.</exception>
    public static HybridLens Read(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        using var reader = new StreamReader(path, Encoding.UTF8);
        return Read(reader, path);
    }

    /// <summary>Reads a list; <paramref name="name"/> stands in error messages.</summary>
    /// <exception cref="FormatException">A line is not as it should be; the message names file and line.</exception>
    public static HybridLens Read(TextReader reader, string name) => new(LexiconFile.Read(reader, name));

    /// <summary>The tool of an id; one that the list does not have has no domain, phase or technique.</summary>
    public HybridTool Find(string id) => byId.GetValueOrDefault(id) ?? new HybridTool(id, id, [], [], []);

    /// <summary>Whether the list has a tool of this id.</summary>
    public bool Has(string id) => byId.ContainsKey(id);

    private static string[] Known(LexiconRow row, int column, IReadOnlyList<string> values, string noun)
    {
        string[] cells = [.. row.Required(column).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
        return cells.FirstOrDefault(c => !values.Contains(c)) is { } other
            ? throw row.Fail($"'{other}' is no {noun} (there are {string.Join(", ", values)})")
            : cells;
    }

    private static string[] Techniques(LexiconRow row)
    {
        string[] ids = [.. row[4].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
        return ids.FirstOrDefault(id => Disarm.Find(id) is null) is { } other ? throw row.Fail($"'{other}' is no technique of DISARM") : ids;
    }
}
