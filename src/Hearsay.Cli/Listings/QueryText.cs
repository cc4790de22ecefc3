using Hearsay.Store.Finding;

namespace Hearsay.Cli.Listings;

/// <summary>What help says of queries.</summary>
internal static class QueryText
{
    /// <summary>How queries are written, with all fields.</summary>
    public static string Details { get; } =
        """
        A query is words that must all be there, in any form of capitals and accents; "words in quotation marks" one after the other; a beginning*; field:value; and, or, not (or a dash), and parentheses. Without a query everything is listed.

        Fields:
        """ + "\n" + string.Join('\n', Finder.Fields.Select(f => $"  {f.Name + ":",-12}{f.Values}")) + "\n";
}
