namespace Hearsay.Language.Syntax;

/// <summary>A half-open range of a text, in UTF-16 code units: <c>text[Start..End]</c> are its words.</summary>
public readonly record struct TextSpan : IComparable<TextSpan>
{
    /// <summary>Makes the span from <paramref name="start"/>, inclusive, to <paramref name="end"/>, exclusive.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The start is negative, or the end lies before the start.</exception>
    public TextSpan(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        Start = start;
        End = end;
    }

    /// <summary>The first code unit.</summary>
    public int Start { get; }

    /// <summary>The code unit after the last.</summary>
    public int End { get; }

    /// <summary>The number of code units.</summary>
    public int Length => End - Start;

    /// <summary>Whether there is nothing between start and end.</summary>
    public bool IsEmpty => End == Start;

    /// <summary>The words of <paramref name="text"/> that this span covers.</summary>
    public ReadOnlySpan<char> Of(ReadOnlySpan<char> text) => text[Start..End];

    /// <summary>The words of <paramref name="text"/> that this span covers.</summary>
    public string Of(string text) => text[Start..End];

    /// <summary>Whether all of <paramref name="other"/> lies within this span.</summary>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>Whether <paramref name="position"/> lies within this span.</summary>
    public bool Contains(int position) => position >= Start && position < End;

    /// <summary>Whether the two share at least one code unit.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>The smallest span that covers both.</summary>
    public TextSpan Union(TextSpan other) => new(Math.Min(Start, other.Start), Math.Max(End, other.End));

    /// <summary>The same span, <paramref name="distance"/> code units further on.</summary>
    public TextSpan Shift(int distance) => new(Start + distance, End + distance);

    /// <summary>By start, then by end.</summary>
    public int CompareTo(TextSpan other) =>
        Start != other.Start ? Start.CompareTo(other.Start) : End.CompareTo(other.End);

    /// <summary>Whether <paramref name="left"/> comes first.</summary>
    public static bool operator <(TextSpan left, TextSpan right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> comes first, or both are one.</summary>
    public static bool operator <=(TextSpan left, TextSpan right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> comes last.</summary>
    public static bool operator >(TextSpan left, TextSpan right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> comes last, or both are one.</summary>
    public static bool operator >=(TextSpan left, TextSpan right) => left.CompareTo(right) >= 0;

    /// <summary>The range as <c>[start,end)</c>.</summary>
    public override string ToString() => $"[{Start},{End})";
}
