namespace Hearsay.Intake;

/// <summary>The limits of an intake.</summary>
public sealed record IntakeOptions
{
    /// <summary>The largest file, or line of a JSONL file, that is read, in bytes. By default 64 MiB.</summary>
    public long MaxBytes { get; init; } = 64L << 20;

    /// <summary>Opens standard input, read where a path is <c>-</c>.</summary>
    public Func<Stream> StandardInput { get; init; } = Console.OpenStandardInput;
}
