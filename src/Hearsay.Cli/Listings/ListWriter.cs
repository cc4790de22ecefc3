using System.Globalization;
using Hearsay.Cli.Settings;
using Hearsay.Cli.Terminal;
using Hearsay.Exchange;

namespace Hearsay.Cli.Listings;

/// <summary>Prints a listing in the form and as far as was asked for.</summary>
internal sealed class ListWriter(Surroundings surroundings, EffectiveSettings settings, ListPart part)
{
    /// <summary>So many are counted; beyond that there are "10,000+".</summary>
    public const long MostCounted = 10_000;

    /// <summary>Prints items of which those that were not asked for are left out already.</summary>
    /// <param name="shape">How.</param>
    /// <param name="items">The items, no more than the limit.</param>
    /// <param name="countAll">Counts all there are, up to <see cref="MostCounted"/>.</param>
    public void Write<T>(ListShape<T> shape, IEnumerable<T> items, Func<long> countAll)
    {
        int count = 0;
        T? last = default;
        IEnumerable<T> Counted()
        {
            foreach (T item in items)
            {
                count++;
                last = item;
                yield return item;
            }
        }

        WriteItems(shape, Counted());
        if (part.Form == ListForm.Text && !settings.IsQuiet)
        {
            WriteEnd(shape.Noun, count, count == part.Limit ? shape.CursorOf(last!) : null, countAll);
        }

        surroundings.Output.Flush();
    }

    /// <summary>Prints those of all items that were asked for.</summary>
    /// <exception cref="UsageException">There is none behind which to go on.</exception>
    public void WritePart<T>(ListShape<T> shape, IEnumerable<T> all)
    {
        IEnumerable<T> items = part.Cursor is { } cursor ? Behind(shape, all, cursor) : all;
        Write(shape, part.Limit is { } most ? items.Take(most) : items, () => all.LongCount());
    }

    private static IEnumerable<T> Behind<T>(ListShape<T> shape, IEnumerable<T> all, string cursor)
    {
        bool isFound = false;
        foreach (T item in all)
        {
            if (isFound)
            {
                yield return item;
            }

            isFound |= shape.CursorOf(item) == cursor;
        }

        if (!isFound)
        {
            throw new UsageException($"'{cursor}' is no cursor of this list: give what stood at the end of an earlier one.");
        }
    }

    private void WriteItems<T>(ListShape<T> shape, IEnumerable<T> items)
    {
        switch (part.Form)
        {
            case ListForm.Csv:
                using (var table = new CsvTable(surroundings.Output, [.. shape.Columns.Select(c => c.Name)]))
                {
                    foreach (T item in items)
                    {
                        table.Row([.. shape.Columns.Select(c => ListShape<T>.TextOf(c.Value(item)))]);
                    }
                }

                break;
            case ListForm.Json:
                foreach (T item in items)
                {
                    surroundings.Output.Write(shape.Json is { } json ? json(item) : ListingJson.Write(writer => shape.WriteColumns(writer, item)));
                    surroundings.Output.Write('\n');
                }

                break;
            case ListForm.Text when shape.Text is { } write:
                foreach (T item in items)
                {
                    write(item);
                }

                break;
            default:
                WriteTable(shape, items);
                break;
        }
    }

    private void WriteTable<T>(ListShape<T> shape, IEnumerable<T> items)
    {
        (string Name, Func<T, object?> Value)[] columns = [.. shape.Columns.Where(c => shape.Table.Count == 0 || shape.Table.Contains(c.Name))];
        var table = new TextTable(settings.Width, [.. columns.Select(c => c.Name)]);
        foreach (T item in items)
        {
            table.Row([.. columns.Select(c => shape.ShownOf(c.Value(item)))]);
        }

        table.Write(surroundings.Output);
    }

    /// <summary>Says how many there are, and how to see more.</summary>
    private void WriteEnd(string noun, int shown, string? cursor, Func<long> countAll)
    {
        long all = cursor is not null || part.Cursor is not null ? countAll() : shown;
        string number = all >= MostCounted ? string.Create(CultureInfo.InvariantCulture, $"{MostCounted:#,0}+ {Counted.Plural(noun)}") : Counted.Of(all, noun);
        surroundings.Output.Write(shown > 0 ? $"\n{number}" : number);
        surroundings.Output.Write(cursor is not null && all > shown ? $", {shown} shown; more: --cursor {cursor}\n" : "\n");
    }
}
