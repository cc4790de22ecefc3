namespace Hearsay.Knowledge;

/// <summary>Reads cells that hold several values.</summary>
internal static class Cells
{
    /// <summary>The values between vertical bars.</summary>
    public static string[] List(string cell) =>
        cell.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
