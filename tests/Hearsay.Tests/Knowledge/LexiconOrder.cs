using Xunit;

namespace Hearsay.Tests.Knowledge;

/// <summary>Holds a lexicon to its form: rows in ordinal order, none twice.</summary>
internal static class LexiconOrder
{
    public static void Check(string resource)
    {
        using Stream? stream = typeof(Hearsay.Documents.Claim).Assembly
            .GetManifestResourceStream("Hearsay.Knowledge." + resource.Replace('/', '.'));
        Assert.NotNull(stream);
        using var reader = new StreamReader(stream);
        string[] rows = [.. reader.ReadToEnd().Split('\n').Where(l => l.Length > 0 && l[0] != '#')];

        Assert.NotEmpty(rows);
        for (int i = 1; i < rows.Length; i++)
        {
            Assert.True(
                string.CompareOrdinal(rows[i - 1], rows[i]) < 0,
                $"'{resource}': '{rows[i]}' stands after '{rows[i - 1]}'. Sort the file: LC_ALL=C sort -u.");
        }
    }
}
