namespace Hearsay.Weighing.Happenings;

/// <summary>How the days of an occurrence are known.</summary>
public enum WindowBasis
{
    /// <summary>The text says when.</summary>
    Stated,

    /// <summary>Taken over from words near by.</summary>
    Inherited,

    /// <summary>Not said: some days around the date of the document.</summary>
    Document,

    /// <summary>Not known: neither the text nor the document has a date.</summary>
    Unknown,
}
