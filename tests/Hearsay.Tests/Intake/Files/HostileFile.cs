namespace Hearsay.Tests.Intake.Files;

/// <summary>A file that is made to break its reader.</summary>
/// <param name="Name">Its name, with the extension that decides how it is read.</param>
/// <param name="Make">Makes it at a path.</param>
/// <param name="Message">What must be said of it; null if it may as well be read.</param>
internal sealed record HostileFile(string Name, Action<string> Make, string? Message = null)
{
    /// <summary>A file of these bytes.</summary>
    public static HostileFile Of(string name, Func<byte[]> bytes, string? message = null) =>
        new(name, path => File.WriteAllBytes(path, bytes()), message);

    /// <summary>A file of this text.</summary>
    public static HostileFile Of(string name, string text, string? message = null) =>
        Of(name, () => System.Text.Encoding.UTF8.GetBytes(text), message);

    /// <summary>The name, as it stands in the list of tests.</summary>
    public override string ToString() => Name;
}
