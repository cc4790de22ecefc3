namespace Hearsay.Cli.Terminal;

/// <summary>The command line, the environment or a configuration file is wrong. The message says what, where, and what to do.</summary>
internal sealed class UsageException(string message) : Exception(message);
