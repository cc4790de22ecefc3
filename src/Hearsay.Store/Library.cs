using Dapper;
using Hearsay.Knowledge;
using Hearsay.Store.Auditing;
using Hearsay.Store.Care;
using Hearsay.Store.Cases;
using Hearsay.Store.Counting;
using Hearsay.Store.Exporting;
using Hearsay.Store.Facets;
using Hearsay.Store.Finding;
using Hearsay.Store.Indicators;
using Hearsay.Store.Keeping;
using Hearsay.Store.Ledger;
using Hearsay.Store.Lens;
using Hearsay.Store.Networks;
using Hearsay.Store.Problems;
using Hearsay.Store.Remarks;
using Hearsay.Store.Schema;
using Hearsay.Store.Speakers;
using Hearsay.Store.Sql;
using Hearsay.Store.Weighing;
using Microsoft.Data.Sqlite;

namespace Hearsay.Store;

/// <summary>
/// A library: documents, what was read from them, and what people added, in one file. Several programs may use it at the same time;
/// one of them writes.
/// </summary>
/// <example>
/// <code>
/// using var library = Library.Open("desk.db");
/// using (LibraryWriter writer = library.Write())
/// {
///     writer.Add(PreparedDocument.Of(reader.Read(document), versions));
///     writer.Commit();
/// }
/// </code>
/// </example>
public sealed class Library : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly TimeProvider clock;
    private readonly CaseMemory caseMemory = new();
    private bool hasGivenUp;

    private Library(string path, SqliteConnection connection, TimeProvider clock, string? copyBeforeUpgrade)
    {
        Path = path;
        this.connection = connection;
        this.clock = clock;
        CopyBeforeUpgrade = copyBeforeUpgrade;
    }

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>Where the file was copied to because it was brought to a newer schema just now; else null.</summary>
    public string? CopyBeforeUpgrade { get; }

    internal SqliteConnection Connection => connection;

    /// <summary>Opens the library in a file, and makes it if the file is not there.</summary>
    /// <param name="path">The file.</param>
    /// <param name="clock">Tells when things are added; null for the machine's.</param>
    /// <exception cref="LibraryException">The file cannot be opened, is no library, or one of a newer version.</exception>
    public static Library Open(string path, TimeProvider? clock = null) => Open(path, SqliteOpenMode.ReadWriteCreate, clock);

    /// <summary>Opens a library that must be there already.</summary>
    /// <param name="path">The file.</param>
    /// <param name="clock">Tells when things are added; null for the machine's.</param>
    /// <param name="isWeighing">
    /// Whether happenings and origins are brought up to date when they are asked for; else they are used as they are kept, because somebody else does that.
    /// </param>
    /// <exception cref="LibraryException">There is none, it cannot be opened, is no library, or one of a newer version.</exception>
    public static Library OpenExisting(string path, TimeProvider? clock = null, bool isWeighing = true)
    {
        if (!File.Exists(path))
        {
            throw new LibraryException($"There is no library '{path}' yet. 'hearsay add PATH...' makes one; --library FILE names another.");
        }

        Library library = Open(path, SqliteOpenMode.ReadWrite, clock);
        library.hasGivenUp = !isWeighing;
        return library;
    }

    /// <summary>Starts to add documents.</summary>
    public LibraryWriter Write() => new(LibraryConnection.OpenForWriting(Path), clock);

    /// <summary>Finds documents and claims. A query that names origins or happenings has them brought up to date first.</summary>
    public Finder Find() => new(connection, () => BringUpToDate());

    /// <summary>Tells by what lists of claims can be narrowed.</summary>
    public FacetCounter Facets() => new(connection, Find());

    /// <summary>Reads events by their own time and place.</summary>
    public EventReader Events() => new(Find());

    /// <summary>Reads claims out to hand them on.</summary>
    public ExportReader Export() => new(connection, Find());

    /// <summary>Whether a file was read to its end and has not changed since.</summary>
    /// <param name="path">The full path.</param>
    /// <param name="size">Its size in bytes.</param>
    /// <param name="modified">When it was last changed, in ticks of universal time.</param>
    public bool Knows(string path, long size, long modified)
    {
        using var find = new Statement(connection, Statements.FindFile, 3);
        return find.First(null, path, size, modified) is not null;
    }

    /// <summary>How many documents were added or read again since happenings and origins were last brought up to date.</summary>
    public long Waiting => new WeighingKeeper(connection).Waiting;

    /// <summary>
    /// Another whenever something was added, read again, weighed, remarked on or taken out, here or by another program: what was looked up is
    /// as it was as long as this is.
    /// </summary>
    public string State => connection.ExecuteScalar<string>(Statements.State)!;

    /// <summary>
    /// Brings happenings and origins up to date: takes in what was added, read again or taken out since. What is done is kept; interrupted,
    /// it goes on the next time.
    /// </summary>
    /// <param name="progress">Told how many more documents are done.</param>
    /// <returns>False if the file cannot be written now, because another program does; then what is kept stays as it is, and is used.</returns>
    public bool BringUpToDate(Action<int>? progress = null) => !hasGivenUp && !(hasGivenUp = !new WeighingKeeper(connection).Update(progress));

    /// <summary>The happenings.</summary>
    /// <param name="isUpToDate">Whether they are brought up to date first; else they are as they were last.</param>
    public HappeningBook Happenings(bool isUpToDate = true)
    {
        if (isUpToDate)
        {
            BringUpToDate();
        }

        return new HappeningBook(connection);
    }

    /// <summary>Draws who says what about whom, who acts on whom, who cites whom, with origins as they were last brought up to date.</summary>
    public NetworkCounter Networks() => new(connection, Find());

    /// <summary>Everything that people did, and what was added when.</summary>
    public AuditBook Audit() => new(connection);

    /// <summary>Those who speak, with origins as they were last brought up to date.</summary>
    public SpeakerBook Speakers() => new(connection);

    /// <summary>Counts what there is. Counts of origins have these brought up to date first.</summary>
    public Counter Count() => new(connection, () => BringUpToDate());

    /// <summary>The forecasts, and what became of them.</summary>
    public ForecastLedger Ledger() => new(connection, clock, () => BringUpToDate());

    /// <summary>Finds claims that may show how forecasts ended.</summary>
    public CandidateFinder Candidates()
    {
        BringUpToDate();
        return new CandidateFinder(connection);
    }

    /// <summary>The signs that are watched for.</summary>
    public IndicatorBook Indicators() => new(connection, clock, () => BringUpToDate());

    /// <summary>The cases.</summary>
    public CaseBook Cases() => new(connection, clock, caseMemory);

    /// <summary>Makes items of evidence from what the library has, with origins brought up to date.</summary>
    public EvidenceFinder Evidence()
    {
        BringUpToDate();
        return new EvidenceFinder(connection, clock);
    }

    /// <summary>Makes dossiers, with happenings brought up to date.</summary>
    public DossierMaker Dossiers()
    {
        BringUpToDate();
        return new DossierMaker(connection, clock);
    }

    /// <summary>What is presented as an instrument of pressure.</summary>
    /// <param name="lens">The list of tools; null for the one that comes with Hearsay.</param>
    public LensBook Lens(HybridLens? lens = null) => new(connection, Find(), Remarks(), lens ?? HybridLens.BuiltIn);

    /// <summary>Writes a case as one portable file, which another library can take up.</summary>
    /// <param name="name">The case.</param>
    /// <param name="withDocuments">Whether whole documents go with it; else only the words that its evidence rests on.</param>
    /// <param name="output">Where to.</param>
    /// <exception cref="LibraryException">There is no such case.</exception>
    public void ExportCase(string name, bool withDocuments, Stream output) => new CaseFileWriter(connection).Write(name, withDocuments, output);

    /// <summary>Takes a portable case up.</summary>
    /// <param name="path">The file.</param>
    /// <param name="name">The name that the case gets here if it is new; null for its own.</param>
    /// <exception cref="LibraryException">The file cannot be imported; nothing was changed.</exception>
    public CaseImport ImportCase(string path, string? name = null) => new CaseImporter(connection, Write).Import(path, name);

    /// <summary>What people added.</summary>
    public RemarkBook Remarks() => new(connection, clock);

    /// <summary>Verifies the library.</summary>
    /// <param name="progress">Told after each document how many are done.</param>
    /// <returns>What is wrong, a sentence each, as it is found; nothing if all is well.</returns>
    public IEnumerable<string> Check(Action<long>? progress = null) => new LibraryCheck(connection).Run(progress);

    /// <summary>Copies the library into another file while it is in use.</summary>
    /// <exception cref="LibraryException">The file is there already.</exception>
    public void Backup(string path)
    {
        if (File.Exists(path))
        {
            throw new LibraryException($"'{path}' is there already. Name a file that is not, or take that one away first.");
        }

        using SqliteConnection target = LibraryConnection.Open(path, SqliteOpenMode.ReadWriteCreate);
        connection.BackupDatabase(target);
    }

    /// <summary>Takes a document out; it may be added again.</summary>
    /// <exception cref="LibraryException">There is no such document.</exception>
    public void Remove(string document, string? reason, string author) =>
        new Eraser(connection, clock).Remove(document, false, reason, author);

    /// <summary>Takes a document out for good: its bytes are overwritten, and it is not taken up again.</summary>
    /// <exception cref="LibraryException">There is no such document.</exception>
    public void Forget(string document, string? reason, string author) =>
        new Eraser(connection, clock).Remove(document, true, reason, author);

    /// <summary>Blacks a name out wherever it stands, for good.</summary>
    /// <returns>The number of documents that had it.</returns>
    /// <exception cref="LibraryException">There is no letter in the name.</exception>
    public int ForgetName(string name, string? reason, string author) => new Eraser(connection, clock).ForgetName(name, reason, author);

    /// <summary>Closes the file.</summary>
    public void Dispose() => connection.Dispose();

    private static Library Open(string path, SqliteOpenMode mode, TimeProvider? clock)
    {
        SqliteConnection? connection = null;
        try
        {
            if (mode == SqliteOpenMode.ReadWriteCreate && System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(path)) is { } folder)
            {
                Directory.CreateDirectory(folder);
            }

            connection = LibraryConnection.Open(path, mode);
            return new Library(path, connection, clock ?? TimeProvider.System, SchemaUpgrade.Run(connection, path, new ClaimColumns(connection).Fill));
        }
        catch (Exception problem)
        {
            connection?.Dispose();
            throw problem switch
            {
                SqliteException e => new LibraryException(Explain(path, e), e),
                IOException or UnauthorizedAccessException =>
                    new LibraryException($"'{path}' cannot be made: {problem.Message} Name another file with --library.", problem),
                _ => problem,
            };
        }
    }

    /// <summary>What went wrong with the file, and what to do.</summary>
    public static string Explain(string path, SqliteException problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        const int Busy = 5, ReadOnly = 8, InputOutput = 10, Corrupt = 11, Full = 13, CannotOpen = 14, NotADatabase = 26;
        return problem.SqliteErrorCode switch
        {
            Busy => $"'{path}' is being written by another program. Wait until it is done, then try again.",
            ReadOnly => $"'{path}' may not be written. Check its permissions and those of its folder.",
            InputOutput => $"'{path}' could not be read or written: the disk reports an error, or is full. Make room or check it, then try again; what was added before is kept.",
            Corrupt => $"'{path}' is damaged. 'hearsay check' says how far; a file made by 'hearsay backup' can take its place.",
            Full => $"There is no room left on the disk of '{path}'. Make room, then run the command again: it goes on where it stopped.",
            CannotOpen => $"'{path}' cannot be opened. Check that its folder is there and that you may write in it.",
            NotADatabase => $"'{path}' is no library of Hearsay. Name another file with --library.",
            _ => $"'{path}': {problem.Message}",
        };
    }
}
