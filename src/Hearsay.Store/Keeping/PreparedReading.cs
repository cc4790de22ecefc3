using System.Buffers;
using Hearsay.Documents;
using Hearsay.Exchange;

namespace Hearsay.Store.Keeping;

/// <summary>A reading, packed and with its index words made.</summary>
internal sealed class PreparedReading
{
    private PreparedReading(ReaderVersions versions, byte[] content, IReadOnlyList<ClaimRow> claims)
    {
        Versions = versions;
        Content = content;
        Claims = claims;
    }

    /// <summary>What made it.</summary>
    public ReaderVersions Versions { get; }

    /// <summary>Its claims, mentions and notes as JSON, packed.</summary>
    public byte[] Content { get; }

    /// <summary>Its claims, in order.</summary>
    public IReadOnlyList<ClaimRow> Claims { get; }

    /// <summary>Prepares a reading.</summary>
    public static PreparedReading Of(DocumentReading reading, ReaderVersions versions)
    {
        var findings = new ArrayBufferWriter<byte>(1 << 14);
        HearsayJson.WriteFindings(reading, findings);
        return new PreparedReading(versions, Packing.Pack(findings.WrittenSpan), [.. reading.Claims.Select(c => RowOf(reading.Document, c))]);
    }

    private static ClaimRow RowOf(Document document, Claim claim)
    {
        return new ClaimRow(claim, DayRange.Of(claim.Time), SourceKey.OfChain(claim, 1), SourceKey.OfChain(claim, 2), EarthPoint.Of(claim.Place), ClaimWords.Of(document, claim));
    }
}
