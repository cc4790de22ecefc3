namespace Hearsay.Cli.Terminal;

/// <summary>What to do, said in the same words everywhere.</summary>
internal static class Advice
{
    /// <summary>About a mistake that is not the user's.</summary>
    public const string OfBug =
        "This is a mistake in Hearsay. Run the command again with HEARSAY_TRACE=1 to see where it happened, and report it.";
}
