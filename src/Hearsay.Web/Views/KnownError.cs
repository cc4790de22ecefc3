using System.Globalization;

namespace Hearsay.Web.Views;

/// <summary>A way in which Hearsay is known to misread, as counted on unseen text.</summary>
/// <param name="Field">The field.</param>
/// <param name="Share">In how many of a hundred claims.</param>
/// <param name="What">What goes wrong.</param>
public sealed record KnownError(string Field, int Share, string What)
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<KnownError> All { get; } = Load();

    private static KnownError[] Load()
    {
        using var reader = new StreamReader(typeof(KnownError).Assembly.GetManifestResourceStream("views/known-errors.tsv")!);
        return
        [
            .. reader.ReadToEnd().Split('\n').Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split('\t'))
                .Select(c => new KnownError(c[0], int.Parse(c[1], CultureInfo.InvariantCulture), c[2])),
        ];
    }
}
