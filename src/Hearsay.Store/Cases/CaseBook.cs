using System.Globalization;
using Hearsay.Store.Problems;
using Hearsay.Weighing.Cases;
using Microsoft.Data.Sqlite;

namespace Hearsay.Store.Cases;

/// <summary>
/// The cases of a library. Nothing in them is changed or deleted: what is done is added, with who and when, and can be taken back.
/// </summary>
public sealed class CaseBook
{
    private const int LongestName = 64;

    private readonly SqliteConnection connection;
    private readonly TimeProvider clock;
    private readonly CaseRows rows;

    internal CaseBook(SqliteConnection connection, TimeProvider clock, CaseMemory memory)
    {
        this.connection = connection;
        this.clock = clock;
        rows = new CaseRows(connection, memory);
    }

    /// <summary>The cases as they stand, by name.</summary>
    public IReadOnlyList<Case> List() => [.. rows.All().Select(r => rows.HistoryOf(r).ToCase())];

    /// <summary>The names of all cases, in order.</summary>
    public IReadOnlyList<string> Names => [.. rows.All().Select(r => r.Name)];

    /// <summary>The case of a name or id; null if there is none.</summary>
    public Case? Find(string name) => rows.Find(name) is { } row ? rows.HistoryOf(row).ToCase() : null;

    /// <summary>The case of a name or id.</summary>
    /// <exception cref="LibraryException">There is none.</exception>
    public Case Get(string name) => History(name).ToCase();

    /// <summary>The history of a case.</summary>
    /// <exception cref="LibraryException">There is none.</exception>
    public CaseHistory History(string name) => rows.HistoryOf(rows.Get(name));

    /// <summary>Opens a case, with what is known from the start.</summary>
    /// <returns>The case.</returns>
    /// <exception cref="LibraryException">The name is none, or taken.</exception>
    public Case Open(string name, IEnumerable<CaseChange> changes, string? reason, string author)
    {
        ArgumentNullException.ThrowIfNull(changes);
        Check(name);
        using SqliteTransaction transaction = connection.BeginTransaction();
        if (rows.Find(name) is not null)
        {
            throw new LibraryException($"There is a case '{name}' already. Give this one another name.");
        }

        string made = Now();
        CaseRow row = rows.Add(CaseIds.OfCase(name, author, made), name, author, made);
        AddAll(row, changes, reason, author);
        transaction.Commit();
        return Get(name);
    }

    /// <summary>Does something to a case.</summary>
    /// <returns>The edits that say so.</returns>
    /// <exception cref="LibraryException">There is no such case.</exception>
    public IReadOnlyList<CaseEdit> Add(string name, IReadOnlyList<CaseChange> changes, string? reason, string author)
    {
        ArgumentNullException.ThrowIfNull(changes);
        using SqliteTransaction transaction = connection.BeginTransaction();
        IReadOnlyList<CaseEdit> edits = AddAll(rows.Get(name), changes, reason, author);
        transaction.Commit();
        return edits;
    }

    /// <summary>Takes claims, happenings or documents up as evidence, with what people rated their sources and claims in this library.</summary>
    /// <returns>The edits that say so.</returns>
    /// <exception cref="LibraryException">There is no such case, or nothing of an id.</exception>
    public IReadOnlyList<CaseEdit> Take(string name, IReadOnlyList<string> ids, EvidenceFinder finder, string? reason, string author)
    {
        ArgumentNullException.ThrowIfNull(finder);
        EvidenceContent[] items = [.. ids.Select(finder.Find)];
        using SqliteTransaction transaction = connection.BeginTransaction();
        CaseRow row = rows.Get(name);
        List<CaseEdit> edits = AddAll(row, items.Select(i => new CaseChange.Taken(i)), reason, author);
        CaseChange[] marks = [.. edits.Zip(items).Select(p => finder.RatedBefore(p.First.Id, p.Second)).OfType<CaseChange>()];
        edits.AddRange(AddAll(row, marks, "As it was rated in the library.", author));
        transaction.Commit();
        return edits;
    }

    /// <summary>Takes back an edit.</summary>
    /// <param name="name">The case.</param>
    /// <param name="edit">Its number in the history of the case, or its id.</param>
    /// <param name="reason">Why, or null.</param>
    /// <param name="author">Who.</param>
    /// <returns>The edit that says so.</returns>
    /// <exception cref="LibraryException">There is no such edit, or it was taken back before.</exception>
    public CaseEdit Undo(string name, string edit, string? reason, string author)
    {
        CaseHistory history = History(name);
        CaseEdit[] meant = [.. history.Edits.Where(e => e.Id == edit || e.Sequence.ToString(CultureInfo.InvariantCulture) == edit)];
        return meant switch
        {
            [] => throw new LibraryException($"Case '{history.Name}' has no edit {edit}. 'hearsay case history {history.Name}' lists them."),
            [_, _, ..] => throw new LibraryException($"Case '{history.Name}' has several edits {edit}, made in different libraries. Name one by its id: {string.Join(", ", meant.Select(e => e.Id))}."),
            [var one] when history.Undone.Contains(one.Id) => throw new LibraryException($"Edit {edit} of case '{history.Name}' was taken back before."),
            [var one] => Add(name, [new CaseChange.Undone(one.Id)], reason, author)[0],
        };
    }

