namespace Hearsay.Cli.Terminal;

/// <summary>An input that the whole command needs cannot be used. The message says which, why, and what to do.</summary>
internal sealed class FailureException(string message) : Exception(message);
