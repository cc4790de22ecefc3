using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Hearsay.Documents;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading;

/// <summary>Makes the ids of claims: a hash of document id, predicate span and source spans, so that a newer reader keeps them.</summary>
internal static class ClaimId
{
    public static string Of(string document, TextSpan predicate, IReadOnlyList<Source> sources)
    {
        var key = new StringBuilder();
        key.Append(document).Append('|');
        Append(key, predicate);
        foreach (Source source in sources)
        {
            key.Append('|');
            Append(key, source.Span ?? source.Cue ?? default);
        }

        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes(key.ToString()));
        return "c-" + Convert.ToHexStringLower(hash.AsSpan(0, 8));
    }

    private static void Append(StringBuilder key, TextSpan span) =>
        key.Append(CultureInfo.InvariantCulture, $"{span.Start}-{span.End}");
}
