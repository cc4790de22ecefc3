using Hearsay.Documents;
using Hearsay.Language.Syntax;

namespace Hearsay.Intake;

/// <summary>What is known of a document besides its text. What is not known is null.</summary>
public sealed record DocumentHead
{
    /// <summary>The headline.</summary>
    public string? Title { get; init; }

    /// <summary>Where the title stands in the text, if it does.</summary>
    public TextSpan? TitleSpan { get; init; }

    /// <summary>The paper, agency or site.</summary>
    public string? Outlet { get; init; }

    /// <summary>The byline's name or names.</summary>
    public string? Author { get; init; }

    /// <summary>The dateline's place.</summary>
    public string? Place { get; init; }

    /// <summary>The publication date.</summary>
    public DocumentDate? Published { get; init; }

    /// <summary>The kind of text.</summary>
    public Genre Genre { get; init; }

    /// <summary>An ISO 639-1 code.</summary>
    public string? Language { get; init; }

    /// <summary>Anything the reader should know of how the above was found.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>This head, with what it lacks taken from <paramref name="other"/>; the notes of both.</summary>
    public DocumentHead Or(DocumentHead other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new DocumentHead
        {
            Title = Title ?? other.Title,
            TitleSpan = TitleSpan ?? (Title is null || Title == other.Title ? other.TitleSpan : null),
            Outlet = Outlet ?? other.Outlet,
            Author = Author ?? other.Author,
            Place = Place ?? other.Place,
            Published = Published ?? other.Published,
            Genre = Genre == Genre.Unknown ? other.Genre : Genre,
            Language = Language ?? other.Language,
            Notes = [.. Notes, .. other.Notes],
        };
    }
}
