using Hearsay.Knowledge;

namespace Hearsay.Training.Swaps;

/// <summary>A state with the words for it that can be exchanged for another's.</summary>
internal sealed class NamedState
{
    // States whose capitals came to the list later: the draw leaves them out, so that its figures stay comparable.
    private static readonly HashSet<string> NotDrawn = new(StringComparer.Ordinal)
    {
        "ATG", "BEL", "DJI", "GUY", "ISR", "LUX", "MCO", "SGP", "SMR", "VAT", "VCT",
    };

    private static readonly HashSet<string> WithArticle = new(StringComparer.Ordinal)
    {
        "BHS", "CAF", "CIV", "COD", "COG", "COM", "CZE", "DOM", "GBR", "GMB", "MDV", "NLD", "PHL", "SUN", "SYC", "ARE", "USA", "VAT", "MHL", "SLB", "DDR",
    };

    private NamedState(Country country)
    {
        Country = country;
    }

    /// <summary>The state.</summary>
    public Country Country { get; }

    /// <summary>Whether its name takes <em>the</em>.</summary>
    public bool TakesArticle => WithArticle.Contains(Country.Code);

    /// <summary>Its adjective.</summary>
    public string Adjective => Country.Adjectives[0];

    /// <summary>The name of its people.</summary>
    public string People => Country.People.Count > 0 ? Country.People[0] : Adjective + " citizens";

    /// <summary>One of its people.</summary>
    public string Person => People.EndsWith('s') && Country.People.Count > 0 ? People[..^1] : Adjective;

    /// <summary>The capital that stands for its government.</summary>
    public string Capital => Country.Capitals[0];

    /// <summary>All states that have all the words, in order of their codes.</summary>
    public static IReadOnlyList<NamedState> All { get; } =
    [
        .. Countries.English.All
            .Where(c => !c.IsGone && c.Adjectives.Count > 0 && c.Capitals.Count > 0 && !NotDrawn.Contains(c.Code))
            .Where(c => !c.Name.Contains(" and ", StringComparison.Ordinal))
            .Select(c => new NamedState(c)),
    ];

    /// <summary>The state with this code, or null if it lacks a word.</summary>
    public static NamedState? Find(string code) => All.FirstOrDefault(s => s.Country.Code == code);
}
