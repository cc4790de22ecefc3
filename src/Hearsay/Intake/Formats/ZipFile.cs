using System.Globalization;
using System.IO.Compression;

namespace Hearsay.Intake.Formats;

/// <summary>A zip archive, or an office document in the shape of one. Its entries are read one by one, as streams, and never written to disk.</summary>
internal sealed class ZipFile : IDisposable
{
    private const string Advice = "Get it again, or repair it, e.g. with zip -FF.";

    private readonly ZipArchive archive;
    private readonly UnpackBudget budget;

    private ZipFile(ZipArchive archive, UnpackBudget budget)
    {
        this.archive = archive;
        this.budget = budget;
    }

    /// <summary>Opens an archive.</summary>
    /// <param name="stream">Its bytes; they can be read at any place.</param>
    /// <param name="budget">What it may unfold to.</param>
    /// <exception cref="FormatProblem">It is damaged, or has too many entries.</exception>
    public static ZipFile Open(Stream stream, UnpackBudget budget)
    {
        int most = budget.Limits.Entries;
        if (ZipDirectory.Count(stream, most) > most)
        {
            throw new FormatProblem(
                string.Create(CultureInfo.InvariantCulture, $"it holds more than {most} entries"), "Split it, or raise the limit (--max-entries).");
        }

        try
        {
            stream.Position = 0;
            var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            _ = archive.Entries.Count;
            return new ZipFile(archive, budget);
        }
        catch (InvalidDataException)
        {
            throw new FormatProblem("the zip archive is damaged or cut off: its directory cannot be read", Advice);
        }
    }

    /// <summary>Whether there is an entry of exactly this name.</summary>
    public bool Has(string name) => archive.GetEntry(name) is not null;

    /// <summary>Opens a part by its name, or gives null.</summary>
    public Stream? OpenPart(string name) => archive.GetEntry(name) is { } entry ? Open(entry) : null;

    /// <summary>The files in the archive, in its order.</summary>
    public IEnumerable<Piece> Files()
    {
        foreach (ZipArchiveEntry entry in archive.Entries)
        {
            // Folders end in a slash; hidden files and those that Macs add begin with a full stop.
            string name = entry.FullName[(entry.FullName.LastIndexOfAny(['/', '\\']) + 1)..];
            if (name.Length > 0 && name[0] != '.')
            {
                budget.TakeEntry();
                yield return new FilePiece { Entry = EntryName.Show(entry.FullName), Name = name, Open = () => Open(entry) };
            }

            if (budget.IsSpent)
            {
                yield break;
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => archive.Dispose();

    private BudgetedStream Open(ZipArchiveEntry entry)
    {
        if (entry.IsEncrypted)
        {
            throw new FormatProblem("it is encrypted", "Unpack the archive with its password first.");
        }

        try
        {
            return new BudgetedStream(new CheckedStream(entry.Open(), entry.Crc32), () => entry.CompressedLength, budget);
        }
        catch (InvalidDataException)
        {
            throw new FormatProblem("it is damaged, or packed in a way that is not known", Advice);
        }
    }
}
