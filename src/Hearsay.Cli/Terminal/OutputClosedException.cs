namespace Hearsay.Cli.Terminal;

/// <summary>Whoever read standard output does so no longer.</summary>
internal sealed class OutputClosedException(IOException inner) : Exception(inner.Message, inner);
