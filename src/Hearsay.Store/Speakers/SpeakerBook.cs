using Dapper;
using Hearsay.Documents;
using Hearsay.Store.Aliases;
using Hearsay.Store.Keeping;
using Hearsay.Store.Sql;
using Microsoft.Data.Sqlite;

namespace Hearsay.Store.Speakers;

/// <summary>
/// Those who speak in a library: bodies, states, and persons who act for one. Private persons, as far as is known, and sources that texts do not
/// name are not put together across documents, and are none of them.
/// </summary>
public sealed class SpeakerBook
{
    private readonly SqliteConnection connection;
    private readonly DeskAliases aliases;

    internal SpeakerBook(SqliteConnection connection)
    {
        this.connection = connection;
        aliases = DeskAliases.Load(connection);
    }

    /// <summary>A part of the list.</summary>
    /// <param name="name">Only those whose name contains this.</param>
    /// <param name="order">In which order.</param>
    /// <param name="after">The id behind which the part begins; null for the first.</param>
    /// <param name="most">How many at most.</param>
    /// <returns>The part, and how many there are in all.</returns>
    public (IReadOnlyList<Speaker> Speakers, int Count) Part(string name, SpeakerOrder order, string? after, int most)
    {
        ArgumentNullException.ThrowIfNull(name);
        List<Group> found = [.. Sorted(All().Where(g => g.Names.Any(n => n.Contains(name, StringComparison.OrdinalIgnoreCase))), order)];
        int start = after is null ? 0 : found.FindIndex(g => g.Id == after) + 1;
        return ([.. found.Skip(start).Take(most).Select(Count)], found.Count);
    }

    /// <summary>The speaker of an id, or of an id that is held to be one with it; null if there is none.</summary>
    public SpeakerProfile? Find(string id)
    {
        if (All().FirstOrDefault(g => g.Rows.Any(r => SourceKey.IdOf(r.Key) == id)) is not { } group)
        {
            return null;
        }

        Speaker speaker = Count(group);
        return new SpeakerCounter(connection, aliases, group.Numbers, speaker).Profile() with
        {
            Names = [.. aliases.ClassOf(group.Lead.Name)],
            ForecasterKey = aliases.ClassOf(group.Lead.Name).Count > 0 ? "alias:" + group.Name : group.Lead.Key,
        };
    }

    /// <summary>Every speaker with the number of claims, those that the desk holds to be one together.</summary>
    private IEnumerable<Group> All() => connection.Query<SourceRecord>(SpeakerStatements.List)
        .GroupBy(r => aliases.ClassOf(r.Name).Count > 0 ? "alias:" + aliases.Main(r.Name) : r.Key, StringComparer.Ordinal)
        .Select(g => new Group([.. g], aliases.Main(g.First().Name)))
        .Where(g => SourceKey.IsPublic(g.Lead.Kind, g.Lead.Actor));

    private static IEnumerable<Group> Sorted(IEnumerable<Group> groups, SpeakerOrder order) => (order switch
    {
        SpeakerOrder.Name => groups.OrderBy(g => g.Name, StringComparer.OrdinalIgnoreCase),
        SpeakerOrder.Latest => groups.OrderByDescending(g => g.Rows.Max(r => r.Last)),
        _ => groups.OrderByDescending(g => g.Rows.Sum(r => r.Claims)),
    }).ThenBy(g => g.Name, StringComparer.Ordinal).ThenBy(g => g.Lead.Key, StringComparer.Ordinal);

    private Speaker Count(Group group)
    {
        var of = new { numbers = group.Numbers };
        return new Speaker
        {
            Id = group.Id,
            Name = group.Name,
            Kind = group.Lead.Kind,
            Actor = group.Lead.Actor,
            Claims = group.Rows.Sum(r => r.Claims),
            Documents = connection.ExecuteScalar<long>(SpeakerStatements.CountDocuments, of),
            Outlets = connection.Query<string>(SpeakerStatements.Outlets, of).Select(aliases.Main).Distinct(StringComparer.Ordinal).Count(),
            Statuses = [.. connection.Query<(int Status, long Claims)>(SpeakerStatements.CountStatuses, of).Select(s => ((Status)s.Status, s.Claims))],
        };
    }

    private sealed record SourceRecord
    {
        public long Number { get; init; }

        public string Key { get; init; } = "";

        public string Name { get; init; } = "";

        public string Kind { get; init; } = "";

        public string? Actor { get; init; }

        public long Claims { get; init; }

        public long Last { get; init; }
    }

    private sealed record Group(SourceRecord[] Rows, string Name)
    {
        /// <summary>The row that stands for all, as in lists of sources.</summary>
        public SourceRecord Lead { get; } = Rows.OrderBy(r => r.Name == Name ? 0 : 1).ThenBy(r => r.Actor is null).ThenBy(r => r.Key, StringComparer.Ordinal).First();

        public string Id => SourceKey.IdOf(Lead.Key);

        public long[] Numbers => [.. Rows.Select(r => r.Number)];

        public IEnumerable<string> Names => Rows.Select(r => r.Name).Append(Name);
    }
}
