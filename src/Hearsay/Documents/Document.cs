using Hearsay.Language.Syntax;

namespace Hearsay.Documents;

/// <summary>One text and what is known about it. Made by an intake, never changed.</summary>
public sealed record Document
{
    /// <summary><c>d-</c> and 16 hex digits: a hash of outlet, author, title, date and text.</summary>
    public required string Id { get; init; }

    /// <summary>Where it came from: the path as typed, or what the file itself gives.</summary>
    public required string Uri { get; init; }

    /// <summary>The text that was read; every span points into it.</summary>
    public required string Text { get; init; }

    /// <summary>The parts of <see cref="Text"/> that are the article, in order; the rest is furniture and not read.</summary>
    public required IReadOnlyList<TextSpan> Body { get; init; }

    /// <summary>The headline, or null.</summary>
    public string? Title { get; init; }

    /// <summary>Where the title stands in the text, if it does.</summary>
    public TextSpan? TitleSpan { get; init; }

    /// <summary>The paper, agency or site, or null.</summary>
    public string? Outlet { get; init; }

    /// <summary>The byline's name or names, or null.</summary>
    public string? Author { get; init; }

    /// <summary>The dateline's place, or null.</summary>
    public string? Place { get; init; }

    /// <summary>An ISO 639-1 code; <c>und</c> if no language is known for it.</summary>
    public string Language { get; init; } = "en";

    /// <summary>Whether it is in a language that is read. What is not is kept, and nothing is claimed of it.</summary>
    public bool IsReadable => Language == "en";

    /// <summary>The kind of text.</summary>
    public Genre Genre { get; init; }

    /// <summary>The publication date, or null.</summary>
    public DocumentDate? Published { get; init; }

    /// <summary>
    /// Where the pages of a paged document, such as a PDF file, stand in <see cref="Text"/>, in order; empty for others. Page 1 is the first.
    /// </summary>
    public IReadOnlyList<TextSpan> Pages { get; init; } = [];

    /// <summary>Anything the reader should know of how the above was found.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>The number of the page on which a position of <see cref="Text"/> stands, from 1; null if there are no pages.</summary>
    public int? PageOf(int position)
    {
        for (int i = Pages.Count - 1; i >= 0; i--)
        {
            if (Pages[i].Start <= position)
            {
                return i + 1;
            }
        }

        return Pages.Count == 0 ? null : 1;
    }
}
