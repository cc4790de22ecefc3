using Hearsay.Knowledge;
using Xunit;

namespace Hearsay.Tests.Knowledge;

/// <summary>
/// The names that the syntax model takes for one are those of the lexicon of actors: <c>HEARSAY_ACCEPT=1</c> writes them
/// anew after the lexicon has changed.
/// </summary>
public sealed class NameClassTests
{
    private const string Heading =
        "# Words of one token that name states, their peoples, capitals, adjectives and leaders, and their class.\n"
        + "# Made from src/Hearsay/Knowledge/English by NameClassTests: HEARSAY_ACCEPT=1 writes it anew.\n";

    [Fact]
    public void The_names_that_syntax_takes_for_one_are_those_of_the_lexicon()
    {
        string path = Path.Combine(Repository.Root, "src", "Hearsay.Language", "Learning", "name-classes.tsv");
        string expected = Heading + string.Concat(Classes().Select(c => $"{c.Key}\t{c.Value}\n"));
        if (Environment.GetEnvironmentVariable("HEARSAY_ACCEPT") == "1")
        {
            File.WriteAllText(path, expected);
        }

        Assert.Equal(expected, File.ReadAllText(path).ReplaceLineEndings("\n"));
    }

    private static SortedDictionary<string, string> Classes()
    {
        var classes = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (Country country in Countries.English.All)
        {
            Add(classes, "country", [country.Name, .. country.Aliases]);
            Add(classes, "adjective", country.Adjectives);
            Add(classes, "people", country.People);
            Add(classes, "capital", country.Capitals);
        }

        Add(classes, "surname", ActorLexicon.English.Leaders.Where(l => l.ShortForm == ShortForm.Rare).Select(l => l.Short));
        return classes;
    }

    // Abbreviations stay as they are: they are used as names and as adjectives.
    private static void Add(SortedDictionary<string, string> classes, string kind, IEnumerable<string> names)
    {
        foreach (string name in names)
        {
            if (name.Length > 3 && name.All(char.IsLetter) && !name.All(char.IsUpper))
            {
                classes.TryAdd(name, kind);
            }
        }
    }
}
