using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Hearsay.Weighing.Cases;

/// <summary>The ids of cases and of their edits: hashes, so that they are the same in every library and tell whether something was changed.</summary>
public static class CaseIds
{
    /// <summary>The id of a case: <c>k-</c> and 16 hex digits.</summary>
    public static string OfCase(string name, string author, string made) => "k-" + Hash(name, author, made);

    /// <summary>The id of an edit: <c>e-</c> and 16 hex digits.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="edit">The edit, whatever id it has.</param>
    public static string OfEdit(string caseId, CaseEdit edit)
    {
        ArgumentNullException.ThrowIfNull(edit);
        return "e-" + Hash(
            caseId, edit.Sequence.ToString(CultureInfo.InvariantCulture), CaseText.Write(edit.Change), edit.Reason ?? "", edit.Author, edit.Made);
    }

    private static string Hash(params string[] parts) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', parts))).AsSpan(0, 8));
}
