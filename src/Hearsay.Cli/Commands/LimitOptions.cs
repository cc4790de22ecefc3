using System.CommandLine;
using System.Globalization;
using Hearsay.Cli.Terminal;
using Hearsay.Intake;

namespace Hearsay.Cli.Commands;

/// <summary>The options of those commands that take documents in: how much of one file is taken (docs/formats.md).</summary>
internal sealed class LimitOptions
{
    private static readonly IntakeOptions Usual = new();

    private readonly Option<string> maxBytes = Create("--max-bytes", "SIZE", "The largest file, line, record or entry of an archive that is read", Size(Usual.MaxBytes));
    private readonly Option<string> maxEntries = Create("--max-entries", "N", "The most entries of an archive, feed, table or message", Number(Usual.MaxEntries));
    private readonly Option<string> maxUnpacked = Create("--max-unpacked", "SIZE", "The most that an archive may unpack to", Size(Usual.MaxUnpackedBytes));
    private readonly Option<string> maxRatio = Create("--max-ratio", "N", "How many times its packed size an entry of an archive may have", Number(Usual.MaxRatio));
    private readonly Option<string> maxNesting = Create("--max-nesting", "N", "How deep archives and messages may lie in one another", Number(Usual.MaxNesting));
    private readonly Option<string> maxPages = Create("--max-pages", "N", "The most pages of a PDF file", Number(Usual.MaxPages));
    private readonly Option<string> pdfSeconds = Create("--pdf-seconds", "N", "How long the reading of a PDF file may take", Number((long)Usual.PdfTime.TotalSeconds));
    private readonly Option<string> pdfMemory = Create("--pdf-memory", "SIZE", "How much memory the reading of a PDF file may take", Size(Usual.PdfMemory));

    private readonly Option<string> columns = new("--columns")
    {
        HelpName = "NAME=COLUMN,...",
        Description = "What the columns of a table are called where not text, id, uri, title, outlet, author, published, place, genre, language.",
    };

    private LimitOptions()
    {
    }

    /// <summary>Gives the options to a command.</summary>
    public static LimitOptions AddTo(Command command)
    {
        var limits = new LimitOptions();
        foreach (Option<string> option in (ReadOnlySpan<Option<string>>)
            [
                limits.maxBytes, limits.maxEntries, limits.maxUnpacked, limits.maxRatio, limits.maxNesting, limits.maxPages, limits.pdfSeconds,
                limits.pdfMemory, limits.columns,
            ])
        {
            command.Options.Add(option);
        }

        return limits;
    }

    /// <summary>The options of an intake, as a command line sets them.</summary>
    /// <exception cref="UsageException">A value is no number or no size.</exception>
    public IntakeOptions Read(ParseResult result, Surroundings surroundings) => new()
    {
        MaxBytes = SizeOf(result, maxBytes, Usual.MaxBytes),
        MaxEntries = NumberOf(result, maxEntries, Usual.MaxEntries),
        MaxUnpackedBytes = SizeOf(result, maxUnpacked, Usual.MaxUnpackedBytes),
        MaxRatio = NumberOf(result, maxRatio, Usual.MaxRatio),
        MaxNesting = NumberOf(result, maxNesting, Usual.MaxNesting),
        MaxPages = NumberOf(result, maxPages, Usual.MaxPages),
        PdfTime = TimeSpan.FromSeconds(NumberOf(result, pdfSeconds, (int)Usual.PdfTime.TotalSeconds)),
        PdfMemory = SizeOf(result, pdfMemory, Usual.PdfMemory),
        Columns = ColumnsOf(result.GetValue(columns)),
        StandardInput = surroundings.Input,
    };

    private static Option<string> Create(string name, string value, string description, string usual) =>
        new(name) { HelpName = value, Description = $"{description} (default: {usual})." };

    private Dictionary<string, string> ColumnsOf(string? words)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string pair in (words ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            string[] parts = pair.Split('=', 2, StringSplitOptions.TrimEntries);
            if (parts.Length != 2 || parts[1].Length == 0 || !IntakeOptions.ColumnNames.Contains(parts[0]))
            {
                throw new UsageException($"{columns.Name}: '{pair}' is not NAME=COLUMN, where NAME is one of {string.Join(", ", IntakeOptions.ColumnNames)}.");
            }

            names[parts[0]] = parts[1];
        }

        return names;
    }

    private static int NumberOf(ParseResult result, Option<string> option, int usual)
    {
        if (result.GetValue(option) is not { } words)
        {
            return usual;
        }

        return int.TryParse(words, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0
            ? number
            : throw new UsageException($"{option.Name}: '{words}' is not a whole number from 1 on.");
    }

    /// <summary>Bytes, or with <c>K</c>, <c>M</c> or <c>G</c> behind them kibi-, mebi- and gibibytes.</summary>
    private static long SizeOf(ParseResult result, Option<string> option, long usual)
    {
        if (result.GetValue(option) is not { } words)
        {
            return usual;
        }

        int shift = words.Length == 0 ? 0 : char.ToUpperInvariant(words[^1]) switch { 'K' => 10, 'M' => 20, 'G' => 30, _ => 0 };
        ReadOnlySpan<char> digits = shift == 0 ? words : words.AsSpan(0, words.Length - 1);
        return long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out long size) && size > 0 && size <= long.MaxValue >> shift
            ? size << shift
            : throw new UsageException($"{option.Name}: '{words}' is not a size such as 500000, 100M or 2G.");
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Size(long bytes) => bytes >= 1L << 30 ? Number(bytes >> 30) + "G" : Number(bytes >> 20) + "M";
}
