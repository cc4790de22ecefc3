using Hearsay.Language.Syntax;

namespace Hearsay.Intake;

/// <summary>A line without the white space at its edges.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="End">The character after its last.</param>
/// <param name="Role">What it is there for.</param>
internal readonly record struct TextLine(int Start, int End, LineRole Role)
{
    public int Length => End - Start;

    public TextSpan Span => new(Start, End);

    public bool IsText => Role is LineRole.Text or LineRole.Heading;

    public TextLine As(LineRole role) => this with { Role = role };
}
