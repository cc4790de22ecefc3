using Hearsay.Weighing.Disagreements;
using Hearsay.Weighing.Happenings;
using Hearsay.Weighing.Origins;

namespace Hearsay.Store.Weighing;

/// <summary>Forms happenings of claims that have to be looked at together, and finds their origins and disagreements.</summary>
/// <param name="copies">The copies among documents.</param>
/// <param name="aliases">What the desk holds to be one.</param>
internal sealed class HappeningFormer(CopyBook copies, OriginAliases aliases)
{
    /// <summary>The happenings of a block.</summary>
    /// <param name="block">The claims, in any order.</param>
    /// <param name="documents">The documents that they stand in, by number.</param>
    public IEnumerable<FormedHappening> Form(IEnumerable<Occurrence> block, IReadOnlyDictionary<long, LoadedDocument> documents)
    {
        Dictionary<long, Occurrence> claims = block.ToDictionary(o => o.Number);
        foreach (Happening happening in HappeningFinder.GroupBlock([.. claims.Values.OrderBy(o => o.ClaimId, StringComparer.Ordinal)]))
        {
            var origins = new Dictionary<long, Origin>();
            var shared = new HashSet<long>();
            OriginReading[] readings =
            [
                .. new[] { happening.Members, happening.Foretold, happening.Denied }.Where(part => part.Count > 0)
                    .Select(part => Trace([.. part.Select(n => (n, documents[claims[n].Document]))], origins, shared)),
            ];
            OriginReading told = happening.Members.Count > 0
                ? readings[0]
                : Trace([(happening.All.First(), documents[claims[happening.All.First()].Document])], [], []);
            yield return new FormedHappening(happening, told, DisagreementFinder.Find(happening, n => claims[n]), origins, shared);
        }
    }

    /// <summary>Finds where claims of one set come from, and notes it for each.</summary>
    public OriginReading Trace(IReadOnlyList<(long Number, LoadedDocument Document)> claims, Dictionary<long, Origin> origins, HashSet<long> shared)
    {
        // Numbers are given in the order of adding and must decide nothing: here claims are numbered by their ids.
        (long Number, LoadedDocument Document)[] ordered = [.. claims.OrderBy(c => c.Document.Claims[c.Number].Id, StringComparer.Ordinal)];
        LoadedDocument[] documents = [.. ordered.Select(c => c.Document).DistinctBy(d => d.Number).OrderBy(d => d.Head.Id, StringComparer.Ordinal)];
        OriginReading reading = OriginFinder.Find(
            [.. ordered.Select((c, i) => c.Document.Claims[c.Number].Claim with { Number = i })],
            OriginDocument.WithCopies([.. documents.Select(d => d.Head)], copies.GroupsOf(documents.Select(d => d.Number))),
            aliases);
        foreach (Origin origin in reading.Origins)
        {
            bool isShared = reading.Origins.Any(other => other.IsTraced && other.Key != origin.Key);
            foreach (long number in origin.Claims.Select(i => ordered[i].Number))
            {
                origins[number] = origin;
                if (isShared)
                {
                    shared.Add(number);
                }
            }
        }

        return Numbered(reading, i => i < ordered.Length ? ordered[i].Number : i);
    }

    private static OriginReading Numbered(OriginReading reading, Func<long, long> numberOf) => reading with
    {
        Claims = [.. reading.Claims.Select(c => c with { Number = numberOf(c.Number) })],
        Origins = [.. reading.Origins.Select(o => o with { Claims = [.. o.Claims.Select(numberOf)] })],
        Circles = [.. reading.Circles.Select(c => new OriginCircle([.. c.Links.Select(l => l with { Claim = numberOf(l.Claim) })]))],
    };
}
