using Dapper;
using Hearsay.Documents;
using Hearsay.Knowledge;
using Hearsay.Store.Finding;
using Hearsay.Store.Keeping;
using Hearsay.Store.Problems;
using Hearsay.Store.Remarks;
using Hearsay.Store.Sql;
using Microsoft.Data.Sqlite;

namespace Hearsay.Store.Lens;

/// <summary>
/// The library through the hybrid lens: which claims present what as an instrument of pressure, and what people concluded. The reading proposes
/// by rule, on every side alike; people confirm, reject and add.
/// </summary>
public sealed class LensBook
{
    private readonly Finder finder;
    private readonly RemarkBook remarks;
    private readonly HybridLens lens;
    private readonly ILookup<string, Remark> decisions;

    /// <summary>Opens it.</summary>
    /// <param name="connection">The library's.</param>
    /// <param name="finder">Finds the claims.</param>
    /// <param name="remarks">Keeps what people conclude.</param>
    /// <param name="lens">The list of tools.</param>
    internal LensBook(SqliteConnection connection, Finder finder, RemarkBook remarks, HybridLens lens)
    {
        this.finder = finder;
        this.remarks = remarks;
        this.lens = lens;
        decisions = connection.Query<Remark>(Statements.ListLensRemarks).ToLookup(r => r.Target, StringComparer.Ordinal);
    }

    /// <summary>The tags of the claims that a query finds, in the order of adding.</summary>
    /// <exception cref="QueryException">The query cannot be understood.</exception>
    public IEnumerable<LensTag> Tags(string query)
    {
        string among = query.Trim().Length == 0 ? "" : $"({query}) ";
        foreach (FoundClaim found in finder.Claims(among + "has:tool"))
        {
            foreach (LensTag tag in TagsOf(found))
            {
                yield return tag;
            }
        }

        // What only people say: claims for which the reading proposes nothing.
        foreach (string id in decisions.Select(d => d.Key).Order(StringComparer.Ordinal))
        {
            if (finder.Claims($"{among}id:{id} -has:tool", new Listing(1)).FirstOrDefault() is { } found)
            {
                foreach (LensTag tag in TagsOf(found))
                {
                    yield return tag;
                }
            }
        }
    }

    /// <summary>Says that a claim does, or does not, present something as an instrument of pressure.</summary>
    /// <param name="claim">The claim's id.</param>
    /// <param name="tool">The tool's id.</param>
    /// <param name="isSo">Whether it does.</param>
    /// <param name="reason">Why, or null.</param>
    /// <param name="author">Who says so.</param>
    /// <returns>The number of the remark.</returns>
    /// <exception cref="LibraryException">There is no such claim or tool.</exception>
    public long Decide(string claim, string tool, bool isSo, string? reason, string author)
    {
        ArgumentNullException.ThrowIfNull(claim);
        ArgumentNullException.ThrowIfNull(tool);
        string known = tool.ToLowerInvariant();
        if (ShortId.TryRead(claim) is null)
        {
            throw new LibraryException($"'{claim}' is no id of a claim: c- and 16 digits.");
        }

        return lens.Has(known)
            ? remarks.Add(claim, isSo ? RemarkKind.Confirmation : RemarkKind.Rejection, known, reason, author)
            : throw new LibraryException($"'{tool}' is no tool of the lens (there are {string.Join(", ", lens.All.Select(t => t.Id))}).");
    }

    private IEnumerable<LensTag> TagsOf(FoundClaim found)
    {
        Dictionary<string, Remark> decided = decisions[found.Claim.Id].GroupBy(r => r.Value!, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Last(), StringComparer.Ordinal);
        foreach (Tool tool in found.Claim.Tools)
        {
            yield return new LensTag(found, lens.Find(tool.Name), tool.By, decided.GetValueOrDefault(tool.Name));
        }

        foreach ((string tool, Remark remark) in decided.Where(d => found.Claim.Tools.All(t => t.Name != d.Key)).OrderBy(d => d.Key, StringComparer.Ordinal))
        {
            yield return new LensTag(found, lens.Find(tool), LensTag.Desk, remark);
        }
    }
}
