using System.Globalization;
using Dapper;
using Hearsay.Documents;
using Hearsay.Exchange;
using Hearsay.Store.Sql;
using Microsoft.Data.Sqlite;

namespace Hearsay.Store.Keeping;

/// <summary>
/// Adds documents. What was added is there for good once <see cref="Commit"/> has returned, and none of it before; whoever is
/// interrupted finds the library as it was at the last commit. One thread at a time.
/// </summary>
public sealed class LibraryWriter : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly TimeProvider clock;
    private readonly List<Statement> statements = [];
    private readonly Dictionary<string, long> sources = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> readers = new(StringComparer.Ordinal);
    private readonly Statement findDocument;
    private readonly Statement findTombstone;
    private readonly Statement findSource;
    private readonly Statement findReader;
    private readonly Statement addReader;
    private readonly Statement addDocument;
    private readonly Statement addLocation;
    private readonly Statement addFile;
    private readonly Statement addReading;
    private readonly Statement addSource;
    private readonly Statement addClaim;
    private readonly Statement addDocumentWords;
    private readonly Statement addClaimWords;
    private readonly Statement removeClaims;
    private readonly Statement removeClaimWords;
    private readonly Statement setReading;
    private readonly Statement takeUpRemarks;
    private readonly CopyKeeper copies;
    private readonly LedgerKeeper ledger;
    private bool hasRemarksOfRemoved;
    private SqliteTransaction? transaction;
    private long lastDocument;
    private long lastReading;
    private long lastClaim;
    private long lastSource;

    internal LibraryWriter(SqliteConnection connection, TimeProvider clock)
    {
        this.connection = connection;
        this.clock = clock;
        findDocument = Prepare(Statements.FindDocument, 1);
        findTombstone = Prepare(Statements.FindTombstone, 1);
        findSource = Prepare(Statements.FindSource, 1);
        findReader = Prepare(Statements.FindReader, 1);
        addReader = Prepare(Statements.AddReader, 1);
        addDocument = Prepare(Statements.AddDocument, 15);
        copies = new CopyKeeper(connection);
        ledger = new LedgerKeeper(connection);
        addLocation = Prepare(Statements.AddLocation, 3);
        addFile = Prepare(Statements.AddFile, 6);
        addReading = Prepare(Statements.AddReading, 7);
        addSource = Prepare(Statements.AddSource, 5);
        addClaim = Prepare(Statements.AddClaim, 21);
        addDocumentWords = Prepare(Statements.AddDocumentWords, 6);
        addClaimWords = Prepare(Statements.AddClaimWords, 8);
        removeClaims = Prepare(Statements.RemoveClaims, 1);
        removeClaimWords = Prepare(Statements.RemoveClaimWords, 1);
        takeUpRemarks = Prepare(Statements.TakeUpRemarks, 2);
        setReading = Prepare(Statements.SetReading, 2);
    }

    /// <summary>How many additions wait for <see cref="Commit"/>.</summary>
    public int Pending { get; private set; }

    /// <summary>How many of the new documents are copies of others in the library.</summary>
    public int Copies { get; private set; }

    /// <summary>
    /// What would become of a document, told without reading it: known, newly found in this place (which is noted), or forgotten;
    /// null if it is new.
    /// </summary>
    public AddOutcome? Recognise(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        Begin();
        if (findTombstone.First(transaction, document.Id) is not null)
        {
            return AddOutcome.Forgotten;
        }

        if (findDocument.First(transaction, document.Id) is not long known)
        {
            return null;
        }

        Pending++;
        return addLocation.Run(transaction!, known, document.Uri, Now()) > 0 ? AddOutcome.NewLocation : AddOutcome.Known;
    }

    /// <summary>Adds a document; if it is there, adds the place where it was found.</summary>
    public AddOutcome Add(PreparedDocument prepared)
    {
        ArgumentNullException.ThrowIfNull(prepared);
        Document document = prepared.Document;
        if (Recognise(document) is { } outcome)
        {
            return outcome;
        }

        Pending++;
        string now = Now();
        long number = ++lastDocument;
        long? reading = prepared.Reading is null ? null : lastReading + 1;
        addDocument.Run(
            transaction!, number, document.Id, document.Title, document.Outlet, document.Author, document.Place, document.Language,
            document.Genre.ToString().ToLowerInvariant(), document.Published?.Value,
            document.Published?.Basis.ToString().ToLowerInvariant(), document.Text.Length, prepared.Content, now, reading, prepared.Sketch.ToBytes());
        addLocation.Run(transaction!, number, document.Uri, now);
        addDocumentWords.Run(transaction!, number, document.Title, DocumentMarks.TextOf(document), document.Outlet, document.Author, DocumentMarks.Of(document));
        if (prepared.Reading is { } read)
        {
            AddReading(number, document, read, now);
        }

        if (hasRemarksOfRemoved)
        {
            takeUpRemarks.Run(transaction!, number, document.Id);
        }

        Copies += copies.Add(number, prepared, transaction!) ? 1 : 0;
        return AddOutcome.New;
    }

    /// <summary>Notes that a file was read to its end, so that it is passed over while it stays as it is.</summary>
    /// <param name="path">The full path.</param>
    /// <param name="size">Its size in bytes.</param>
    /// <param name="modified">When it was last changed, in ticks of universal time.</param>
    /// <param name="documents">How many documents were found in it.</param>
    /// <param name="failures">How many failures; a file with any is read again.</param>
    public void AddFile(string path, long size, long modified, int documents, int failures)
    {
        Begin();
        Pending++;
        addFile.Run(transaction!, path, size, modified, documents, failures, Now());
    }

    /// <summary>Makes all that was added since the last commit last: when this returns it is on the disk.</summary>
    public void Commit()
    {
        transaction?.Commit();
        transaction?.Dispose();
        transaction = null;
        Pending = 0;
    }

    /// <summary>Takes back what was added since the last commit, and gives everything back.</summary>
    public void Dispose()
    {
        transaction?.Dispose();
        transaction = null;
        statements.ForEach(s => s.Dispose());
        copies.Dispose();
        ledger.Dispose();
        connection.Dispose();
    }

    /// <summary>
    /// Gives a document a new reading. The one before stays to be compared with, but its claims are found no more. Both happen at the
    /// next <see cref="Commit"/>, or not at all.
    /// </summary>
    /// <returns>False if the library does not have the document.</returns>
    public bool Reread(PreparedDocument prepared)
    {
        ArgumentNullException.ThrowIfNull(prepared);
        Begin();
        if (prepared.Reading is not { } read || findDocument.First(transaction, prepared.Document.Id) is not long number)
        {
            return false;
        }

        foreach (string sql in WeighingStatements.Unweigh)
        {
            connection.Execute(sql, new { number }, transaction);
        }

        removeClaimWords.Run(transaction!, number);
        removeClaims.Run(transaction!, number);
        AddReading(number, prepared.Document, read, Now());
        ledger.RemoveStale(transaction!, number);
        setReading.Run(transaction!, number, lastReading);
        Pending++;
        return true;
    }

    private void AddReading(long document, Document kept, PreparedReading reading, string now)
    {
        long number = ++lastReading;
        addReading.Run(
            transaction!, number, document, ReaderNumber(reading.Versions), now, reading.Claims.Count, lastClaim + 1, reading.Content);
        for (int i = 0; i < reading.Claims.Count; i++)
        {
            AddClaim(document, i, reading.Claims[i], kept, now);
        }
    }

    private void AddClaim(long document, int position, ClaimRow row, Document kept, string now)
    {
        long number = ++lastClaim;
        Claim claim = row.Claim;
        long? source = SourceNumber(row.Source);
        addClaim.Run(
            transaction!, number, ShortId.Of(claim.Id), document, position, (int)claim.Status, (int)claim.Certainty, (int)claim.Polarity, (int)claim.Nature,
            claim.Event?.PloverType, row.Days?.First.DayNumber, row.Days?.Last.DayNumber, source,
            claim.Forecast is null ? 0 : 1, claim.History is null ? 0 : 1, row.Point?.X, row.Point?.Y, row.Point?.Z,
            ClaimCodes.ActorsOf(claim), ClaimCodes.CountriesOf(claim), ClaimCodes.RecipientsOf(claim), SourceNumber(row.Via));
        ClaimWords words = row.Words;
        addClaimWords.Run(
            transaction!, number, words.Words, words.Sources, words.Actors, words.Recipients, words.Places, kept.Outlet, words.Marks);
        ledger.Add(transaction!, document, kept, claim, source, now);
    }

    private long? SourceNumber((string Key, Source Source)? known)
    {
        if (known is not { } source)
        {
            return null;
        }

        if (sources.TryGetValue(source.Key, out long number))
        {
            return number;
        }

        if (findSource.First(transaction, source.Key) is long found)
        {
            number = found;
        }
        else
        {
            number = ++lastSource;
            addSource.Run(
                transaction!, number, source.Key, source.Source.Entity ?? source.Source.Name, source.Source.Kind.ToString().ToLowerInvariant(), source.Source.Actor);
        }

        sources.Add(source.Key, number);
        return number;
    }

    private long ReaderNumber(ReaderVersions versions)
    {
        string text = ReaderText.Of(versions);
        if (!readers.TryGetValue(text, out long number))
        {
            if (findReader.First(transaction, text) is not long found)
            {
                addReader.Run(transaction!, text);
                found = (long)findReader.First(transaction, text)!;
            }

            readers.Add(text, number = found);
        }

        return number;
    }

    private string Now() => clock.GetUtcNow().ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);

    /// <summary>Takes the right to write, and counts on from what whoever wrote last left.</summary>
    private void Begin()
    {
        if (transaction is not null)
        {
            return;
        }

        transaction = connection.BeginTransaction();
        sources.Clear();
        readers.Clear();
        lastDocument = Last(Statements.LastDocument);
        lastReading = Last(Statements.LastReading);
        lastClaim = Last(Statements.LastClaim);
        lastSource = Last(Statements.LastSource);
        hasRemarksOfRemoved = Last(Statements.HasRemarksOfRemoved) != 0;
        copies.Follow(transaction);
    }

    private long Last(string sql)
    {
        using SqliteCommand command = connection.CreateCommand();
#pragma warning disable CA2100 // Statements are constants of this project.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.Transaction = transaction;
        return (long)command.ExecuteScalar()!;
    }

    private Statement Prepare(string sql, int count)
    {
        var statement = new Statement(connection, sql, count);
        statements.Add(statement);
        return statement;
    }
}
