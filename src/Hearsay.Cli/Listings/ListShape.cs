using System.Globalization;
using System.Text.Json;
using Hearsay.Exchange;

namespace Hearsay.Cli.Listings;

/// <summary>How the items of a listing are printed, in every form.</summary>
/// <typeparam name="T">An item.</typeparam>
internal sealed record ListShape<T>
{
    /// <summary>What one is called.</summary>
    public required string Noun { get; init; }

    /// <summary>The columns: texts, numbers or null. They are those of the CSV, and the fields of the JSON unless <see cref="Json"/> is given.</summary>
    public required IReadOnlyList<(string Name, Func<T, object?> Value)> Columns { get; init; }

    /// <summary>What to give <c>--cursor</c> to go on behind an item.</summary>
    public required Func<T, string> CursorOf { get; init; }

    /// <summary>The item as a line of JSON; null for its columns.</summary>
    public Func<T, string>? Json { get; init; }

    /// <summary>Prints an item for people; null for a table of the columns named in <see cref="Table"/>.</summary>
    public Action<T>? Text { get; init; }

    /// <summary>The columns that people see in the table.</summary>
    public IReadOnlyList<string> Table { get; init; } = [];

    /// <summary>Whether people see numbers with two decimals; programs get all of them.</summary>
    public bool Rounded { get; init; }

    /// <summary>A value as people see it.</summary>
    public string ShownOf(object? value) => Rounded && value is double number ? number.ToString("0.00", CultureInfo.InvariantCulture) : TextOf(value);

    /// <summary>Writes the columns of an item as fields.</summary>
    public void WriteColumns(Utf8JsonWriter json, T item)
    {
        foreach ((string name, Func<T, object?> value) in Columns)
        {
            switch (value(item))
            {
                case null:
                    json.WriteNull(name);
                    break;
                case long number:
                    json.WriteNumber(name, number);
                    break;
                case int number:
                    json.WriteNumber(name, number);
                    break;
                case double number:
                    json.WriteNumberOrNull(name, number);
                    break;
                case bool isSo:
                    json.WriteBoolean(name, isSo);
                    break;
                case var text:
                    json.WriteString(name, TextOf(text));
                    break;
            }
        }
    }

    /// <summary>A value as text.</summary>
    public static string TextOf(object? value) => value is bool isSo ? (isSo ? "yes" : "no") : Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
}
