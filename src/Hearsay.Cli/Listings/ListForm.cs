namespace Hearsay.Cli.Listings;

/// <summary>The form in which a listing is printed.</summary>
internal enum ListForm
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>One JSON object a line.</summary>
    Json,

    /// <summary>Comma-separated values with a line of column names.</summary>
    Csv,
}
