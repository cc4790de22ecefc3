namespace Hearsay.Knowledge.Petrarch;

/// <summary>The codes of a verb or a pattern: <c>[032:033]</c> is 032 from source to target and 033 back.</summary>
/// <param name="Code">The code from source to target, or null for none (<c>---</c>).</param>
/// <param name="Back">The code from target to source, or null.</param>
internal sealed record EventCodes(string? Code, string? Back)
{
    /// <summary>Whether it is one of the marks that older programs knew and PETRARCH does not code: <c>###</c>, <c>+++</c>.</summary>
    public bool IsDiscarded => Code is "###" or "+++";

    /// <summary>Reads what stands in the brackets.</summary>
    public static EventCodes Parse(string text)
    {
        int colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon < 0
            ? new EventCodes(CodeOf(text), null)
            : new EventCodes(CodeOf(text[..colon]), CodeOf(text[(colon + 1)..]));
    }

    private static string? CodeOf(string text)
    {
        string code = text.Trim().TrimEnd('?');
        return code.Length == 0 || code == "---" ? null : code;
    }
}
