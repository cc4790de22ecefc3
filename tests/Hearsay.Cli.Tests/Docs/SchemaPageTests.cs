using System.Text.Json;
using System.Text.RegularExpressions;
using Xunit;

namespace Hearsay.Cli.Tests.Docs;

/// <summary>Holds the page of the output schema to what the program prints for the samples.</summary>
public sealed class SchemaPageTests
{
    [Fact]
    public void The_page_of_the_schema_names_every_field_that_is_printed_and_no_other()
    {
        string page = File.ReadAllText(Repository.PathOf("docs/schema.md"));
        var documented = Regex.Matches(page, @"^\| `([^`]+)` \|", RegexOptions.Multiline).Select(m => m.Groups[1].Value)
            .ToHashSet(StringComparer.Ordinal);
        var printed = new HashSet<string>(StringComparer.Ordinal);
        using var shell = new Shell();
        string paged = shell.Write("two-pages.txt", "The minister denied it on Monday.\fHe did so again on Tuesday.\n");
        CommandResult result = shell.Run("read", Repository.PathOf("samples"), paged, "--json");
        foreach (string line in result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            using JsonDocument reading = JsonDocument.Parse(line);
            Collect(reading.RootElement, "", printed);
        }

        Assert.Empty(printed.Except(documented));
        Assert.Empty(documented.Except(printed));
    }

    private static void Collect(JsonElement element, string path, HashSet<string> paths)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (JsonProperty property in element.EnumerateObject())
                {
                    string name = path == "reader.models" ? "*" : property.Name;
                    Collect(property.Value, path.Length == 0 ? name : $"{path}.{name}", paths);
                }

                AddUnlessStructure(path, paths);
                break;
            case JsonValueKind.Array when IsSpan(path):
                paths.Add(path);
                break;
            case JsonValueKind.Array:
                foreach (JsonElement item in element.EnumerateArray())
                {
                    Collect(item, path + "[]", paths);
                }

                break;
            default:
                paths.Add(path);
                break;
        }
    }

    /// <summary>An object is a field of its own where it may be null.</summary>
    private static void AddUnlessStructure(string path, HashSet<string> paths)
    {
        string[] optional = ["published", "cue", "event", "time", "place", "aim", "plan", "forecast"];
        if (optional.Contains(path.Split('.')[^1]))
        {
            paths.Add(path);
        }
    }

    private static bool IsSpan(string path) => path.EndsWith("span", StringComparison.Ordinal) ||
        path is "document.body[]" or "document.pages[]" or "claims[].sources[].content[]";
}
