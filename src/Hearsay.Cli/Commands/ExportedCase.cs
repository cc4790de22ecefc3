using Hearsay.Cli.Terminal;
using Hearsay.Weighing.Cases;

namespace Hearsay.Cli.Commands;

/// <summary>What of a case is exported: the claims, happenings and documents that are its evidence.</summary>
internal static class ExportedCase
{
    /// <summary>The question of the case, and the query that finds its evidence.</summary>
    /// <exception cref="FailureException">The case has no evidence that stands in a document.</exception>
    public static (string Title, string Query) QueryOf(Case found)
    {
        string[] parts =
        [
            .. found.Evidence.Select(e => e.Content).Where(c => c.Target is not null).Select(c => FieldOf(c.Kind) + ":" + c.Target).Distinct(StringComparer.Ordinal),
        ];
        return parts.Length > 0
            ? (found.Question ?? found.Name, string.Join(" or ", parts))
            : throw new FailureException($"The case '{found.Name}' has no evidence from documents yet. Take some up: hearsay case add {found.Name} ID.");
    }

    private static string FieldOf(EvidenceKind kind) => kind switch
    {
        EvidenceKind.Claim => "id",
        EvidenceKind.Happening => "happening",
        _ => "document",
    };
}
