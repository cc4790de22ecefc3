namespace Hearsay.Intake;

/// <summary>What became of a file's bytes: text, perhaps with a note on how it was decoded, or the reason why there is none.</summary>
internal readonly record struct DecodedText
{
    private DecodedText(string? text, string? note, string? reason, string? advice)
    {
        Text = text;
        Note = note;
        Reason = reason;
        Advice = advice;
    }

    /// <summary>The text, or null if the bytes are no text.</summary>
    public string? Text { get; }

    /// <summary>What the reader should know of the decoding, or null.</summary>
    public string? Note { get; }

    /// <summary>Why there is no text.</summary>
    public string? Reason { get; }

    /// <summary>What to do about it.</summary>
    public string? Advice { get; }

    public static DecodedText Of(string text, string? note = null) => new(text, note, null, null);

    public static DecodedText Failed(string reason, string advice) => new(null, null, reason, advice);
}
