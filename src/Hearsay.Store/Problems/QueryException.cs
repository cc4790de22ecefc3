namespace Hearsay.Store.Problems;

/// <summary>A query cannot be understood; the message says where and what would be.</summary>
public sealed class QueryException : Exception
{
    /// <summary>Makes one without a message.</summary>
    public QueryException()
    {
    }

    /// <summary>Makes one.</summary>
    public QueryException(string message)
        : base(message)
    {
    }

    /// <summary>Makes one that another caused.</summary>
    public QueryException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
