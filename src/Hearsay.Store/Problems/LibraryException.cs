namespace Hearsay.Store.Problems;

/// <summary>A library cannot be opened or used as asked; the message says which, why, and what to do.</summary>
public sealed class LibraryException : Exception
{
    /// <summary>Makes one without a message.</summary>
    public LibraryException()
    {
    }

    /// <summary>Makes one.</summary>
    public LibraryException(string message)
        : base(message)
    {
    }

    /// <summary>Makes one that another caused.</summary>
    public LibraryException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
