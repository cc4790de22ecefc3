namespace Hearsay.Intake.Formats;

/// <summary>Tells addresses of the web from other words.</summary>
internal static class WebAddress
{
    private const int Longest = 2000;

    /// <summary>The address, if it is a whole one of the web; else null. It is kept and shown, and never fetched.</summary>
    public static string? Find(string? words)
    {
        string address = words?.Trim() ?? "";
        bool isWeb = address.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || address.StartsWith("https://", StringComparison.OrdinalIgnoreCase);
        return isWeb && address.Length <= Longest && !address.Any(IsOdd)
            ? address
            : null;
    }

    private static bool IsOdd(char value) => char.IsControl(value) || char.IsWhiteSpace(value) || char.IsSurrogate(value);
}
