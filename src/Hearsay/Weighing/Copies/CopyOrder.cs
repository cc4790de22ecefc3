namespace Hearsay.Weighing.Copies;

/// <summary>Which of two documents was published first, as far as their dates tell.</summary>
public enum CopyOrder
{
    /// <summary>A date is missing, or is not exact enough.</summary>
    Unknown,

    /// <summary>Both have the same day.</summary>
    SameDay,

    /// <summary>The first document is older.</summary>
    FirstIsOlder,

    /// <summary>The second document is older.</summary>
    SecondIsOlder,
}
