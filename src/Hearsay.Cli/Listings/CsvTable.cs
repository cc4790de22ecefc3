using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Hearsay.Cli.Listings;

/// <summary>Writes RFC 4180 lines. A cell that a spreadsheet would take for a formula gets an apostrophe before it.</summary>
internal sealed class CsvTable : IDisposable
{
    private readonly CsvWriter csv;

    /// <summary>Writes the line of column names.</summary>
    public CsvTable(TextWriter output, params ReadOnlySpan<string> columns)
    {
        csv = new CsvWriter(
            output,
            new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\n", InjectionOptions = InjectionOptions.Escape, InjectionEscapeCharacter = '\'' },
            leaveOpen: true);
        foreach (string column in columns)
        {
            csv.WriteField(column);
        }

        csv.NextRecord();
    }

    /// <summary>Writes a line.</summary>
    public void Row(params ReadOnlySpan<string?> cells)
    {
        foreach (string? cell in cells)
        {
            csv.WriteField(cell);
        }

        csv.NextRecord();
    }

    /// <summary>Writes what is still held back.</summary>
    public void Dispose() => csv.Dispose();
}
