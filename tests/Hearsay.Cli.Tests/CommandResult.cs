namespace Hearsay.Cli.Tests;

/// <summary>What a command line came to.</summary>
/// <param name="Code">The exit code.</param>
/// <param name="Output">What it wrote to standard output.</param>
/// <param name="Error">What it wrote to standard error.</param>
internal sealed record CommandResult(int Code, string Output, string Error);
