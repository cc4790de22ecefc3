namespace Hearsay.Knowledge;

/// <summary>All countries, by code.</summary>
internal sealed class Countries
{
    private static readonly Lazy<Countries> Loaded = new(() => new Countries());
    private readonly Dictionary<string, Country> byCode;
    private readonly Dictionary<string, Country> byIso2;

    private Countries()
    {
        All = [.. LexiconFile.Read("English/countries.tsv").Select(ReadCountry)];
        byCode = All.ToDictionary(c => c.Code, StringComparer.Ordinal);
        byIso2 = All.Where(c => !c.IsGone).ToDictionary(c => c.Iso2, StringComparer.Ordinal);
    }

    /// <summary>The list that comes with Hearsay.</summary>
    public static Countries English => Loaded.Value;

    /// <summary>In order of their codes.</summary>
    public IReadOnlyList<Country> All { get; }

    /// <summary>The country with this alpha-3 code, or null.</summary>
    public Country? Find(string code) => byCode.GetValueOrDefault(code);

    /// <summary>The country with this alpha-2 code, or null.</summary>
    public Country? FindByIso2(string iso2) => byIso2.GetValueOrDefault(iso2);

    private static Country ReadCountry(LexiconRow row) => new()
    {
        Code = row.Required(0),
        Iso2 = row.Required(1),
        Name = row.Required(2),
        Adjectives = Cells.List(row[3]),
        People = Cells.List(row[4]),
        Aliases = Cells.List(row[5]),
        Capitals = Cells.List(row[6]),
        Seats = Cells.List(row[7]),
        Latitude = row.Number(8),
        Longitude = row.Number(9),
        From = row[10],
        Until = row[11],
    };
}
