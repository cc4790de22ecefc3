namespace Hearsay.Cli.Settings;

/// <summary>A value that somebody set.</summary>
/// <param name="Setting">What it sets.</param>
/// <param name="Value">The value, checked.</param>
/// <param name="Origin">Where it was set: <c>flag --jobs</c>, <c>'/home/a/.hearsay.yaml', line 3</c>.</param>
internal sealed record SetValue(Setting Setting, string Value, string Origin)
{
    /// <summary>Makes one, if the value may stand there.</summary>
    /// <exception cref="Terminal.UsageException">It may not.</exception>
    public static SetValue Check(Setting setting, string value, string origin) => setting.Accepts(value)
        ? new SetValue(setting, value, origin)
        : throw new Terminal.UsageException($"{origin}: '{value}' is no value for '{setting.Key}'. Give {setting.Values}.");
}