    /// <summary>Takes everything of another case over, and archives that one.</summary>
    /// <returns>The edit that says so; taking it back takes out all that came from there.</returns>
    /// <exception cref="LibraryException">There is no such case, or they are one.</exception>
    public CaseEdit Merge(string name, string other, string? reason, string author)
    {
        using SqliteTransaction transaction = connection.BeginTransaction();
        (CaseRow into, CaseRow from) = (rows.Get(name), rows.Get(other));
        if (into.Id == from.Id)
        {
            throw new LibraryException($"'{name}' cannot be merged with itself.");
        }

        var joined = new CaseChange.Joined(from.Id, from.Name, [.. Flat(rows.HistoryOf(from))]);
        CaseEdit edit = AddAll(into, [joined], reason, author)[0];
        AddAll(from, [new CaseChange.Stands(CaseStatus.Archived)], $"Merged into {into.Name}.", author);
        transaction.Commit();
        return edit;
    }

    /// <summary>Moves items of evidence, with their marks and ratings and all hypotheses, into a new case.</summary>
    /// <returns>The new case.</returns>
    /// <exception cref="LibraryException">There is no such case or item, or the new name is taken.</exception>
    public Case Split(string name, string newName, IReadOnlyList<string> evidence, string? reason, string author)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        CaseHistory history = History(name);
        Case from = history.ToCase();
        HashSet<string> moved = [.. evidence.Select(key => CaseKeys.Evidence(from, key).Id)];
        if (moved.Count == 0)
        {
            throw new LibraryException("Name the items of evidence that move, such as E3.");
        }

        HashSet<string> targets = [.. from.Evidence.Where(e => moved.Contains(e.Id)).Select(e => e.Content.Target).OfType<string>()];
        CaseEdit[] taken = [.. Flat(history).Where(e => Belongs(e.Change, e.Id, moved, targets))];
        Case made = Open(newName, [.. from.Question is { } question ? [new CaseChange.Asked(question)] : Array.Empty<CaseChange>(), new CaseChange.Joined(from.Id, from.Name, taken)], reason, author);
        Add(name, [new CaseChange.Dropped([.. moved.Order(StringComparer.Ordinal)])], $"Split off into {newName}.", author);
        return made;
    }

    /// <summary>The edits that hold, with what came from other cases among them, so that cases merged many times do not nest.</summary>
    private static IEnumerable<CaseEdit> Flat(CaseHistory history) =>
        history.Holding.SelectMany(e => e.Change is CaseChange.Joined joined ? joined.Edits : [e]);

    private static bool Belongs(CaseChange change, string id, HashSet<string> moved, HashSet<string> targets) => change switch
    {
        CaseChange.Supposed or CaseChange.Reworded or CaseChange.Prior => true,
        CaseChange.Taken taken => moved.Contains(id) || (taken.Evidence.Target is { } target && targets.Contains(target)),
        CaseChange.Marked marked => moved.Contains(marked.Evidence),
        CaseChange.Rated rated => moved.Contains(rated.Evidence),
        CaseChange.Likely likely => moved.Contains(likely.Evidence),
        _ => false,
    };

    private List<CaseEdit> AddAll(CaseRow row, IEnumerable<CaseChange> changes, string? reason, string author)
    {
        int next = rows.HistoryOf(row).Next;
        var made = new List<CaseEdit>();
        foreach (CaseChange change in changes)
        {
            var edit = new CaseEdit { Id = "", Sequence = next++, Change = change, Reason = reason, Author = author, Made = Now() };
            edit = edit with { Id = CaseIds.OfEdit(row.Id, edit) };
            rows.Add(row, edit);
            made.Add(edit);
        }

        return made;
    }

    private string Now() => clock.GetUtcNow().ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);

    /// <summary>Checks that a case may be called so.</summary>
    /// <exception cref="LibraryException">It may not.</exception>
    internal static void Check(string name)
    {
        if (name.Length is 0 or > LongestName || !char.IsLetterOrDigit(name[0]) || !name.All(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.'))
        {
            throw new LibraryException($"'{name}' is no name for a case: up to {LongestName} letters, digits, hyphens, dots and underscores, a letter or digit first.");
        }
    }
}
